import { describe, expect, it } from 'vitest';
import { acceptEmptied, connectAccount, getAccount, getAccounts } from '../../lib/storage/accounts';
import {
  createConfig,
  deleteConfig,
  getConfig,
  listConfigs,
  saveConfig,
  undoDelete,
} from '../../lib/storage/configs';
import { listConflicts, listCut, listLinks } from '../../lib/storage/links';
import { agree } from '../../lib/storage/consents';
import { listOutbox, tryAgain } from '../../lib/storage/outbox';
import { publish, unlink } from '../../lib/storage/publish';
import { PartnerError, type PartnerClient } from '../../lib/partners/types';
import { syncAccount } from '../../lib/sync/account';
import type { Mapping } from '../../lib/sync/mapping';
import { account, device, icp, pair } from './device';
import { FakePartner, type Fault } from './fake-partner';
import { at, whole } from './in-memory';

describe('a tie that was cut', () => {
  it('leaves what is here and there alone, in further runs too', async () => {
    const { partner, a, run, labels, there } = await at('bullseye-partner');
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await run();
    await unlink(id, a.accountId, a.db);
    await saveConfig(id, icp('Mine alone', 'VP'), a.db);
    partner.configs.set('sales', { ...partner.configs.get('sales')!, label: 'Theirs alone' });
    await run();
    await run();
    expect([await labels(), there()]).toEqual([['Mine alone'], ['Theirs alone']]);
    expect([await listLinks(a.db), await listOutbox(a.db)]).toEqual([[], []]);
    await deleteConfig(id, a.db);
    await run();
    expect([await labels(), there()]).toEqual([[], ['Theirs alone']]);
    partner.configs.clear();
    await run();
    expect(await listCut(a.db)).toEqual([]);
  });

  it('is tied again by publishing, and what was done on both sides comes together', async () => {
    const { partner, a, run, labels, there } = await at('bullseye-partner');
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await run();
    await unlink(id, a.accountId, a.db);
    await saveConfig(id, icp('Renamed', 'VP'), a.db);
    const held = partner.configs.get('sales')!;
    partner.configs.set('sales', { ...held, rules: icp('', 'VP', 'CTO').rules });
    expect(await publish(id, a.accountId, a.db)).toBeUndefined();
    await run();
    expect([await labels(), there()]).toEqual([['Renamed'], ['Renamed']]);
    expect((await getConfig(id, a.db))?.config.rules).toEqual(icp('', 'VP', 'CTO').rules);
  });

  it.each<Fault>(['lost after', 'lost before'])(
    'before its creation was known: what arrived does not come back (%s)',
    async (fault) => {
      const { partner, a, run, labels } = await at('bullseye-partner');
      const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
      const faults: (Fault | undefined)[] = [undefined, fault];
      await run({ fault: () => faults.shift() });
      await unlink(id, a.accountId, a.db);
      expect(await listOutbox(a.db)).toEqual([]);
      await saveConfig(id, icp('Mine alone', 'VP'), a.db);
      await run();
      await run();
      expect(await labels()).toEqual(['Mine alone']);
      expect([await listLinks(a.db), await a.db.outbox.count()]).toEqual([[], 0]);
      expect((await listCut(a.db)).length).toBe(partner.configs.size);
    },
  );

  it('while a request is on its way stays cut', async () => {
    const { a, run, labels } = await at('bullseye-partner');
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    let requests = 0;
    const cutAt = (which: number) => async () => {
      requests += 1;
      if (requests === which) await unlink(id, a.accountId, a.db);
    };
    await run({ meanwhile: cutAt(2) });
    expect([await listLinks(a.db), (await listCut(a.db)).length, await a.db.outbox.count()]).toEqual([
      [],
      1,
      0,
    ]);
    await publish(id, a.accountId, a.db);
    await saveConfig(id, icp('Renamed', 'VP'), a.db);
    requests = 0;
    await run({ meanwhile: cutAt(2) });
    await run();
    expect([await listLinks(a.db), (await listCut(a.db)).length, await labels()]).toEqual([
      [],
      1,
      ['Renamed'],
    ]);
  });
});

