/** Runs in a page of a real browser: reads saved pages as the content scripts do, and times it. */
import { readPage } from '../../../lib/reading/registry';

/** What reading one page took, in ms. */
export interface Times {
  /** With nothing compiled yet, as when the page is opened. */
  readonly first: number;
  /** Once more after a change that says nothing, several times. */
  readonly again: readonly number[];
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
  const again = Array.from({ length: ROUNDS }, () => {
    page.body.append(page.createElement('div'));
    const now = read();
    if (now.reading !== reading) throw new Error('An empty element changed what the page says.');
    return now.ms;
  });
  return { first, again };
}
