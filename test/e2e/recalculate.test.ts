/** Everyone seen so far is scored again, however often the service worker is killed meanwhile. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectGoodLooks } from './harness/axe';
import { killServiceWorker } from './harness/chromium';
import { removeValue, showSection } from './harness/panel';
import { euroLeads, seed } from './harness/seed';
import { test } from './harness/stage';
import { pages } from './harness/world';

/** What is called of the extension's own interface, inside its pages. */
declare const chrome: {
  readonly alarms: { get(name: string): Promise<{ periodInMinutes: number } | undefined> };
};

const recalculate = (panel: Page) => panel.getByRole('button', { name: 'Recalculate', exact: true }).click();
const alarm = (panel: Page) => panel.evaluate(() => chrome.alarms.get('recalculate'));
/** How many are scored by now; null once it has ended. */
const progress = (panel: Page) => panel.evaluate(() => document.querySelector('progress')?.value ?? null);

test('killed in the middle, it goes on and ends with exactly what moved', async ({ stage }) => {
  const { lens, page, panel } = stage;
  const people = 12_000;
  await panel.setViewportSize({ width: 320, height: 800 });
  await seed(panel, people);
  await showSection(panel, 'ICPs');
  await recalculate(panel);
  await panel.getByText('Compared for the first time.').waitFor({ timeout: 30_000 });
  await panel.getByText('Now 6,000 match, 3,000 do not, 3,000 not enough known').waitFor();
  expect(await alarm(panel)).toBeUndefined();

  await removeValue(panel, euroLeads.label, 'France');
  await panel.getByText(/ICPs were edited since/).waitFor();
  await recalculate(panel);
  let scored = 0;
  for (let kill = 0; kill < 3; kill += 1) {
    await expect.poll(() => progress(panel), { interval: 10 }).toBeGreaterThan(scored);
    await killServiceWorker(lens);
    scored = (await progress(panel)) ?? people;
    expect(scored).toBeLessThan(people);
    expect(await alarm(panel)).toMatchObject({ periodInMinutes: 0.5 });
    if (kill === 0) await expectGoodLooks(panel);
    await page.goto(kill % 2 ? pages.company : 'https://www.linkedin.com/feed/');
  }
  await panel.getByText('12,000 profiles scored.').waitFor({ timeout: 30_000 });
  await panel.getByText('Now 3,000 match, 6,000 do not, 3,000 not enough known').waitFor();
  await panel.getByText('3,000 no longer a match').click();
  await panel.getByRole('link', { name: 'Person 1', exact: true }).waitFor();
  await panel.getByText('and 2,980 more').waitFor();
  await panel.getByText("1 profile can't be read").click();
  await panel.getByText('person:broken').waitFor();
  expect(await panel.getByText(/did not start/).count()).toBe(0);
  await expectGoodLooks(panel);
  await expect.poll(() => alarm(panel)).toBeUndefined();
});

test('stopped, it changes nothing', async ({ stage: { lens, panel } }) => {
  await seed(panel, 8_000);
  await showSection(panel, 'ICPs');
  await recalculate(panel);
  await expect.poll(() => progress(panel), { interval: 10 }).toBeGreaterThan(0);
  await killServiceWorker(lens);
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.getByText(/^Stopped at [\d,]+ of 8,001. Nothing was changed.$/).waitFor();
  await recalculate(panel);
  await panel.getByText('Compared for the first time.').waitFor({ timeout: 30_000 });
});