describe('an account that only receives', () => {
  const readOnly = async () => {
    const all = await at('bullseye-partner');
    all.partner.add(icp('Theirs', 'VP'));
    await all.run();
    await connectAccount({ ...account, key: 'pk_test_read', access: 'read' }, all.a.db);
    const [row] = await listConfigs(all.a.db);
    all.partner.requests.length = 0;
    return { ...all, id: row!.id };
  };

  it('an edit stays here, is not overwritten, and goes out once a key may write', async () => {
    const { partner, a, run, id, labels, there } = await readOnly();
    await saveConfig(id, icp('Mine', 'VP'), a.db);
    const [slug, held] = [...partner.configs][0]!;
    partner.configs.set(slug, { ...held, rules: icp('', 'VP', 'CTO').rules });
    await run();
    await run();
    expect(partner.requests).toEqual(['list', 'list']);
    expect([await labels(), there()]).toEqual([['Mine'], ['Theirs']]);
    expect((await getConfig(id, a.db))?.config.rules).toEqual(icp('', 'VP', 'CTO').rules);
    expect(await listOutbox(a.db)).toMatchObject([{ lastError: { kind: 'forbidden' } }]);
    await connectAccount({ ...account, key: 'pk_test_write', access: 'write' }, a.db);
    await run();
    expect([there(), await listOutbox(a.db)]).toEqual([['Mine'], []]);
  });

  it('what is deleted here stays there, and does not come back', async () => {
    const { a, run, id, labels, there } = await readOnly();
    await deleteConfig(id, a.db);
    await run();
    await run();
    expect([await labels(), there()]).toEqual([[], ['Theirs']]);
  });

  it('gets no new ICPs, not even by hand', async () => {
    const { a, run, there } = await readOnly();
    const { id } = await createConfig(icp('New', 'VP'), undefined, a.db);
    expect(await publish(id, a.accountId, a.db)).toBe('forbidden');
    await run();
    expect([there(), await listOutbox(a.db)]).toEqual([['Theirs'], []]);
  });

  it('is known by the first write that is refused; no other is tried', async () => {
    const { partner, a, run } = await at('bullseye-partner');
    await createConfig(icp('One', 'VP'), undefined, a.db);
    await createConfig(icp('Two', 'VP'), undefined, a.db);
    const refused = () => Promise.reject(new PartnerError('forbidden', 'This key may only read.'));
    let writes = 0;
    const create = () => ((writes += 1), refused());
    await run(undefined, { ...partner.client(), create });
    await run(undefined, { ...partner.client(), create });
    expect(writes).toBe(1);
    expect(await a.account()).toMatchObject({
      access: 'read',
      refusal: { kind: 'forbidden', message: 'This key may only read.' },
    });
    const reasons = (await listOutbox(a.db)).map(({ lastError }) => lastError?.message);
    expect(reasons).toEqual(['This key may only read.', 'This key may only read.']);
  });
});

describe('an account that suddenly lists nothing', () => {
  const emptied = async () => {
    const all = await at('bullseye-partner');
    for (const label of ['One', 'Two', 'Three']) all.partner.add(icp(label, 'VP'));
    await all.run();
    const before = new Map(all.partner.configs);
    all.partner.configs.clear();
    await all.run();
    await all.run();
    return { ...all, before };
  };

  it('takes nothing away until the rep says so', async () => {
    const { a, run, labels, there } = await emptied();
    expect(await labels()).toEqual(['One', 'Two', 'Three']);
    expect((await a.account()).lastError?.kind).toBe('emptied');
    await createConfig(icp('New', 'VP'), undefined, a.db);
    await run();
    expect(there()).toEqual([]);

    await acceptEmptied(a.accountId, a.db);
    await run();
    expect([await labels(), there()]).toEqual([['New'], ['New']]);
    const { lastError, mayBeEmpty } = (await getAccount(a.accountId, a.db))!;
    expect([lastError, mayBeEmpty]).toEqual([undefined, undefined]);
  });

  it('is asked about its only ICP too, where the partner deletes none', async () => {
    const { partner, run, a, labels } = await at('surfe');
    partner.add(icp('Only', 'VP'));
    await run();
    expect(await labels()).toEqual(['Only']);
    partner.configs.clear();
    await run();
    expect([await labels(), (await a.account()).lastError?.kind]).toEqual([['Only'], 'emptied']);
  });

  it('is as before once it lists them again', async () => {
    const { partner, a, run, labels, before } = await emptied();
    for (const [slug, config] of before) partner.configs.set(slug, config);
    await run();
    expect((await a.account()).lastError).toBeUndefined();
    expect([(await labels()).length, await listConflicts(a.db)]).toEqual([3, []]);
  });
});

it('what only Lance understands is no edit for another account, and no priority is made up for Lance', async () => {
  const [bullseye, lance] = [new FakePartner(), new FakePartner()];
  const a = await device();
  const other = await connectAccount({ ...account, partner: 'lance', organizationName: 'Lance' }, a.db);
  const conditions = [{ type: 'job_title', comparator: 'in', value: ['VP'] }];
  const rules = { groups: [{ operator: 'AND', conditions }] };
  const { id } = await createConfig({ ...icp('Sales'), rules }, [], a.db);
  const runs = async () => {
    for (const row of await getAccounts(a.db))
      await syncAccount(row, row.id === other.id ? withSettings(lance) : bullseye.client(), a);
  };
  const priority = async () => (await getConfig(id, a.db))?.config.priority;
  await publish(id, other.id, a.db);
  await unlink(id, other.id, a.db);
  expect(await priority()).toBeUndefined();
  await publish(id, a.accountId, a.db);
  await runs();
  expect(await priority()).toBe(1);

  await agree(id, other.id, ['field priority'], a.db);
  await publish(id, other.id, a.db);
  await runs();
  expect((await getConfig(id, a.db))?.config.lance).toEqual({ description: null });
  expect(await listOutbox(a.db)).toEqual([]);
  await runs();
  expect(bullseye.requests).toEqual(['list', 'create', 'list', 'list']);
  expect(lance.requests).toEqual(['list', 'list', 'create', 'list']);
});

