import { describe, expect, it } from 'vitest';
import { disconnectAccount, connectAccount, getAccount } from '../../lib/storage/accounts';
import {
  createConfig,
  deleteConfig,
  getConfig,
  listConfigs,
  saveConfig,
  setActive,
  undoDelete,
} from '../../lib/storage/configs';
import { listConflicts, listLinks } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { publish } from '../../lib/storage/publish';
import { recent } from '../../lib/storage/syncLog';
import { syncAccount } from '../../lib/sync/account';
import { account, device, icp, pair, titles } from './device';
import type { Fault } from './fake-partner';

const once = (...faults: (Fault | undefined)[]) => ({ fault: () => faults.shift() });

describe('what was done on one side arrives on the other', () => {
  it('created here: there, with the slug and priority it got there', async () => {
    const { partner, a, sync } = await pair();
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await sync(a);
    expect(partner.configs.get('sales')).toMatchObject({ label: 'Sales', priority: 1 });
    expect((await getConfig(id, a.db))?.config).toMatchObject({ slug: 'sales', priority: 1 });
    expect(await listOutbox(a.db)).toEqual([]);
  });

  it('created, edited and deleted there: here', async () => {
    const { partner, a, sync } = await pair();
    const slug = partner.add(icp('Sales', 'VP'));
    await sync(a);
    const [row] = await listConfigs(a.db);
    expect(row?.config).toMatchObject({ label: 'Sales', slug });

    partner.configs.set(slug, { ...partner.configs.get(slug)!, label: 'Renamed' });
    await sync(a);
    expect((await getConfig(row!.id, a.db))?.config.label).toBe('Renamed');
    expect((await getConfig(row!.id, a.db))?.revision).toBe(row!.revision + 1);

    partner.configs.delete(slug);
    await sync(a);
    expect(await listConfigs(a.db)).toEqual([]);
    expect(await listLinks(a.db)).toEqual([]);
    expect(partner.requests.every((request) => request === 'list')).toBe(true);
  });

  it('edited and deleted here: there', async () => {
    const { partner, a, sync } = await pair();
    const row = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await sync(a);
    await setActive(row.id, false, a.db);
    await sync(a);
    expect(partner.configs.get('sales')?.isActive).toBe(false);
    await deleteConfig(row.id, a.db);
    await sync(a);
    expect(partner.configs.size).toBe(0);
    expect(await listLinks(a.db)).toEqual([]);
  });

  it('makes one request when nothing changed', async () => {
    const { partner, a, sync } = await pair();
    await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await sync(a);
    partner.requests.length = 0;
    await sync(a);
    expect(partner.requests).toEqual(['list']);
  });

  it('keeps what neither knows: types, comparators and fields of others', async () => {
    const { partner, a, sync } = await pair();
    const theirs = {
      ...icp('Sales'),
      theirOwn: { deep: [1] },
      rules: {
        groups: [{ mode: 'x', conditions: [{ type: 'mood', comparator: 'feels', value: { a: 1 }, w: 2 }] }],
      },
    };
    const slug = partner.add(theirs);
    await sync(a);
    const [row] = await listConfigs(a.db);
    await saveConfig(row!.id, { ...row!.config, label: 'Renamed' }, a.db);
    await sync(a);
    expect(partner.configs.get(slug)).toEqual({ ...theirs, slug, priority: 1, label: 'Renamed' });
  });
});

