/** Runs in a page of a real browser: reads saved pages as the content scripts do, and times it. */
import { readerOf } from '../../../lib/reading/reader';
import { readPage } from '../../../lib/reading/registry';
import { companySiteApart } from '../../../lib/reading/sites/company-site-apart';
import { linkedInSites } from '../../../lib/reading/sites/linkedin/sites';
import { recordSites } from '../../../lib/reading/sites/others';

/** What reading one page took of its main thread, in ms. */
export interface Times {
  /** With nothing compiled yet, as when the page is opened. */
  readonly first: readonly number[];
  /** Once more after a change without a word, several times. */
  readonly again: readonly number[];
  /** Once more after a text came in that says nothing of whom the page is about, several times. */
  readonly reworded: readonly number[];
}

const ROUNDS = 11;

/** As on the page: what the background makes out of a company's site takes no more of it than the message. */
const companySite = companySiteApart((page) => {
  JSON.stringify(page);
  return new Promise(() => {});
});
const reader = readerOf([...linkedInSites, ...recordSites, companySite]);

/** Times reading a page; its scripts are not run and nothing is fetched. */
export function time(html: string, address: string): Times {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = () => {
    const start = performance.now();
    const seen = reader.see(page, url);
    if (!(seen instanceof Promise)) JSON.stringify(seen.reading);
    return performance.now() - start;
  };
  const first = [read()];
  const said = () => JSON.stringify(readPage(page, url));
  const before = said();
  const after = (words: string) => {
    page.body.append(Object.assign(page.createElement('p'), { textContent: words }));
    return read();
  };
  const again = Array.from({ length: ROUNDS }, () => after(''));
  const reworded = Array.from({ length: ROUNDS }, (_, round) => after(`read in round ${round}`));
  if (said() !== before) throw new Error('What has nothing to say changed what the page says.');
  return { first, again, reworded };
}
