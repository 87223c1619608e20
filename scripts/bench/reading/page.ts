/** Runs in a page of a real browser: reads saved pages as the content scripts do, and times it. */
import { readPage } from '../../../lib/reading/registry';

/** What reading one page took, in ms. */
export interface Times {
  /** With nothing compiled yet, as when the page is opened. */
  readonly first: number;
  /** Once more after a change without a word, several times. */
  readonly again: readonly number[];
  /** Once more after a text came in that says nothing of whom the page is about, several times. */
  readonly reworded: readonly number[];
}

const ROUNDS = 11;

/** Times reading a page; its scripts are not run and nothing is fetched. */
export function time(html: string, address: string): Times {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = () => {
    const start = performance.now();
    const reading = JSON.stringify(readPage(page, url));
    return { ms: performance.now() - start, reading };
  };
  const { ms: first, reading } = read();
  const after = (words: string) => {
    page.body.append(Object.assign(page.createElement('p'), { textContent: words }));
    const now = read();
    if (now.reading !== reading) throw new Error('What has nothing to say changed what the page says.');
    return now.ms;
  };
  const again = Array.from({ length: ROUNDS }, () => after(''));
  const reworded = Array.from({ length: ROUNDS }, (_, round) => after(`read in round ${round}`));
  return { first, again, reworded };
}
