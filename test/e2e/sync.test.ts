/** Two browsers with one account, and a worker that dies at every step of a push: nothing is lost or doubled. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { demo } from '../sandbox';
import { killServiceWorker } from './harness/chromium';
import { removeValue, renameIcp, showSection, syncNow } from './harness/panel';
import { test, type Stage } from './harness/stage';
import { API_HOST } from './harness/web';

const LEADERS = 'DACH tech leaders';
const SLUG = 'dach-tech-leaders';
const organization = demo.organization.id;

const inAccount = ({ sandbox }: Stage) => sandbox.icpConfigs.get(organization, SLUG);
const labelsInAccount = ({ sandbox }: Stage) =>
  sandbox.icpConfigs.list(organization).map(({ label }) => label);
const namesIn = async (panel: Page, label: string) => {
  await showSection(panel, 'ICPs');
  await panel.getByText(label, { exact: true }).first().waitFor();
};
const settled = async (panel: Page) => {
  await syncNow(panel);
  await panel.getByText('No edits waiting').waitFor();
};

test('both edit one ICP, one of them offline: both edits are in the account and in both browsers', async ({
  connected: mine,
  colleague,
}) => {
  mine.web.cutOff(API_HOST, true);
  await removeValue(mine.panel, LEADERS, 'Germany');
  await renameIcp(colleague.panel, LEADERS, 'Leaders in the Alps');
  await expect.poll(() => inAccount(mine)?.label).toBe('Leaders in the Alps');
  expect(JSON.stringify(inAccount(mine)?.rules)).toContain('"DE"');

  mine.web.cutOff(API_HOST, false);
  await settled(mine.panel);
  expect(inAccount(mine)?.label).toBe('Leaders in the Alps');
  expect(JSON.stringify(inAccount(mine)?.rules)).toContain('["AT","CH"]');
  await settled(colleague.panel);
  for (const { panel } of [mine, colleague]) {
    await namesIn(panel, 'Leaders in the Alps');
    await panel.getByRole('button', { name: 'Edit Leaders in the Alps' }).click();
    await panel.getByRole('button', { name: 'Remove Austria' }).waitFor();
    expect(await panel.getByRole('button', { name: 'Remove Germany' }).count()).toBe(0);
  }
});

test('both give one ICP another name: it is asked, and everybody ends with the same', async ({
  connected: mine,
  colleague,
}) => {
  mine.web.cutOff(API_HOST, true);
  await renameIcp(mine.panel, LEADERS, 'My leaders');
  await renameIcp(colleague.panel, LEADERS, 'Their leaders');
  await expect.poll(() => inAccount(mine)?.label).toBe('Their leaders');

  mine.web.cutOff(API_HOST, false);
  await syncNow(mine.panel);
  expect(inAccount(mine)?.label).toBe('Their leaders');
  await showSection(mine.panel, 'ICPs');
  await mine.panel.getByRole('button', { name: 'Compare the versions of My leaders' }).click();
  await mine.panel.getByText('Their leaders').first().waitFor();
  await mine.panel.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => inAccount(mine)?.label).toBe('My leaders');

  await settled(colleague.panel);
  for (const { panel } of [mine, colleague]) await namesIn(panel, 'My leaders');
  expect(labelsInAccount(mine).filter((label) => /^(My|Their|DACH tech) leaders$/.test(label))).toEqual([
    'My leaders',
  ]);
});

/** The worker's death at a request of a push, before the account has heard of it or after. */
const deaths = [
  ['as the list is asked for', 'GET', 'before'],
  ['as the list comes', 'GET', 'after'],
  ['as the edit is sent', 'PUT', 'before'],
  ['as the edit’s answer comes', 'PUT', 'after'],
] as const;

/** Kills the worker at the next request of this method. */
function dieAt({ sandbox, lens }: Stage, method: string, when: 'before' | 'after'): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const die = () => killServiceWorker(lens).then(resolve);
  const wait = () =>
    sandbox.interceptNext(async (request, proceed) => {
      if (request.method !== method) wait();
      else if (when === 'before') await die();
      const response = await proceed();
      if (request.method === method && when === 'after') await die();
      return response;
    });
  wait();
  return promise;
}

test('the worker dies at each step of sending an edit: it arrives all the same', async ({ connected }) => {
  const { panel } = connected;
  let label = LEADERS;
  for (const [step, method, when] of deaths) {
    const death = dieAt(connected, method, when);
    await renameIcp(panel, label, `Died ${step}`);
    label = `Died ${step}`;
    await death;
    await settled(panel);
    expect(labelsInAccount(connected)).toContain(label);
    expect(labelsInAccount(connected)).toHaveLength(4);
  }
});

test('the worker dies as a new ICP is sent, before and after it is made: there is one of it', async ({
  connected,
}) => {
  const { panel } = connected;
  const expected = labelsInAccount(connected);
  for (const when of ['before', 'after'] as const) {
    const label = `Made, died ${when}`;
    await showSection(panel, 'ICPs');
    await panel.getByRole('button', { name: 'New ICP', exact: true }).click();
    await panel.getByLabel('Name', { exact: true }).fill(label);
    await panel.getByLabel('Values').fill('Nurse');
    await panel.getByLabel('Values').press('Enter');
    const death = dieAt(connected, 'POST', when);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await death;
    await settled(panel);
    expected.push(label);
    expect(labelsInAccount(connected).toSorted()).toEqual(expected.toSorted());
  }
});