describe('two edits of one config', () => {
  async function shared() {
    const two = await pair();
    const row = await createConfig(icp('Sales', 'VP', 'CTO'), undefined, two.a.db);
    await two.sync(two.a);
    await two.sync(two.b);
    const [there] = await listConfigs(two.b.db);
    return { ...two, atA: row.id, atB: there!.id };
  }

  it('are merged where they can be, and both devices end up with both', async () => {
    const { partner, a, b, sync, atA, atB } = await shared();
    await saveConfig(atA, icp('Sales', 'VP', 'CTO', 'CFO'), a.db);
    await saveConfig(atB, icp('Renamed', 'VP'), b.db);
    await sync(a);
    await sync(b);
    await sync(a);
    expect(partner.configs.get('sales')).toMatchObject({ label: 'Renamed' });
    for (const [id, { db }] of [
      [atA, a],
      [atB, b],
    ] as const) {
      const row = await getConfig(id, db);
      expect(row?.config.label).toBe('Renamed');
      expect(titles(row?.config)).toEqual(['VP', 'CFO']);
    }
  });

  it('wait for the rep where they can not: nothing of it is sent, nothing is overwritten', async () => {
    const { partner, a, b, sync, atA, atB } = await shared();
    await saveConfig(atA, icp('Mine', 'VP', 'CTO'), a.db);
    await saveConfig(atB, icp('Theirs', 'VP', 'CTO'), b.db);
    await sync(b);
    await sync(a);
    await sync(a);
    expect(partner.configs.get('sales')?.label).toBe('Theirs');
    expect((await getConfig(atA, a.db))?.config.label).toBe('Mine');
    const [conflict] = await listConflicts(a.db);
    expect(conflict).toMatchObject({
      fields: ['label'],
      mine: { label: 'Mine' },
      theirs: { label: 'Theirs' },
    });
    const events = (await recent(99, a.db)).filter(({ event }) => event === 'conflict');
    expect(events).toMatchObject([{ label: 'Mine', detail: 'label' }]);
  });

  it('are no conflict any more once one side comes round', async () => {
    const { a, b, sync, atA, atB } = await shared();
    await saveConfig(atA, icp('Mine', 'VP', 'CTO'), a.db);
    await saveConfig(atB, icp('Theirs', 'VP', 'CTO'), b.db);
    await sync(b);
    await sync(a);
    await saveConfig(atA, icp('Theirs', 'VP', 'CTO'), a.db);
    await sync(a);
    expect(await listConflicts(a.db)).toEqual([]);
    expect(await listOutbox(a.db)).toEqual([]);
  });

  it('deleted there, edited here: asks', async () => {
    const { a, b, sync, atA, atB } = await shared();
    await deleteConfig(atB, b.db);
    await sync(b);
    await saveConfig(atA, icp('Mine', 'VP'), a.db);
    await sync(a);
    expect(await listConflicts(a.db)).toMatchObject([{ mine: { label: 'Mine' }, theirs: null }]);
  });

  it('deleted here, edited there: asks, and shows what is there', async () => {
    const { partner, a, b, sync, atA, atB } = await shared();
    await deleteConfig(atA, a.db);
    await saveConfig(atB, icp('Theirs', 'VP'), b.db);
    await sync(b);
    await sync(a);
    expect(await listConflicts(a.db)).toMatchObject([{ mine: null, theirs: { label: 'Theirs' } }]);
    expect(partner.configs.size).toBe(1);
  });

  it('deleted on both sides: gone', async () => {
    const { a, b, sync, atA, atB } = await shared();
    await deleteConfig(atA, a.db);
    await deleteConfig(atB, b.db);
    await sync(a);
    await sync(b);
    expect([await listLinks(b.db), await listOutbox(b.db)]).toEqual([[], []]);
  });
});

describe('answers that are lost', () => {
  it.each<Fault>(['lost after', 'died after', 'lost before', 'died before'])(
    'a creation is not doubled: %s',
    async (fault) => {
      const { partner, a, b, sync } = await pair();
      const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
      await sync(a, once(undefined, fault)).catch(() => {});
      await saveConfig(id, icp('Edited since', 'VP'), a.db);
      await sync(a);
      await sync(b);
      expect([...partner.configs.values()].map(({ label }) => label)).toEqual(['Edited since']);
      expect(await listConfigs(a.db)).toHaveLength(1);
      expect((await listConfigs(b.db)).map(({ config }) => config.label)).toEqual(['Edited since']);
    },
  );

  it.each<Fault>(['lost after', 'died after', 'lost before'])(
    'a creation that was deleted before it was known is deleted there: %s',
    async (fault) => {
      const { partner, a, sync } = await pair();
      const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
      await sync(a, once(undefined, fault)).catch(() => {});
      await deleteConfig(id, a.db);
      await sync(a);
      expect(partner.configs.size).toBe(0);
      expect([await listConfigs(a.db), await listOutbox(a.db)]).toEqual([[], []]);
    },
  );

  it('a creation that somebody edited before it was known is not doubled: the rep decides', async () => {
    const { partner, a, b, sync } = await pair();
    await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await sync(a, once(undefined, 'died after')).catch(() => {});
    await sync(b);
    const [there] = await listConfigs(b.db);
    await saveConfig(there!.id, icp('Renamed', 'VP', 'CTO'), b.db);
    await sync(b);
    await sync(a);
    await sync(a);
    expect([...partner.configs.values()].map(({ label }) => label)).toEqual(['Renamed']);
    expect(await listConflicts(a.db)).toMatchObject([
      { fields: ['label', 'rules'], mine: { label: 'Sales' }, theirs: { label: 'Renamed' } },
    ]);
  });

  it('an own edit is no conflict with a further one', async () => {
    const { partner, a, sync } = await pair();
    const { id } = await createConfig(icp('First', 'VP'), undefined, a.db);
    await sync(a);
    await saveConfig(id, icp('Second', 'VP'), a.db);
    await sync(a, once(undefined, 'lost after'));
    await saveConfig(id, icp('Third', 'VP'), a.db);
    await sync(a);
    expect(partner.configs.get('first')?.label).toBe('Third');
    expect(await listConflicts(a.db)).toEqual([]);
  });

  it('an edit while the body is on its way waits for the next run', async () => {
    const { partner, a, sync } = await pair();
    const { id } = await createConfig(icp('First', 'VP'), undefined, a.db);
    let requests = 0;
    const meanwhile = async () => {
      requests += 1;
      if (requests === 2) await saveConfig(id, icp('Second', 'VP'), a.db);
    };
    await sync(a, { meanwhile });
    expect(partner.configs.get('first')?.label).toBe('First');
    expect(await listOutbox(a.db)).toMatchObject([{ configId: id, action: 'update' }]);
    await sync(a);
    expect(partner.configs.get('first')?.label).toBe('Second');
  });

  it('a deletion taken back while it is on its way makes the config anew', async () => {
    const { partner, a, sync } = await pair();
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await sync(a);
    const undo = await deleteConfig(id, a.db);
    let requests = 0;
    const meanwhile = async () => {
      requests += 1;
      if (requests === 2) await undoDelete(undo!, a.db);
    };
    await sync(a, { meanwhile });
    expect(partner.configs.size).toBe(0);
    await sync(a);
    expect([...partner.configs.values()]).toMatchObject([{ label: 'Sales' }]);
    expect((await listConfigs(a.db)).map((row) => row.id)).toEqual([id]);
  });
});

