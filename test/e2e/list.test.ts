/** A page that lists people: a badge a row, also as rows come in, the toolbar, the panel and the popup. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { badgeMark } from '../../lib/reading/mutations';
import { expectGoodLooks, violations } from './harness/axe';
import { readBadges } from './harness/badge';
import { openedPage, openPopup, readToolbar } from './harness/chromium';
import { removeValue, showSection } from './harness/panel';
import { PEOPLE_SEARCH, peopleSearch, rowsOf } from './harness/people';
import { euroLeads, seed } from './harness/seed';
import { test as base, type Stage } from './harness/stage';
import { longestTasks, scrollThrough } from './harness/tasks';

const badge = `[${badgeMark}]`;
const spoken = async (page: Page) => (await readBadges(page)).map((badge) => badge.spoken);
const count = async (page: Page) => (await readBadges(page)).length;
const [match, noMatch, unknown] = [/: Match\./, /: No match\./, /: Not enough known\./];

/** A search with nine people, and an ICP that wants Germans. */
const test = base.extend('search', async ({ stage }): Promise<Stage> => {
  const { page, panel, web } = stage;
  await seed(panel, 0);
  web.put(PEOPLE_SEARCH, peopleSearch(9));
  await page.goto(PEOPLE_SEARCH);
  await expect.poll(() => count(page)).toBe(9);
  return stage;
});

/** Adds rows at the end, as the site does when the reader scrolls down. */
const addRows = (page: Page, html: string) =>
  page.evaluate((html) => {
    document.querySelector('[role=list]')?.insertAdjacentHTML('beforeend', html);
    window.scrollTo(0, document.body.scrollHeight);
  }, html);

test('every row has its verdict beside the name, also those that come in while scrolling', async ({
  search,
}) => {
  const { page, panel } = search;
  const first = await spoken(page);
  expect(first.slice(0, 3)).toEqual([
    expect.stringMatching(match),
    expect.stringMatching(noMatch),
    expect.stringMatching(unknown),
  ]);
  expect(first.map((words) => words.split(':')[0])).toEqual(first.map((_, row) => `Person ${row}`));
  expect(await readToolbar(panel)).toEqual({
    text: '3',
    title: '3 of 9 on this page match, 3 not enough known',
  });
  await addRows(page, rowsOf(9, 30));
  await expect.poll(() => count(page)).toBe(30);
  await expect.poll(() => readToolbar(panel)).toMatchObject({ text: '10' });
  expect(await violations(page)).toEqual([]);
});

test('while five hundred rows come in nothing keeps the page busy', async ({ search }) => {
  const { lens, page, panel } = search;
  await panel.close();
  const tasks = await longestTasks(lens, () => scrollThrough(page, rowsOf(9, 500)));
  await expect.poll(() => count(page)).toBe(500);
  expect(tasks[0]).toBeGreaterThan(0);
  expect(tasks[0]).toBeLessThan(50);
});

test('a row that goes takes its badge along, and one that becomes another’s is never beside the old verdict', async ({
  search,
}) => {
  const { page, panel } = search;
  await page.evaluate(() => document.querySelector('[role=listitem]')?.remove());
  await expect.poll(() => readToolbar(panel)).toMatchObject({ text: '2' });
  expect(await count(page)).toBe(8);

  const wrong = await page.evaluate(async (host) => {
    const row = [...document.querySelectorAll('[role=listitem]')].find((row) =>
      row.textContent.includes('Person 3'),
    );
    const [link, place] = [row?.querySelector('a'), [...(row?.querySelectorAll('p') ?? [])].at(-1)];
    const before = row?.querySelector(host);
    if (!link?.firstChild || !place || !before) throw new Error('No such row.');
    link.href = '/in/person-100/';
    link.firstChild.nodeValue = 'Person 100';
    place.textContent = 'Lisbon, Portugal';
    let wrong = 0;
    for (let look = 0; look < 60; look += 1) {
      await new Promise(requestAnimationFrame);
      wrong += Number(before.isConnected);
    }
    return wrong;
  }, badge);
  expect(wrong).toBe(0);
  await expect.poll(() => spoken(page)).toContainEqual(expect.stringMatching(/^Person 100: No match/));
});

test('an ICP that is edited changes the badges, the toolbar and the list in the panel', async ({
  search,
}) => {
  const { page, panel } = search;
  await removeValue(panel, euroLeads.label, 'Germany');
  await expect.poll(async () => (await spoken(page)).filter((words) => match.test(words))).toEqual([]);
  await expect.poll(() => readToolbar(panel)).toMatchObject({ text: '0' });
  await showSection(panel, 'Profile');
  await panel.getByText('0 of 9 on this page match, 3 not enough known').waitFor();
});

test('the panel lists them best first, and shows the one that is chosen', async ({ search }) => {
  const { panel } = search;
  await panel.setViewportSize({ width: 320, height: 800 });
  await showSection(panel, 'Profile');
  await panel.getByRole('heading', { name: '9 profiles on this page' }).waitFor();
  const names = await panel.locator('.ranked .name').allTextContents();
  expect(names.map((name) => Number(name.slice(-1)))).toEqual([0, 3, 6, 2, 5, 8, 1, 4, 7]);
  await expectGoodLooks(panel);
  await panel.getByRole('button', { name: /Person 3/ }).press('Enter');
  await panel.getByRole('heading', { name: 'Person 3' }).waitFor();
  await panel.getByRole('button', { name: 'All on this page' }).press('Enter');
  await panel.getByRole('heading', { name: '9 profiles on this page' }).waitFor();
});

test('a row’s badge opens by keyboard the panel on whom it is about', async ({ search }) => {
  const { lens, page, panel } = search;
  await panel.close();
  const looks = async () => (await page.screenshot()).toString('base64');
  const closed = await looks();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(looks).not.toBe(closed);
  const opened = await openedPage(lens, 'sidepanel.html', () => page.keyboard.press('Enter'));
  await opened.getByRole('heading', { name: 'Person 0' }).waitFor();
});

test('the popup shows the best of the list', async ({ search }) => {
  const { lens, page } = search;
  const popup = await openPopup(lens, page);
  await popup.getByRole('heading', { name: '9 profiles on this page' }).waitFor();
  await popup.getByText('and 4 more').waitFor();
  await expectGoodLooks(popup);
  await popup.getByRole('button', { name: /Person 6/ }).click();
  await popup.getByRole('heading', { name: 'Person 6' }).waitFor();
  await expectGoodLooks(popup);
});
