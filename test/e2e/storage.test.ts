/** What lies in the browser's database survives: no room for more, and every version before this one. */
import { expect } from 'vitest';
import { demo } from '../sandbox';
import { readBadges } from './harness/badge';
import { emptyOut, fillUp } from './harness/little-room';
import { editIcp, showSection } from './harness/panel';
import { lastingRows, oldVersions, putOldDatabase, rowsIn } from './harness/old-database';
import { test } from './harness/stage';
import { pages } from './harness/world';

const LEADERS = 'DACH tech leaders';

test('without room pages are scored, and an edit stays in the editor, is said, and is saved once there is room', async ({
  cramped: { page, panel, sandbox },
}) => {
  await editIcp(panel, LEADERS);
  await fillUp(panel);
  await panel.getByRole('button', { name: 'Remove Germany' }).click();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText(/^Saving did not work/).waitFor();
  expect(await panel.getByRole('button', { name: 'Remove Germany' }).count()).toBe(0);
  await page.goto(pages.person);
  await expect.poll(async () => (await readBadges(page)).map(({ verdict }) => verdict)).toEqual(['Match']);

  await emptyOut(panel);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText(`${LEADERS} is saved.`).waitFor();
  const rules = () =>
    JSON.stringify(sandbox.icpConfigs.get(demo.organization.id, 'dach-tech-leaders')?.rules);
  await expect.poll(rules).toContain('["AT","CH"]');
});

test('what any earlier version wrote is all there', async ({ stage: { lens, page, panel } }) => {
  for (const version of oldVersions) {
    await panel.goto(`chrome-extension://${lens.extensionId}/manifest.json`);
    await page.goto('about:blank');
    await putOldDatabase(lens, panel, version);
    await panel.goto(`chrome-extension://${lens.extensionId}/sidepanel.html`);
    await showSection(panel, 'ICPs');
    await panel.getByText('Harbour people').first().waitFor();
    await showSection(panel, 'Account');
    await panel.getByText('Harbor & Pine').first().waitFor();
    await panel.getByText('1 edit waiting to be sent').waitFor();
    await page.goto(pages.person);
    await expect.poll(async () => (await readBadges(page)).map(({ icp }) => icp)).toEqual(['Harbour people']);
    const lasting = lastingRows(version);
    const kept = await rowsIn(panel, Object.keys(lasting));
    for (const [name, rows] of Object.entries(lasting))
      expect(kept[name]).toEqual(expect.arrayContaining([...rows]));
  }
});