/** A client of a partner that adds its own settings to what it is sent. */
function withSettings(partner: FakePartner): PartnerClient {
  const client = partner.client();
  return {
    ...client,
    create: (config) => client.create({ ...config, priority: null, lance: { description: null } }),
  };
}

it('what an account knows of an edit is judged by the mapping that the run was given', async () => {
  const partner = new FakePartner();
  const a = await device();
  const other = await connectAccount(
    { ...account, organizationName: 'Other', organizationId: 'org-2' },
    a.db,
  );
  const { id, config } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  const base = { configId: id, base: config, remoteKey: 'sales' };
  for (const { id: accountId } of await getAccounts(a.db)) await a.db.links.put({ ...base, accountId });
  await a.db.outbox.clear();
  partner.configs.set('sales', { ...config, slug: 'sales', label: 'Renamed' });
  const blind: Mapping = { losses: () => [], carried: () => config };
  const mapping = ({ id }: { id: string }) => (id === other.id ? blind : whole);
  await syncAccount(await a.account(), partner.client(), { ...a, mapping });
  expect((await getConfig(id, a.db))?.config.label).toBe('Renamed');
  expect(await listOutbox(a.db)).toEqual([]);
});

it('a deletion taken back in time leaves no trace at the account', async () => {
  const { partner, a, run, labels } = await at('bullseye-partner');
  const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  await run();
  const undo = await deleteConfig(id, a.db, 10_000);
  const { notBefore = 0 } = (await listOutbox(a.db))[0]!;
  const client = partner.client();
  const runAt = async (time: number) => syncAccount(await a.account(), client, { db: a.db, now: () => time });
  await runAt(notBefore - 1);
  await undoDelete(undo!, a.db);
  await runAt(notBefore + 1);
  expect([await labels(), await listOutbox(a.db)]).toEqual([['Sales'], []]);
  expect(partner.requests).toEqual(['list', 'create', 'list', 'list']);

  await deleteConfig(id, a.db, 10_000);
  await runAt(notBefore + 60_000);
  expect([partner.requests.at(-1), await listOutbox(a.db)]).toEqual(['delete sales', []]);
});

it('an edit of what is listed and not found is not sent again and again, a further edit at once', async () => {
  const { partner, a, run } = await at('bullseye-partner');
  const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  await run();
  const client = partner.client();
  const gone: PartnerClient = { ...client, update: (_, config) => client.update('nowhere', config) };
  partner.requests.length = 0;
  for (const label of ['Renamed', 'Renamed again']) {
    await saveConfig(id, icp(label, 'VP'), a.db);
    for (let n = 0; n < 3; n += 1) await run(undefined, gone);
  }
  expect(partner.requests.filter((request) => request.startsWith('update'))).toHaveLength(2);
  expect(await listOutbox(a.db)).toMatchObject([{ lastError: { kind: 'not_found' } }]);
  await run();
  expect(partner.configs.get('sales')?.label).toBe('Sales');
  await tryAgain([id, a.accountId], a.db);
  await run();
  expect(partner.configs.get('sales')?.label).toBe('Renamed again');
  expect(await listOutbox(a.db)).toEqual([]);
});

it('a new ICP comes after the others, whatever priority the partner would give it', async () => {
  const { partner, a, sync } = await pair();
  partner.add({ ...icp('First', 'VP'), priority: 7 });
  await sync(a);
  const one = await createConfig(icp('One', 'VP'), undefined, a.db);
  const two = await createConfig(icp('Two', 'VP'), undefined, a.db);
  await sync(a);
  const priorities = await Promise.all(
    [one, two].map(async ({ id }) => (await getConfig(id, a.db))?.config.priority),
  );
  expect(priorities).toEqual([8, 9]);
  expect([...partner.configs.values()].map(({ priority }) => priority)).toEqual([7, 8, 9]);
});

it('a creation goes out under a slug that the account is not known to have', async () => {
  const { partner, a, sync } = await pair();
  partner.add(icp('Sales', 'CTO'));
  const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
  const slugs: string[] = [];
  const client = partner.client();
  await a.sync({ ...client, create: (config) => (slugs.push(config.slug), client.create(config)) });
  await sync(a);
  expect(slugs).toEqual(['sales-2']);
  expect((await getConfig(id, a.db))?.config.slug).toBe('sales-2');
});
