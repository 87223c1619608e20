/** Runs in a page of a real browser: reads pages that were made worse. */
import { readPage, sites } from '../../../lib/reading/registry';
import type { Reading } from '../../../lib/reading/types';
import { mutate, random } from './mutate';

/** What came of one page. */
export interface Fuzzed {
  readonly seed: string;
  readonly reading: Reading;
  /** The quickest of a few tries, in ms: what else the machine does is not the reader's fault. */
  readonly ms: number;
  /** What its reader threw, where the page left the document's own methods whole. */
  readonly thrown: string | null;
}

const SLOW = 50;

/** Reads a page made worse once for each seed. */
export function fuzz(html: string, address: string, seeds: readonly string[]): Fuzzed[] {
  const url = new URL(address);
  return seeds.map((seed) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    mutate(page, random(seed));
    const { reading, ms: first } = timed(page, url);
    let ms = first;
    for (let again = 0; ms > SLOW && again < 4; again += 1) ms = Math.min(ms, timed(page, url).ms);
    return { seed, reading, ms, thrown: thrownBy(page, url) };
  });
}

function timed(page: Document, url: URL): { reading: Reading; ms: number } {
  const start = performance.now();
  const reading = readPage(page, url);
  return { reading, ms: performance.now() - start };
}

/** A form's fields stand in for the methods of that form: then the reader may throw, and `readPage` says nothing. */
function thrownBy(page: Document, url: URL): string | null {
  if (page.querySelector('input[name="querySelector"]')) return null;
  try {
    sites.find((site) => site.matches(url))?.see(page, url);
    return null;
  } catch (error) {
    return String(error);
  }
}

/** What a hostile page may have got done. */
export function harm(): { wasRun: boolean; wasPolluted: boolean } {
  return { wasRun: 'wasRun' in globalThis, wasPolluted: 'wasPolluted' in {} };
}
