/** The whole loop: an account's ICPs, the page scored against them, edits going both ways. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { demo } from '../sandbox';
import { readBadges } from './harness/badge';
import { deleteIcp, enterKey, removeValue, showSection, syncNow } from './harness/panel';
import { test, type Stage } from './harness/stage';
import { API_HOST } from './harness/web';
import { pages } from './harness/world';

const LEADERS = 'DACH tech leaders';
const organization = demo.organization.id;

/** What the page's badge says, in short: one line a badge. */
const badges = async (page: Page) => (await readBadges(page)).map(({ verdict, icp }) => `${verdict}: ${icp}`);
const inAccount = ({ sandbox }: Stage) => sandbox.icpConfigs.list(organization).map(({ label }) => label);
const countriesInAccount = ({ sandbox }: Stage) =>
  sandbox.icpConfigs.get(organization, 'dach-tech-leaders')?.rules;

test('without an account and ICPs nothing is drawn, and no partner is asked', async ({ stage }) => {
  const { page, panel, web } = stage;
  await page.goto(pages.person);
  await panel.getByText('No active ICP to score against').waitFor();
  expect(await badges(page)).toEqual([]);
  expect(web.requests.filter((request) => request.includes(API_HOST))).toEqual([]);
});

test('the badge shows the verdict of the synced ICPs, and the panel the same', async ({ connected }) => {
  const { page, panel } = connected;
  await page.goto(pages.person);
  await expect.poll(() => badges(page)).toEqual([`Match: ${LEADERS}`]);
  await showSection(panel, 'Profile');
  await panel.getByText(`Best ICP: ${LEADERS}`).waitFor();
  await showSection(panel, 'ICPs');
  for (const label of inAccount(connected)) await panel.getByText(label, { exact: true }).first().waitFor();
});

test('an edit in the panel changes the badge at once, and reaches the account', async ({ connected }) => {
  const { page, panel } = connected;
  await page.goto(pages.person);
  await expect.poll(() => badges(page)).toEqual([`Match: ${LEADERS}`]);
  await removeValue(panel, LEADERS, 'Germany');
  await expect.poll(() => badges(page)).not.toContain(`Match: ${LEADERS}`);
  await expect.poll(() => JSON.stringify(countriesInAccount(connected))).toContain('["AT","CH"]');
});

test('an edit made in the account arrives with the next sync', async ({ connected }) => {
  const { page, panel, sandbox } = connected;
  await page.goto(pages.person);
  await expect.poll(() => badges(page)).toEqual([`Match: ${LEADERS}`]);
  sandbox.icpConfigs.update(organization, 'dach-tech-leaders', { label: 'Leaders in the north' });
  await syncNow(panel);
  await expect.poll(() => badges(page)).toEqual(['Match: Leaders in the north']);
});

test('a deleted ICP is gone from the account, and undo brings it back', async ({ connected }) => {
  const { page, panel } = connected;
  await page.goto(pages.person);
  await deleteIcp(panel, LEADERS);
  await expect.poll(() => badges(page)).not.toContain(`Match: ${LEADERS}`);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => badges(page)).toEqual([`Match: ${LEADERS}`]);
  await expect.poll(() => inAccount(connected)).toContain(LEADERS);

  await deleteIcp(panel, LEADERS);
  // It may be taken back for ten seconds.
  await expect.poll(() => inAccount(connected), { timeout: 20_000 }).not.toContain(LEADERS);
});

test('a wrong key says so and changes nothing', async ({ stage }) => {
  const { panel, web } = stage;
  await showSection(panel, 'Account');
  await enterKey(panel, demo.keys.revoked);
  await panel.getByText('The partner refused this key.').waitFor();
  expect(await panel.getByLabel('API key').inputValue()).toBe(demo.keys.revoked);
  await showSection(panel, 'ICPs');
  await panel.getByText('No ICPs yet').waitFor();
  expect(web.requests.join('\n')).not.toContain(demo.keys.revoked);
});

test('an edit made while the partner is down waits, and goes out later', async ({ connected }) => {
  const { page, panel, web } = connected;
  await page.goto(pages.person);
  await expect.poll(() => badges(page)).toEqual([`Match: ${LEADERS}`]);
  web.cutOff(API_HOST, true);
  await removeValue(panel, LEADERS, 'Germany');
  await expect.poll(() => badges(page)).not.toContain(`Match: ${LEADERS}`);
  await showSection(panel, 'Account');
  await panel.getByText('1 edit waiting to be sent').waitFor();
  await panel.getByRole('alert').getByText("The partner can't be reached.").waitFor();
  expect(JSON.stringify(countriesInAccount(connected))).toContain('"DE"');

  web.cutOff(API_HOST, false);
  await syncNow(panel);
  await panel.getByText('No edits waiting').waitFor();
  expect(JSON.stringify(countriesInAccount(connected))).toContain('["AT","CH"]');
});
