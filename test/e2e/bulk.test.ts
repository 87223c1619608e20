/** The counts over everybody seen, worked out by the panel's worker in a real browser. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editIcp, showSection } from './harness/panel';
import { euroLeads, seed } from './harness/seed';
import { test } from './harness/stage';
import { pages } from './harness/world';

/** What the list of ICPs says of how many match. */
const inList = (panel: Page, words: string) => panel.getByText(`${words} profiles seen match`).waitFor();

/** Puts something into the extension's own database, past its own code. */
function put(panel: Page, table: string, row: object): Promise<void> {
  return panel.evaluate(
    ([table, row]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('icp-lens');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(table, 'readwrite');
          transaction.objectStore(table).put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, row] as const,
  );
}

/** Up to which change the columns are kept on disk. */
function keptUpTo(panel: Page): Promise<number | undefined> {
  return panel.evaluate(
    () =>
      new Promise<number | undefined>((resolve) => {
        const opening = indexedDB.open('icp-lens');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('columns').objectStore('columns').get('sightings');
          asking.onsuccess = () => {
            opening.result.close();
            resolve((asking.result as { upTo: number } | undefined)?.upTo);
          };
        };
      }),
  );
}

/** A sighting as `seed` writes it, changed without saying so: only who reads everything anew finds out. */
function movedAway(): object {
  const url = 'https://www.linkedin.com/in/p-000000/';
  const country = { values: ['US'], evidence: [] };
  const subject = { kind: 'person', name: 'Person 0', attributes: { country } };
  return { key: `person:${url}`, subject, url, seenAt: 0, change: 1 };
}

test('counts everybody seen, follows what is seen, and starts again from its cache', async ({ stage }) => {
  const { page, panel } = stage;
  await seed(panel, 1_000);
  await showSection(panel, 'ICPs');
  await inList(panel, '500 of 1,000');
  await expect.poll(() => keptUpTo(panel)).toBe(1_001);

  await page.goto(pages.person);
  await inList(panel, '501 of 1,001');

  await put(panel, 'sightings', movedAway());
  await panel.reload();
  await showSection(panel, 'ICPs');
  await inList(panel, '501 of 1,001');

  await put(panel, 'columns', { id: 'sightings', format: 1, upTo: 1_001, dump: 'torn' });
  await panel.reload();
  await showSection(panel, 'ICPs');
  await inList(panel, '500 of 1,001');
});

test('counts again while a rule is edited', async ({ stage: { panel } }) => {
  await seed(panel, 1_000);
  await editIcp(panel, euroLeads.label);
  await panel.getByText("1 profile can't be read").waitFor();
  await panel.getByText('Met by 500 · not met 250 · unknown 250').waitFor();
  await panel.getByRole('button', { name: 'Remove France' }).click();
  await panel.getByText('Met by 250 · not met 500 · unknown 250').waitFor();
  await panel
    .getByText(/250 no longer a match/)
    .first()
    .waitFor();
});
