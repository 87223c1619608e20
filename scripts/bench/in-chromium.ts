import type { Browser, Page } from 'playwright-core';
import { findBrowser, missingBrowser } from '../lib/browsers.mjs';
import { run } from '../lib/run.mjs';
import { bundleSuite } from './bundle';
import type { Measured } from './suite';

/** No server answers there: the page is what is given below. */
const ORIGIN = 'https://bench.example';

/** With these a page's clock ticks every 5 µs, not every 100. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Runs the suite in a page of a real Chromium.
 * @throws when there is none and it can't be installed, or what the suite throws
 */
export async function runInChromium(seed: number): Promise<Measured[]> {
  const code = await bundleSuite();
  return withChromium(async (browser) => {
    const page = await blankPageOf(browser, code);
    return page.evaluate<Measured[]>(`import('/suite.js').then(({ runSuite }) => runSuite(${seed}))`);
  });
}

/**
 * A real Chromium while something is measured in it.
 * @throws when there is none and it can't be installed
 */
export async function withChromium<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = await chromiumPath();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** A page with nothing in it and the finest clock there is; it can import the suite as `/suite.js`. */
export async function blankPageOf(browser: Browser, suite = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const isSuite = new URL(route.request().url()).pathname === '/suite.js';
    return route.fulfill({
      headers: isolation,
      contentType: isSuite ? 'text/javascript' : 'text/html',
      body: isSuite ? suite : '<!doctype html><title>Benchmark</title>',
    });
  });
  await page.goto(ORIGIN);
  return page;
}

/** @throws when there is no Chromium and it can't be installed */
export async function chromiumPath(): Promise<string> {
  if (findBrowser('chromium') === null) await run('node scripts/setup.mjs chromium');
  const path = findBrowser('chromium');
  if (path === null) throw new Error(missingBrowser('chromium'));
  return path;
}
