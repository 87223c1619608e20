import { bundle } from '../bundle';
import type { Figures } from '../figures';
import { at } from '../share';
import { blankPageOf, withChromium } from '../in-chromium';
import type * as Bench from './page';
import { ownPages, savedPages, type SavedPage } from './pages';

declare const bench: typeof Bench;

/** What reading may take of the page's main thread, in ms (a page of 3 MB; a change without a word). */
const limits = { first: 15, again: 2 };

/** How long each page took, in ms. */
export interface Read extends Bench.Times {
  readonly name: string;
}

/**
 * About so many tabs are opened in all. Of few pages each is read in several: a machine that does something else for a
 * moment says nothing of a page.
 */
const TABS = 85;

/**
 * Reads each page in a real Chromium, in tabs of their own, so that nothing is compiled yet when it is first read.
 * @param folder saved pages (see `savedPages`); without it ours, made heavy
 * @throws when there is no Chromium
 */
export async function timeReading(folder?: string): Promise<Figures> {
  const pages = folder === undefined ? ownPages() : savedPages(folder);
  const script = await bundle(new URL('page.ts', import.meta.url), 'iife');
  const read = await withChromium(async (browser) => {
    const times: Read[] = [];
    for (const page of pages) {
      const tabs: Bench.Times[] = [];
      while (tabs.length < TABS / pages.length)
        tabs.push(await timeOne(await blankPageOf(browser), script, page));
      const all = (which: keyof Bench.Times) => tabs.flatMap((tab) => tab[which]);
      times.push({ name: page.name, first: all('first'), again: all('again'), reworded: all('reworded') });
    }
    return times;
  });
  return readingFigures(read);
}

async function timeOne(
  tab: Awaited<ReturnType<typeof blankPageOf>>,
  script: string,
  { address, html }: SavedPage,
): Promise<Bench.Times> {
  await tab.evaluate(script);
  const times = await tab.evaluate(([html, address]) => bench.time(html, address), [html, address] as const);
  await tab.close();
  return times;
}

/** The figures over all pages, and the slowest by name. */
export function readingFigures(read: readonly Read[]): Figures {
  const first = read.map((each) => at(each.first, 0.5));
  const again = read.map((each) => at(each.again, 0.5));
  const reworded = read.map((each) => at(each.reworded, 0.5));
  const slowest = read[first.indexOf(Math.max(...first))]?.name ?? '';
  return {
    workload: 'reading',
    title: `${read.length} pages, the median of the tabs in which each is read; the slowest is ${slowest}`,
    figures: [
      { name: 'first, median', value: at(first, 0.5), unit: 'ms' },
      { name: 'first, slowest', value: at(first, 1), unit: 'ms', most: limits.first },
      { name: 'again, median', value: at(again, 0.5), unit: 'ms' },
      { name: 'again, slowest', value: at(again, 1), unit: 'ms', most: limits.again },
      { name: 'other words, median', value: at(reworded, 0.5), unit: 'ms' },
      { name: 'other words, slowest', value: at(reworded, 1), unit: 'ms' },
    ],
  };
}
