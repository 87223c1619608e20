import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { disconnectAccount, getAccounts } from '../../lib/storage/accounts';
import { agree, consentOf } from '../../lib/storage/consents';
import { LensDatabase } from '../../lib/storage/db';
import { listLinks } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { keepRecipes, listRecipes } from '../../lib/storage/recipes';
import { getSighting, remember, sightingsAfter } from '../../lib/storage/sightings';
import { harbor } from './fresh';

/** The database as the first version wrote it. */
async function firstVersion(name: string): Promise<Dexie> {
  const old = new Dexie(name);
  old.version(1).stores({
    configs: 'id',
    accounts: 'id',
    links: '[configId+accountId], accountId, &[accountId+remoteKey]',
    outbox: '[configId+accountId], accountId',
    sightings: 'key, seenAt',
    views: 'tabId',
    syncLog: '++id, at',
  });
  return old.open();
}

const industry = { values: ['Logistics'], evidence: [{ source: 'json-ld:industry', text: 'Logistics' }] };
const subject = { kind: 'company' as const, name: 'Harbor & Pine', attributes: { industry } };
const config = { slug: 'sales', label: 'Sales', rules: { groups: [] } };

it('what the first version wrote is all there, and its sightings are numbered', async () => {
  const old = await firstVersion('upgrade');
  const keys = ['company:a.example.com', 'company:b.example.com', 'company:c.example.com'];
  const sightings = keys.map((key, index) => ({
    key,
    subject,
    url: `https://example.com/${index}`,
    seenAt: 9 - index,
  }));
  await old.table('sightings').bulkAdd([...sightings, { key: 'company:torn', seenAt: 3 }]);
  await old.table('configs').add({ id: 'c', config, revision: 3, updatedAt: 1 });
  await old.table('syncLog').add({ at: 1, accountId: 'a', event: 'merged' });
  old.close();

  const db = new LensDatabase('upgrade');
  const { rows, damaged, upTo } = await sightingsAfter(0, 9, db);
  expect(rows).toEqual(sightings.map((row, index) => ({ ...row, change: index + 1 })));
  expect([damaged.map(({ key }) => key), upTo]).toEqual([['company:torn'], 4]);
  expect(await db.configs.toArray()).toMatchObject([{ id: 'c', config, revision: 3 }]);
  expect(await db.syncLog.count()).toBe(1);

  await remember(subject, 'https://b.example.com/', 20, db);
  expect(await getSighting('company:b.example.com', db)).toMatchObject({ change: 5, seenAt: 20 });
});

it('what the second version wrote is all there, with room for recipes', async () => {
  const old = await firstVersion('upgrade-2');
  old.close();
  old
    .version(2)
    .stores({ sightings: 'key, seenAt, change', columns: 'id', recalculations: 'id', snapshots: 'id' });
  await old.open();
  const row = { key: 'company:a.example.com', subject, url: 'https://a.example.com/', seenAt: 1, change: 7 };
  await old.table('sightings').add(row);
  old.close();

  const db = new LensDatabase('upgrade-2');
  expect(await db.sightings.toArray()).toEqual([row]);
  expect(await listRecipes(db)).toEqual([]);
  await keepRecipes([{ host: 'a.example.com', path: '/**', kind: 'company', fields: [] }], 1, db);
  expect(await listRecipes(db)).toHaveLength(1);
});

it('what the fourth version wrote is all there, with room for consents', async () => {
  const old = await firstVersion('upgrade-4');
  old.close();
  old
    .version(2)
    .stores({ sightings: 'key, seenAt, change', columns: 'id', recalculations: 'id', snapshots: 'id' });
  old.version(3).stores({ recipes: 'id' });
  old.version(4).stores({ health: 'reader' });
  await old.open();
  const link = { configId: 'c', accountId: 'a', remoteKey: 'sales', base: config };
  const entry = { configId: 'c', accountId: 'a', action: 'update', revision: 3, attempts: 0 };
  const account = { ...harbor, id: 'a', createdAt: 1 };
  await old.table('links').add(link);
  await old.table('outbox').add(entry);
  await old.table('accounts').add(account);
  old.close();

  const db = new LensDatabase('upgrade-4');
  expect(await listLinks(db)).toEqual([link]);
  expect(await listOutbox(db)).toEqual([entry]);
  expect(await getAccounts(db)).toEqual([account]);
  await agree('c', 'a', ['field label'], db);
  expect(await consentOf('c', 'a', db)).toEqual(['field label']);
  await disconnectAccount('a', db);
  expect(await consentOf('c', 'a', db)).toEqual([]);
});