describe('what goes wrong at the partner', () => {
  it('a wrong key changes nothing here, and says so', async () => {
    const { partner, a, sync } = await pair();
    partner.add(icp('There', 'VP'));
    await createConfig(icp('Here', 'VP'), undefined, a.db);
    const before = [await listConfigs(a.db), await listOutbox(a.db), await listLinks(a.db)];
    await sync(a, once('unauthorized'));
    expect([await listConfigs(a.db), await listOutbox(a.db), await listLinks(a.db)]).toEqual(before);
    expect((await a.account()).lastError).toMatchObject({ kind: 'unauthorized' });
    await sync(a);
    expect((await a.account()).lastError).toBeUndefined();
    expect(partner.configs.size).toBe(2);
  });

  it('a config that the partner refuses waits for an edit and holds up no other', async () => {
    const { partner, a, sync } = await pair();
    const { id } = await createConfig(icp('Refused', 'VP'), undefined, a.db);
    await createConfig(icp('Taken', 'VP'), undefined, a.db);
    await sync(a, once(undefined, 'invalid'));
    expect([...partner.configs.values()].map(({ label }) => label)).toEqual(['Taken']);
    expect(await listOutbox(a.db)).toMatchObject([
      { lastError: { kind: 'invalid', message: 'label: too long' } },
    ]);
    expect((await a.account()).lastError).toBeUndefined();

    partner.requests.length = 0;
    await sync(a);
    expect(partner.requests).toEqual(['list']);
    await saveConfig(id, icp('Mended', 'VP'), a.db);
    await sync(a);
    expect([...partner.configs.values()].map(({ label }) => label)).toEqual(['Taken', 'Mended']);
  });

  it('one that the partner chokes on does not hold up the others for good', async () => {
    const { partner, a, sync } = await pair();
    await createConfig(icp('Choked on', 'VP'), undefined, a.db);
    await createConfig(icp('Fine', 'VP'), undefined, a.db);
    await sync(a, once(undefined, 'server'));
    expect(partner.configs.size).toBe(0);
    await sync(a, once(undefined, undefined, 'server'));
    expect([...partner.configs.values()].map(({ label }) => label)).toEqual(['Fine']);
    expect(await listOutbox(a.db)).toMatchObject([{ attempts: 2, lastError: { kind: 'server' } }]);
  });

  it('sends nothing that the partner can not hold', async () => {
    const { partner, a } = await pair();
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    const loss = {
      of: 'condition',
      group: 0,
      condition: 0,
      reason: 'type',
      type: 'x',
      comparator: 'y',
      effect: 'points',
    } as const;
    await syncAccount(await a.account(), partner.client(), {
      ...a,
      mapping: () => ({ losses: () => [loss], carried: () => icp('Sales') }),
    });
    expect(partner.requests).toEqual(['list']);
    expect(await listOutbox(a.db)).toMatchObject([{ configId: id, lastError: { kind: 'losses' } }]);
  });
});

