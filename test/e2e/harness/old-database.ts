import type { Page } from 'playwright-core';
import { demo } from '../../sandbox';
import { killServiceWorker, type Chromium } from './chromium';

interface Index {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
}

interface Store {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly Index[];
}

const plain = (...keyPaths: string[]): Index[] =>
  keyPaths.map((keyPath) => ({ name: keyPath, keyPath, unique: false }));
const store = (name: string, keyPath: Store['keyPath'], indexes: readonly Index[] = []): Store => ({
  name,
  keyPath,
  autoIncrement: false,
  indexes,
});

const pair = ['configId', 'accountId'];
const remote = { name: '[accountId+remoteKey]', keyPath: ['accountId', 'remoteKey'], unique: true };

/** What each version added to the one before; of a store that changed, the whole of it. */
const additions: readonly (readonly Store[])[] = [
  [
    store('configs', 'id'),
    store('accounts', 'id'),
    store('links', pair, [...plain('accountId'), remote]),
    store('outbox', pair, plain('accountId')),
    store('sightings', 'key', plain('seenAt')),
    store('views', 'tabId'),
    { ...store('syncLog', 'id', plain('at')), autoIncrement: true },
  ],
  [
    store('sightings', 'key', plain('seenAt', 'change')),
    store('columns', 'id'),
    store('recalculations', 'id'),
    store('snapshots', 'id'),
  ],
  [store('recipes', 'id')],
  [store('health', 'reader')],
  [store('consents', pair, plain('accountId'))],
  [store('visits', 'key', plain('importedAt', 'lastAt'))],
];

export const oldVersions: readonly number[] = additions.map((_, index) => index + 1);

/** What a rep had: an ICP that was edited since it was last sent, the account it is in, and somebody seen. */
const config = {
  slug: 'harbour-people',
  label: 'Harbour people',
  rules: {
    groups: [{ operator: 'AND', conditions: [{ type: 'job_title', comparator: 'exists', value: null }] }],
  },
};
const rows: Readonly<Record<string, readonly object[]>> = {
  configs: [{ id: 'c', config, revision: 2, updatedAt: 2 }],
  accounts: [
    {
      id: 'a',
      partner: 'bullseye-partner',
      baseUrl: 'https://api.app.bullseye.so/api/v1',
      organizationId: demo.organization.id,
      organizationName: demo.organization.name,
      key: 'pk_test_nobody',
      createdAt: 1,
    },
  ],
  links: [
    { configId: 'c', accountId: 'a', remoteKey: 'harbour-people', base: { ...config, label: 'Harbour' } },
  ],
  outbox: [{ configId: 'c', accountId: 'a', action: 'update', revision: 2, attempts: 0 }],
  sightings: [
    {
      key: 'company:a.example.com',
      subject: { kind: 'company', name: 'Aldertide', attributes: {} },
      url: 'https://a.example.com/',
      seenAt: 1,
      change: 1,
    },
  ],
  recipes: [
    {
      id: 'r',
      recipe: {
        host: 'crm.example.com',
        path: '/records/*',
        kind: 'company',
        fields: [{ fact: 'industry', anchor: { by: 'label', words: 'Branch', relation: 'definition' } }],
      },
      isOn: true,
      updatedAt: 3,
    },
  ],
  health: [{ reader: 'an earlier reader', since: 1, pages: 7, changed: 2, lacks: { name: 2 }, facts: {} }],
  consents: [{ configId: 'c', accountId: 'a', losses: ['what was agreed to'] }],
  visits: [{ key: 'domain:a.example.com', visits: [], isCut: true, importedAt: 4, lastAt: 4 }],
};

/** What an earlier version's database held in the stores whose rows nothing changes by itself. */
export function lastingRows(version: number): Record<string, readonly object[]> {
  const names = ['recipes', 'health', 'consents', 'visits'];
  const held = additions.slice(0, version).flatMap((added) => added.map(({ name }) => name));
  return Object.fromEntries(names.filter((name) => held.includes(name)).map((name) => [name, rows[name]!]));
}

/** What stores of the extension's database hold now. */
export function rowsIn(page: Page, names: readonly string[]): Promise<Record<string, unknown[]>> {
  return page.evaluate(
    (names) =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const opening = indexedDB.open('icp-lens');
        opening.onerror = () => reject(new Error('The database can’t be read.'));
        opening.onsuccess = async () => {
          const { result: database } = opening;
          const all = (name: string) =>
            new Promise<unknown[]>((resolve) => {
              const request = database.transaction(name).objectStore(name).getAll();
              request.onsuccess = () => resolve(request.result);
            });
          const held = await Promise.all(names.map(async (name) => [name, await all(name)] as const));
          database.close();
          resolve(Object.fromEntries(held));
        };
      }),
    names,
  );
}

/**
 * Puts a database in the place of the extension's own, as an earlier version of ours left it.
 * @param page one of the extension's pages that has the database not open
 */
export async function putOldDatabase(lens: Chromium, page: Page, version: number): Promise<void> {
  const stores = new Map(
    additions.slice(0, version).flatMap((added) => added.map((each) => [each.name, each])),
  );
  await killServiceWorker(lens);
  await page.evaluate(
    ([version, stores, rows]) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('icp-lens').onsuccess = () => {
          // Dexie counts ten of the browser's versions for one of its own.
          const opening = indexedDB.open('icp-lens', version * 10);
          opening.onerror = () => reject(new Error('The database can’t be made.'));
          opening.onupgradeneeded = () => {
            for (const { name, keyPath, autoIncrement, indexes } of stores) {
              const made = opening.result.createObjectStore(name, { keyPath, autoIncrement });
              for (const { name, keyPath, unique } of indexes) made.createIndex(name, keyPath, { unique });
              for (const row of rows[name] ?? []) made.put(row);
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [version, [...stores.values()], rows] as const,
  );
}
