/** The service worker may be killed between any two steps; everything still comes out right. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readBadges } from './harness/badge';
import { killServiceWorker, readToolbar } from './harness/chromium';
import { connectAccount, removeValue } from './harness/panel';
import { test } from './harness/stage';
import { pages } from './harness/world';

const toolbar = async (panel: Page) => {
  const { text, title } = await readToolbar(panel);
  return `${text} ${title}`;
};
const verdicts = (shown: Awaited<ReturnType<typeof readBadges>>) => shown.map(({ verdict }) => verdict);

test('killed before each step, it connects, scores, shows, and follows an edit', async ({ stage }) => {
  const { lens, page, panel } = stage;
  await killServiceWorker(lens);
  await connectAccount(panel);

  await killServiceWorker(lens);
  await page.goto(pages.person);
  await expect.poll(async () => verdicts(await readBadges(page))).toEqual(['Match']);
  await expect.poll(() => toolbar(panel)).toMatch(/^A Mara Lindqvist: Match\./);

  await killServiceWorker(lens);
  await page.reload();
  await expect.poll(async () => verdicts(await readBadges(page))).toEqual(['Match']);

  await killServiceWorker(lens);
  await removeValue(panel, 'DACH tech leaders', 'Germany');
  await expect.poll(async () => verdicts(await readBadges(page))).not.toContain('Match');

  await killServiceWorker(lens);
  await page.goto('https://www.linkedin.com/feed/');
  await expect.poll(() => toolbar(panel)).toBe(' ICP Lens');
});
