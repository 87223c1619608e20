/** What the badge says, when it opens its card, and that it is drawn only on the page it is about. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { badgeMark } from '../../lib/reading/mutations';
import { readBadges } from './harness/badge';
import type { Chromium } from './harness/chromium';
import { test } from './harness/stage';
import { pages } from './harness/world';

const badge = `[${badgeMark}]`;
const verdicts = async (page: Page) => (await readBadges(page)).map(({ verdict }) => verdict);
const looks = async (page: Page) => (await page.screenshot()).toString('base64');

interface Expected {
  readonly url: string;
  readonly badge: object;
}

test('every page says what the demo expects', async ({ connected: { page } }) => {
  const file = new URL('./expected-verdicts.json', import.meta.url);
  for (const expected of JSON.parse(await readFile(file, 'utf8')) as Expected[]) {
    await page.goto(expected.url);
    await expect.poll(() => readBadges(page)).toEqual([expected.badge]);
  }
});

test('the card of reasons opens on hover, and Escape closes it wherever the focus is', async ({
  connected,
}) => {
  const { page, panel } = connected;
  await panel.close();
  await page.goto(pages.person);
  await expect.poll(() => verdicts(page)).toEqual(['Match']);
  await page.mouse.move(0, 0);
  const closed = await looks(page);

  await page.locator(badge).hover();
  await expect.poll(() => looks(page)).not.toBe(closed);
  await page.keyboard.press('Escape');
  await expect.poll(() => looks(page)).toBe(closed);
});

test('a verdict that comes late for another page is not drawn', async ({ connected: { page, panel } }) => {
  await page.goto(pages.person);
  await expect.poll(() => verdicts(page)).toEqual(['Match']);
  const draw = (url: string) =>
    panel.evaluate(
      async (data) => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
        await chrome.tabs.sendMessage(tab?.id ?? 0, { id: 1, type: 'draw', timestamp: Date.now(), data });
      },
      { url, badge: null, cards: [] },
    );
  await draw(pages.company);
  expect(await verdicts(page)).toEqual(['Match']);
  await draw(pages.person);
  await expect.poll(() => verdicts(page)).toEqual([]);
});

/** Kills the worker as it is, and doesn't wait: a message may start it again at once. */
async function kill({ cdp, extensionId }: Chromium): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
}

test('the worker dies over a report, at any moment: the verdict comes all the same', async ({
  connected,
}) => {
  const { lens, page } = connected;
  for (let delay = 0; delay <= 120; delay += 20) {
    await page.goto(pages.person, { waitUntil: 'commit' });
    await new Promise((resolve) => setTimeout(resolve, delay));
    await kill(lens);
    await expect.poll(() => verdicts(page)).toEqual(['Match']);
  }
});

/** What is called of the extension's own interface, inside its pages. */
declare const chrome: {
  readonly tabs: {
    query(where: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};
