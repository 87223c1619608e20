import { describe, expect, it } from 'vitest';
import type { IcpConfig } from '../../lib/icp/schema';
import { connectAccount } from '../../lib/storage/accounts';
import {
  createConfig,
  deleteConfig,
  getConfig,
  listConfigs,
  saveConfig,
  setActive,
  undoDelete,
} from '../../lib/storage/configs';
import { listDamaged } from '../../lib/storage/damaged';
import type { LensDatabase } from '../../lib/storage/db';
import { listOutbox } from '../../lib/storage/outbox';
import { publish } from '../../lib/storage/publish';
import { fresh, harbor, icp } from './fresh';

/** A database with an account, and a config that it knows. */
async function synced() {
  const db = fresh();
  const { id: accountId } = await connectAccount(harbor, db);
  const row = await createConfig(icp('Sales'), [], db);
  await db.links.put({ configId: row.id, accountId, remoteKey: 'sales', base: row.config });
  return { db, accountId, row };
}

const actions = async (db: LensDatabase) =>
  (await listOutbox(db)).map(({ action, revision }) => `${action} ${revision}`);

describe('creating', () => {
  it('makes a slug of the label that no other here has', async () => {
    const db = fresh();
    const slugs = [];
    for (const label of ['São Paulo — Sales!', 'sao paulo sales', '東京', '…'])
      slugs.push((await createConfig(icp(label), [], db)).config.slug);
    expect(slugs).toEqual(['sao-paulo-sales', 'sao-paulo-sales-2', '東京', 'icp']);
  });

  it('waits for every connected account, for those named, or for none', async () => {
    const db = fresh();
    const first = await connectAccount(harbor, db);
    const second = await connectAccount({ ...harbor, organizationId: 'org-2' }, db);
    const waits = async (accountIds?: string[]) => {
      const { id } = await createConfig(icp('Sales'), accountIds, db);
      return (await listOutbox(db)).flatMap(({ configId, accountId }) =>
        configId === id ? [accountId] : [],
      );
    };
    expect((await waits()).sort()).toEqual([first.id, second.id].sort());
    expect(await waits([second.id])).toEqual([second.id]);
    expect(await waits([])).toEqual([]);
  });

  it('refuses what is no config, and writes nothing', async () => {
    const db = fresh();
    await connectAccount(harbor, db);
    const wrong = {
      ...icp('Sales'),
      rules: { groups: [{ conditions: [{ type: 1 }] }] },
    } as unknown as IcpConfig;
    await expect(createConfig(wrong, undefined, db)).rejects.toThrow(/conditions/);
    expect([await db.configs.count(), await db.outbox.count()]).toEqual([0, 0]);
  });
});

describe('an edit', () => {
  it('writes the row and what waits for each account that knows it, in one transaction', async () => {
    const { db, row } = await synced();
    await saveConfig(row.id, { ...row.config, label: 'Renamed' }, db);
    expect(await getConfig(row.id, db)).toMatchObject({ revision: 2, config: { label: 'Renamed' } });
    expect(await actions(db)).toEqual(['update 2']);

    db.outbox.hook('creating', () => {
      throw new Error('disk full');
    });
    db.outbox.hook('updating', () => {
      throw new Error('disk full');
    });
    await expect(setActive(row.id, false, db)).rejects.toThrow('disk full');
    expect(await getConfig(row.id, db)).toMatchObject({ revision: 2 });
  });

  it('leaves the slug, which is the partner’s', async () => {
    const { db, row } = await synced();
    const saved = await saveConfig(row.id, { ...icp('Renamed'), slug: 'mine' }, db);
    expect(saved.config.slug).toBe('sales');
  });

  it('of a config that was deleted meanwhile is not lost', async () => {
    const { db, row } = await synced();
    await deleteConfig(row.id, db);
    await saveConfig(row.id, { ...row.config, label: 'Typed for an hour' }, db);
    expect((await listConfigs(db)).map(({ config }) => config.label)).toEqual(['Typed for an hour']);
    expect(await listOutbox(db)).toMatchObject([{ action: 'update' }]);
  });

  it('tries again what the partner had refused', async () => {
    const { db, row } = await synced();
    await setActive(row.id, false, db);
    const [entry] = await listOutbox(db);
    await db.outbox.put({ ...entry!, attempts: 3, lastError: { kind: 'invalid', message: '', at: 1 } });
    await setActive(row.id, true, db);
    expect((await listOutbox(db))[0]).toEqual({ ...entry, revision: 3 });
  });
});

describe('deleting', () => {
  it('is told the accounts that know the config, and taken back in full', async () => {
    const { db, row } = await synced();
    const undo = await deleteConfig(row.id, db);
    expect([await listConfigs(db), await actions(db)]).toEqual([[], ['delete 2']]);
    await undoDelete(undo!, db);
    expect((await listConfigs(db)).map(({ config }) => config)).toEqual([row.config]);
    expect(await actions(db)).toEqual(['update 3']);
  });

  it('leaves nothing to do where the config had not gone out', async () => {
    const db = fresh();
    await connectAccount(harbor, db);
    const { id } = await createConfig(icp('Sales'), undefined, db);
    const undo = await deleteConfig(id, db);
    expect(await actions(db)).toEqual([]);
    await undoDelete(undo!, db);
    expect(await actions(db)).toEqual(['create 3']);
  });

  it('of what is gone does nothing, nor does taking it back twice', async () => {
    const { db, row } = await synced();
    const undo = await deleteConfig(row.id, db);
    expect(await deleteConfig(row.id, db)).toBeUndefined();
    await undoDelete(undo!, db);
    await undoDelete(undo!, db);
    expect(await actions(db)).toEqual(['update 3']);
  });
});

it('publishes a config of this device once', async () => {
  const { db, accountId, row } = await synced();
  await publish(row.id, accountId, db);
  expect(await actions(db)).toEqual([]);
  const { id } = await createConfig(icp('Mine alone'), [], db);
  await publish(id, accountId, db);
  await publish(id, accountId, db);
  expect(await actions(db)).toEqual(['create 2']);
});

it('the priority that publishing gives a config is an edit: whoever knows the config already is told', async () => {
  const { db, accountId, row } = await synced();
  const other = await connectAccount({ ...harbor, organizationId: 'org-2' }, db);
  await publish(row.id, other.id, db);
  expect((await getConfig(row.id, db))?.config.priority).toBe(1);
  const told = (await listOutbox(db)).map((entry) => [entry.accountId, entry.action, entry.revision]);
  expect(told.sort()).toEqual(
    [
      [accountId, 'update', 2],
      [other.id, 'create', 2],
    ].sort(),
  );
});

it('a damaged row takes no other with it, and is named', async () => {
  const { db, row } = await synced();
  await db.table<unknown>('configs').put({ id: 'broken', config: { label: 3 }, revision: 1, updatedAt: 1 });
  expect((await listConfigs(db)).map(({ id }) => id)).toEqual([row.id]);
  expect(await getConfig('broken', db)).toBeUndefined();
  const [damaged] = await listDamaged(db);
  expect(damaged).toMatchObject({ table: 'configs', key: '"broken"' });
  expect(damaged?.problem).toContain('label');
  await createConfig(icp('Still works'), undefined, db);
});
