/**
 * Pages made worse in every way we could think of, ours and, with PAGES=DIR in the environment, saved ones: read in a
 * real browser without a fault, in time and within bounds. FUZZ says how many variants of each page.
 */
import { expect, test } from 'vitest';
import { normalize } from '../../lib/profile/normalize';
import { reportSchema } from '../../lib/profile/raw.schema';
import { bundle } from '../../scripts/bench/bundle';
import { blankPageOf, withChromium } from '../../scripts/bench/in-chromium';
import { savedPages } from '../../scripts/bench/reading/pages';
import { fixturePages } from '../fixtures/pages';
import type * as Fuzz from './fuzz/page';

declare const bench: typeof Fuzz;

/** What the reading of any page may take, in ms. */
const LONGEST = 100;
const variants = Number(process.env['FUZZ'] ?? 4);
const own = fixturePages.map(({ name, url, html }) => ({ name, address: url.href, html }));
const saved = process.env['PAGES'] ? savedPages(process.env['PAGES']) : [];

test(
  'however a page is mutilated, it is read in time, within bounds, and without a fault',
  async () => {
    const script = await bundle(new URL('fuzz/page.ts', import.meta.url), 'iife');
    const { faults, harm } = await withChromium(async (browser) => {
      const tab = await blankPageOf(browser);
      await tab.evaluate(script);
      const faults: string[] = [];
      for (const { name, address, html } of [...own, ...saved]) {
        const seeds = Array.from({ length: variants }, (_, variant) => `${name} ${variant}`);
        const all = await tab.evaluate(([html, address, seeds]) => bench.fuzz(html, address, seeds), [
          html,
          address,
          seeds,
        ] as const);
        for (const one of all) faults.push(...faultsOf(one, address).map((fault) => `${one.seed}: ${fault}`));
      }
      return { faults, harm: await tab.evaluate(() => bench.harm()) };
    });
    expect(faults).toEqual([]);
    expect(harm).toEqual({ wasRun: false, wasPolluted: false });
  },
  60_000 * variants,
);

function faultsOf({ reading, ms, thrown }: Fuzz.Fuzzed, url: string): string[] {
  const { error, data } = reportSchema.safeParse({ ...reading, url, kept: [] });
  for (const subject of [data?.subject, ...(data?.cards ?? [])]) if (subject) normalize(subject);
  return [
    ...(thrown === null ? [] : [thrown]),
    ...(error ? [error.message] : []),
    ...(ms > LONGEST ? [`${Math.round(ms)} ms`] : []),
  ];
}