it('an answer about another ICP changes nothing, and the edit is sent again', async () => {
  const { partner, a, sync } = await pair();
  const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  await sync(a);
  const before = await listLinks(a.db);
  await saveConfig(id, icp('Mine', 'VP'), a.db);
  const other = { ...icp('Other'), slug: 'o'.repeat(2_000) };
  const update = () => Promise.resolve({ remoteKey: other.slug, config: other });
  await a.sync({ ...partner.client(), update });
  expect(await listLinks(a.db)).toEqual(before);
  expect((await getConfig(id, a.db))?.config.label).toBe('Mine');
  expect((await a.account()).lastError).toMatchObject({
    kind: 'unexpected_answer',
    message: 'The answer is about another ICP.',
  });
  await sync(a);
  expect(partner.configs.get('sales')?.label).toBe('Mine');
});

it('a damaged link or config is left alone, and its config is neither doubled nor sent', async () => {
  const { partner, a, sync } = await pair();
  const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  await sync(a);
  const [link] = await listLinks(a.db);
  await a.db.table<unknown>('links').put({ ...link, base: 'torn' });
  await setActive(id, false, a.db);
  await sync(a);
  expect([partner.configs.size, (await listConfigs(a.db)).length]).toEqual([1, 1]);
  expect(partner.configs.get('sales')?.isActive).not.toBe(false);

  await a.db.links.put(link!);
  await a.db.table<unknown>('configs').put({ id, config: 'torn' });
  partner.configs.delete('sales');
  await sync(a);
  expect(await a.db.configs.count()).toBe(1);
});

it('an edit whose entry is damaged is neither overwritten nor deleted, and goes once it is edited again', async () => {
  const { partner, a, sync } = await pair();
  const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  await sync(a);
  await saveConfig(id, icp('Sales', 'CTO'), a.db);
  const entry = await a.db.outbox.get([id, a.accountId]);
  await a.db.table<unknown>('outbox').put({ ...entry, sent: 'torn' });
  const mine = async () => titles((await getConfig(id, a.db))?.config);
  const held = partner.configs.get('sales')!;
  partner.configs.set('sales', { ...held, rules: icp('', 'CFO').rules });
  await sync(a);
  expect(await mine()).toEqual(['CTO']);
  partner.configs.clear();
  await sync(a);
  expect(await mine()).toEqual(['CTO']);

  partner.configs.set('sales', held);
  await saveConfig(id, icp('Sales', 'CEO'), a.db);
  await sync(a);
  expect(titles(partner.configs.get('sales'))).toEqual(['CEO']);
});

describe('accounts', () => {
  it('connecting sends nothing that was here before, until it is published', async () => {
    const { partner, a, sync } = await pair();
    const { id } = await createConfig(icp('Mine alone', 'VP'), [], a.db);
    await sync(a);
    expect(partner.configs.size).toBe(0);
    await publish(id, a.accountId, a.db);
    await sync(a);
    expect([...partner.configs.values()]).toMatchObject([{ label: 'Mine alone' }]);
  });

  it('disconnecting keeps the configs, and connecting again doubles none', async () => {
    const { a, sync } = await pair();
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await sync(a);
    await disconnectAccount(a.accountId, a.db);
    expect([await listLinks(a.db), await listOutbox(a.db)]).toEqual([[], []]);
    const again = await connectAccount(account, a.db);
    const { partner } = await pair();
    partner.add((await getConfig(id, a.db))!.config);
    await syncAccount(again, partner.client(), a);
    expect((await listConfigs(a.db)).map((row) => row.id)).toEqual([id]);
    expect(await listLinks(a.db)).toMatchObject([{ configId: id }]);
  });

  it('disconnected while a request is on its way: nothing more is written', async () => {
    const { partner, a, sync } = await pair();
    partner.add(icp('There', 'VP'));
    await sync(a, { meanwhile: () => disconnectAccount(a.accountId, a.db) });
    expect(await listConfigs(a.db)).toEqual([]);
    expect(await getAccount(a.accountId, a.db)).toBeUndefined();
  });

  it('an edit that came from one account goes to the other', async () => {
    const [one, other] = [(await pair()).partner, (await pair()).partner];
    const a = await device();
    const second = await connectAccount({ ...account, organizationId: 'org-2' }, a.db);
    const deps = a;
    const both = async () => {
      await syncAccount(await a.account(), one.client(), deps);
      await syncAccount(second, other.client(), deps);
    };
    await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await both();
    one.configs.set('sales', { ...one.configs.get('sales')!, label: 'Renamed' });
    await both();
    expect(other.configs.get('sales')?.label).toBe('Renamed');
    other.configs.delete('sales');
    await both();
    await both();
    expect([one.configs.size, await listConfigs(a.db)]).toEqual([0, []]);
  });
});
