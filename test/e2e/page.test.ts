/** On LinkedIn's pages: one badge, of whom the page shows, and no request of ours to the site. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { badgeMark } from '../../lib/reading/mutations';
import { readBadges } from './harness/badge';
import { openedPage } from './harness/chromium';
import { test } from './harness/stage';
import { fixture, pages } from './harness/world';

const badge = `[${badgeMark}]`;
const NOBODY = ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/login'];
const OTHER = 'https://www.linkedin.com/in/tomas-berg/';

const spoken = async (page: Page) => (await readBadges(page)).map((badge) => badge.spoken);
const verdicts = async (page: Page) => (await readBadges(page)).map(({ verdict }) => verdict);

/** Our person's page before its section on work has come: nothing says yet what she does. */
async function withoutWork(): Promise<string> {
  const [top = '', work = '', rest = ''] = (await fixture('person')).split(
    /(<section[^>]*ExperienceTopLevelSection[\s\S]*?<\/section>)/,
  );
  const untitled = top.replaceAll('Chief Technology Officer', 'On the water');
  return `${untitled}<template id="late">${work}</template>${rest}`;
}

/** What makes another person of ours, whom no ICP fits. */
const otherWords = [
  ['Mara Lindqvist', 'Tomas Berg'],
  ['mara-lindqvist', 'tomas-berg'],
  ['ACoAAFjord0000000000000000000000000001', 'ACoAAFjord0000000000000000000000000002'],
  ['Chief Technology Officer', 'Beekeeper'],
] as const;

/** Goes elsewhere as a single-page site does: the address at once, the page `ms` later. */
function navigateWithin(page: Page, url: string, html: string, ms: number): Promise<void> {
  return page.evaluate(
    async ([url, html, ms]) => {
      history.pushState({}, '', url);
      await new Promise((resolve) => setTimeout(resolve, ms));
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceWith(next.body);
      document.title = next.title;
    },
    [url, html, ms] as const,
  );
}

/**
 * Makes the page another person's, as a single-page site does: the address at once, and `ms` later every text and
 * attribute in its place. Gives how often, at 60 looks a second, the old badge then stood beside the new name.
 */
function becomeOther(page: Page, ms: number): Promise<number> {
  return page.evaluate(
    async ([host, url, words, ms]) => {
      const badge = document.querySelector(host);
      const rewrite = (text: string) =>
        words.reduce((before, [from, to]) => before.replaceAll(from, to), text);
      history.pushState({}, '', url);
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      for (const element of document.querySelectorAll('main *')) {
        for (const { name, value } of [...element.attributes])
          if (rewrite(value) !== value) element.setAttribute(name, rewrite(value));
        for (const node of element.childNodes)
          if (node instanceof Text && rewrite(node.data) !== node.data) node.data = rewrite(node.data);
      }
      let wrong = 0;
      for (let look = 0; look < 60; look += 1) {
        await new Promise(requestAnimationFrame);
        wrong += Number(badge?.isConnected);
      }
      return wrong;
    },
    [badge, OTHER, otherWords, ms] as const,
  );
}

test.for([0, 50, 600])(
  'a person after another in the same tab, drawn %i ms after the address changed: never the one’s verdict on the other',
  async (ms, { connected }) => {
    const { page } = connected;
    await page.goto(pages.person);
    await expect.poll(() => verdicts(page)).toEqual(['Match']);
    expect(await becomeOther(page, ms)).toBe(0);
    await expect.poll(() => spoken(page)).toEqual([expect.stringMatching(/^Tomas Berg: (?!Match)/)]);
  },
);

test.for(NOBODY)(
  'nothing is drawn on %s, nor after a profile in the same tab',
  async (url, { connected }) => {
    const { page, panel, web } = connected;
    const html =
      '<title>LinkedIn</title><h1>Welcome back</h1><a href="/in/mara-lindqvist/">Mara Lindqvist</a>';
    web.put(url, html);
    await page.goto(url);
    await panel.getByRole('tab', { name: 'Profile' }).click();
    await panel.getByText('Nobody to score on this page').waitFor();
    expect(await readBadges(page)).toEqual([]);

    await page.goto(pages.person);
    await expect.poll(() => verdicts(page)).toEqual(['Match']);
    await navigateWithin(page, url, html, 300);
    await expect.poll(() => verdicts(page)).toEqual([]);
    await panel.getByText('Nobody to score on this page').waitFor();
  },
);

test('a section that comes late changes the verdict', async ({ connected }) => {
  const { page, web } = connected;
  web.put(pages.person, await withoutWork());
  await page.goto(pages.person);
  await expect.poll(() => verdicts(page)).toEqual(['Not enough known']);
  await page.evaluate(() => {
    const late = document.querySelector<HTMLTemplateElement>('#late');
    late?.replaceWith(late.content);
  });
  await expect.poll(() => verdicts(page)).toEqual(['Match']);
});

test('there is one badge, also when the page draws its heading anew', async ({ connected }) => {
  const { page } = connected;
  await page.goto(pages.person);
  await expect.poll(() => verdicts(page)).toEqual(['Match']);
  await page.evaluate((host) => {
    const heading = document.querySelector(host)?.closest('section');
    const copy = heading?.cloneNode(true) as Element | undefined;
    copy?.querySelector(host)?.remove();
    if (copy) heading?.replaceWith(copy);
  }, badge);
  await expect.poll(() => verdicts(page)).toEqual(['Match']);
  expect(await page.locator(badge).count()).toBe(1);
});

test('the page’s own scripts can’t look into the badge, nor press it', async ({ connected }) => {
  const { lens, page, panel } = connected;
  await panel.close();
  await page.goto(pages.person);
  await expect.poll(() => verdicts(page)).toEqual(['Match']);
  const seen = await page.evaluate((host) => {
    const badge = document.querySelector<HTMLElement>(host);
    badge?.click();
    return { root: badge?.shadowRoot, text: badge?.textContent };
  }, badge);
  expect(seen).toEqual({ root: null, text: '' });

  const opened = await openedPage(lens, 'sidepanel.html', () => page.locator(badge).click());
  await opened.getByText('Best ICP: DACH tech leaders').waitFor();
});

test('nothing is asked of the site beyond the page, and of no host but the account’s', async ({
  connected,
}) => {
  const { page, web } = connected;
  await page.goto(pages.person);
  await expect.poll(() => verdicts(page)).toEqual(['Match']);
  const browsersOwn = /^\w+ https?:\/\/(update\.googleapis|accounts\.google)\.com\//;
  const ours = web.requests.filter((request) => !browsersOwn.test(request));
  expect(ours.filter((request) => !request.includes('//api.app.bullseye.so/'))).toEqual([
    `GET ${pages.person}`,
  ]);
});
