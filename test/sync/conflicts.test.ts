import { describe, expect, it } from 'vitest';
import { createConfig, deleteConfig, getConfig, listConfigs, saveConfig } from '../../lib/storage/configs';
import { listConflicts } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { resolve, type Choice } from '../../lib/sync/conflicts';
import { icp, pair, titles } from './device';

type Edit = 'Mine' | 'Theirs' | null;

/** Device a in conflict with what device b sent; null: deleted on that side. */
async function conflict(mine: Edit, theirs: Edit) {
  const { partner, a, b, sync } = await pair();
  const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  await sync(a);
  await sync(b);
  const [there] = await listConfigs(b.db);
  if (theirs) await saveConfig(there!.id, icp(theirs, 'VP'), b.db);
  else await deleteConfig(there!.id, b.db);
  await sync(b);
  if (mine) await saveConfig(id, icp(mine, 'VP'), a.db);
  else await deleteConfig(id, a.db);
  await sync(a);
  expect(await listConflicts(a.db)).toHaveLength(1);

  /** Settles it, syncs, and gives the labels at the partner and on both devices. */
  async function settle(choice: Choice) {
    await resolve(id, a.accountId, choice, a);
    expect(await listConflicts(a.db)).toEqual([]);
    await sync(a);
    await sync(b);
    for (const { db } of [a, b]) {
      expect(await labels(db)).toEqual(remote());
      expect([await listOutbox(db), await listConflicts(db)]).toEqual([[], []]);
    }
    return remote();
  }
  const remote = () => [...partner.configs.values()].map(({ label }) => label).sort();
  return { id, a, partner, sync, settle };
}

async function labels(db: Parameters<typeof listConfigs>[0]): Promise<string[]> {
  return (await listConfigs(db)).map(({ config }) => config.label).sort();
}

describe('the rep settles a conflict, and both sides have what was chosen', () => {
  it.each<[Edit, Edit, Choice, string[]]>([
    ['Mine', 'Theirs', 'mine', ['Mine']],
    ['Mine', 'Theirs', 'theirs', ['Theirs']],
    ['Mine', 'Theirs', 'both', ['Mine (2)', 'Theirs']],
    ['Mine', null, 'mine', ['Mine']],
    ['Mine', null, 'theirs', []],
    ['Mine', null, 'both', ['Mine']],
    [null, 'Theirs', 'mine', []],
    [null, 'Theirs', 'theirs', ['Theirs']],
    [null, 'Theirs', 'both', ['Theirs']],
    ['Mine', 'Theirs', { edited: icp('Both', 'VP') }, ['Both']],
    ['Mine', 'Theirs', { edited: icp('Theirs', 'VP') }, ['Theirs']],
    ['Mine', null, { edited: icp('Both', 'VP') }, ['Both']],
    [null, 'Theirs', { edited: icp('Both', 'VP') }, ['Both']],
  ])('here %s, there %s: %s', async (mine, theirs, choice, expected) => {
    expect(await (await conflict(mine, theirs)).settle(choice)).toEqual(expected);
  });
});

it('what the rep edits may take of both', async () => {
  const { id, a, partner, sync } = await conflict('Mine', 'Theirs');
  await resolve(id, a.accountId, { edited: icp('Mine & theirs', 'VP', 'CTO') }, a);
  await sync(a);
  expect(partner.configs.get('sales')?.label).toBe('Mine & theirs');
  expect(titles((await getConfig(id, a.db))?.config)).toEqual(['VP', 'CTO']);
});

it('what was edited and is no config settles nothing', async () => {
  const { id, a } = await conflict('Mine', 'Theirs');
  const broken = { ...icp('Broken'), rules: {} } as never;
  await expect(resolve(id, a.accountId, { edited: broken }, a)).rejects.toThrow(/groups/);
  expect(await listConflicts(a.db)).toHaveLength(1);
});

it('asks again if it was changed there once more before the choice arrives', async () => {
  const { id, a, partner, sync } = await conflict('Mine', 'Theirs');
  await resolve(id, a.accountId, 'mine', a);
  partner.configs.set('sales', { ...partner.configs.get('sales')!, label: 'Theirs, again' });
  await sync(a);
  expect(partner.configs.get('sales')?.label).toBe('Theirs, again');
  expect(await listConflicts(a.db)).toMatchObject([{ theirs: { label: 'Theirs, again' } }]);
});

it('sends nothing while the rep has not decided, not even a further edit', async () => {
  const { id, a, partner, sync } = await conflict('Mine', 'Theirs');
  await saveConfig(id, icp('Mine, again', 'VP'), a.db);
  await sync(a);
  expect(partner.configs.get('sales')?.label).toBe('Theirs');
  expect((await getConfig(id, a.db))?.config.label).toBe('Mine, again');
});
