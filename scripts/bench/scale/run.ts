import type { CDPSession, Page } from 'playwright-core';
import { launchChromium, openExtensionPage } from '../../../test/e2e/harness/chromium';
import { until } from '../../../test/e2e/harness/until';
import { run } from '../../lib/run.mjs';
import { bundle } from '../bundle';
import { chromiumPath } from '../in-chromium';
import { workerMemory } from './memory';
import type * as Bench from './page';

declare const bench: typeof Bench;

const PEOPLE = 100_000;

/** What was measured: times in ms, sizes in bytes. */
export interface AtScale {
  readonly profiles: number;
  /** How often loading said how far it is. */
  readonly reports: number;
  readonly cold: number;
  /** Started again from the cache, several times. */
  readonly cached: readonly number[];
  readonly times: Bench.Times;
  /** All that the worker holds. */
  readonly memory: number;
  /** The columns' codes, which are part of it. */
  readonly codes: number;
}

/**
 * Measures bulk scoring as it is shipped: the built extension in a real Chromium, its own database with 100,000 people,
 * its own worker, asked from one of its pages.
 * @throws when there is no Chromium, the build fails, or the worker does
 */
export async function runAtScale(seed: number, people = PEOPLE): Promise<AtScale> {
  await chromiumPath();
  const { code, output } = await run('npm run -s build');
  if (code !== 0) throw new Error(`The build failed: ${output}`);
  const nowhere = { http: 9, https: 9 };
  const lens = await launchChromium(nowhere);
  try {
    const page = await openExtensionPage(lens, 'manifest.json');
    const cdp = await lens.context.newCDPSession(page);
    const script = await bundle(new URL('page.ts', import.meta.url), 'iife');
    await cdp.send('Runtime.evaluate', { expression: script });
    await page.evaluate(([seed, people]) => bench.fill(seed, people), [seed, people] as const);
    return await measure(page, cdp, seed);
  } finally {
    await lens.close();
  }
}

async function measure(page: Page, cdp: CDPSession, seed: number): Promise<AtScale> {
  const start = () => page.evaluate(() => bench.start());
  const stop = () => page.evaluate(() => bench.stop());
  const { ms: cold, profiles, reports } = await start();
  const isKept = await until(
    () => page.evaluate(() => bench.isKept()),
    (kept) => kept,
    30_000,
  );
  if (!isKept) throw new Error('The columns were not kept.');
  const times = await page.evaluate((seed) => bench.ask(seed), seed);
  const memory = await workerMemory(cdp);
  await stop();
  const cached: number[] = [];
  for (let again = 0; again < 3; again += 1) {
    cached.push((await start()).ms);
    await stop();
  }
  const codes = await page.evaluate(() => bench.codeBytes());
  return { profiles, reports, cold, cached, times, memory, codes };
}
