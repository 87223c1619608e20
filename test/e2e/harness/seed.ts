import type { Page } from 'playwright-core';

/** An ICP to seed with: whoever comes from Germany or France. */
export const euroLeads = {
  slug: 'euro-leads',
  label: 'Euro leads',
  rules: {
    groups: [{ operator: 'AND', conditions: [{ type: 'country', comparator: 'in', value: ['DE', 'FR'] }] }],
  },
};

/**
 * Puts an ICP and people into the extension's own database as they lie there, past its own code: a quarter of them each
 * from Germany, France and the US, and a quarter of whom no country is known; and one row that can't be read.
 */
export async function seed(panel: Page, people: number): Promise<void> {
  const row = { id: 'euro', config: euroLeads, revision: 1, updatedAt: 1 };
  await panel.evaluate(
    ([row, people]) =>
      new Promise<void>((resolve, reject) => {
        const person = (index: number) => {
          const country = [['DE'], ['FR'], ['US'], []][index % 4]!;
          const values = { values: country, evidence: country.map((text) => ({ source: 'test', text })) };
          const url = `https://www.linkedin.com/in/p-${String(index).padStart(6, '0')}/`;
          const subject = { kind: 'person', name: `Person ${index}`, attributes: { country: values } };
          return { key: `person:${url}`, subject, url, seenAt: index, change: index + 1 };
        };
        const opening = indexedDB.open('icp-lens');
        opening.onerror = () => reject(new Error('The database can’t be opened.'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['configs', 'sightings'], 'readwrite');
          transaction.objectStore('configs').put(row);
          const sightings = transaction.objectStore('sightings');
          for (let index = 0; index < people; index += 1) sightings.put(person(index));
          sightings.put({ key: 'person:broken', subject: 'torn', change: people + 1 });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [row, people] as const,
  );
}
