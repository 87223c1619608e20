import { expect, it } from 'vitest';
import { connectBullseyePartner } from '../../lib/partners/bullseye-partner';
import { connectAccount, getAccount } from '../../lib/storage/accounts';
import { createConfig, deleteConfig, listConfigs, saveConfig, setActive } from '../../lib/storage/configs';
import { listOutbox } from '../../lib/storage/outbox';
import { syncAll } from '../../lib/sync/run';
import { serving } from '../partners/serving';
import { demo, type SandboxOptions } from '../sandbox';
import { fresh } from '../storage/fresh';
import { icp, titles } from './device';

const MINUTE = 60_000;
const nobody = 'http://127.0.0.1:9/api/v1';

/** A device connected to a sandbox over HTTP; both go by the clock given. */
async function connected(options: SandboxOptions = {}, key: string = demo.keys.write) {
  const { sandbox, baseUrl } = await serving(options);
  const db = fresh();
  const { id } = await connectAccount(
    {
      partner: 'bullseye-partner',
      baseUrl,
      organizationId: demo.organization.id,
      organizationName: demo.organization.name,
      key,
    },
    db,
  );
  let requests = 0;
  const counted: typeof fetch = (...request) => {
    requests += 1;
    return fetch(...request);
  };
  const { now = Date.now } = options;
  return {
    db,
    id,
    sandbox,
    baseUrl,
    there: () => sandbox.icpConfigs.list(demo.organization.id),
    here: async () => (await listConfigs(db)).map(({ config }) => config),
    account: async () => (await getAccount(id, db))!,
    requests: () => requests,
    sync: () =>
      syncAll({
        db,
        now,
        byHand: true,
        connect: (account) => connectBullseyePartner(account, { fetch: counted, now }),
      }),
  };
}

const labels = (configs: readonly { label: string }[]) => configs.map(({ label }) => label).sort();
const seeded = ['DACH tech leaders', 'Enterprise Leads', 'Nordics pilot', 'US revenue leaders'];

it('what is created, edited and deleted here arrives there', async () => {
  const { db, sync, there, here } = await connected();
  await sync();
  expect(labels(await here())).toEqual(seeded);

  const { id } = await createConfig(icp('Founders', 'Founder'), undefined, db);
  await sync();
  expect(there().find(({ slug }) => slug === 'founders')).toMatchObject({ label: 'Founders', priority: 5 });
  await saveConfig(id, { ...icp('Founders & owners', 'Founder', 'Owner'), priority: 2 }, db);
  await setActive(id, false, db);
  await sync();
  const sent = there().find(({ slug }) => slug === 'founders');
  expect(sent).toMatchObject({ label: 'Founders & owners', priority: 2, isActive: false });
  await deleteConfig(id, db);
  await sync();
  expect(labels(there())).toEqual(seeded);
  expect(await listOutbox(db)).toEqual([]);
});

it('what is created, edited and deleted there arrives here', async () => {
  const { sync, there, here, sandbox } = await connected();
  await sync();
  const organization = demo.organization.id;
  const { slug } = sandbox.icpConfigs.create(organization, { label: 'Theirs', rules: { groups: [] } });
  await sync();
  expect(labels(await here())).toEqual([...seeded, 'Theirs'].sort());
  const groups = [{ operator: 'OR' as const, conditions: [] }];
  sandbox.icpConfigs.update(organization, slug, { label: 'Theirs, renamed', rules: { groups } });
  await sync();
  expect((await here()).find((each) => each.slug === slug)).toMatchObject({
    label: 'Theirs, renamed',
    rules: { groups },
  });
  sandbox.icpConfigs.delete(organization, slug);
  await sync();
  expect(labels(await here())).toEqual(labels(there()));
});

it('a run that changes nothing makes one request', async () => {
  const { sync, requests } = await connected();
  await sync();
  const before = requests();
  await sync();
  expect(requests()).toBe(before + 1);
});

it('edits made offline wait, and go out when the partner can be reached again', async () => {
  const { db, id, baseUrl, sync, there, here, account } = await connected();
  await sync();
  await db.accounts.update(id, { baseUrl: nobody });
  const [first] = await listConfigs(db);
  await saveConfig(first!.id, { ...first!.config, label: 'Edited in a tunnel' }, db);
  await createConfig(icp('Made in a tunnel', 'Founder'), undefined, db);
  await sync();
  expect((await account()).lastError?.kind).toBe('network');
  expect(labels(await here())).toContain('Edited in a tunnel');
  expect(await listOutbox(db)).toHaveLength(2);

  await db.accounts.update(id, { baseUrl, pausedUntil: 0 });
  await sync();
  expect(labels(there())).toEqual(expect.arrayContaining(['Edited in a tunnel', 'Made in a tunnel']));
  expect([await listOutbox(db), (await account()).lastError]).toEqual([[], undefined]);
});

it.each([demo.keys.revoked, 'pk_test_nobody'])(
  'a wrong key changes nothing, and says so: %s',
  async (key) => {
    const { db, sync, here, account } = await connected({}, key);
    await createConfig(icp('Here', 'Founder'), undefined, db);
    const waiting = await listOutbox(db);
    await sync();
    expect(labels(await here())).toEqual(['Here']);
    expect(await listOutbox(db)).toEqual(waiting);
    const { lastError } = await account();
    expect(lastError?.kind).toBe('unauthorized');
    expect(lastError?.message).not.toContain(key);
  },
);

it('a key that may only read still brings what is there; what was edited here waits', async () => {
  const { db, sync, here, there, account } = await connected({}, demo.keys.read);
  await createConfig(icp('Here', 'Founder'), undefined, db);
  await sync();
  expect(labels(await here())).toEqual([...seeded, 'Here'].sort());
  expect(labels(there())).toEqual(seeded);
  expect(await account()).toMatchObject({ access: 'read', refusal: { kind: 'forbidden' } });
  expect((await account()).lastError).toBeUndefined();
  expect(await listOutbox(db)).toMatchObject([{ lastError: { kind: 'forbidden' } }]);
});

it('makes no request while the rate is limited, and goes on after', async () => {
  let clock = Date.parse('2026-01-01T00:00:30Z');
  const { db, sync, there, requests, account } = await connected({ now: () => clock, rateLimit: 2 });
  for (const label of ['One', 'Two', 'Three']) await createConfig(icp(label, 'Founder'), undefined, db);
  await sync();
  const { pausedUntil, lastError } = await account();
  expect(lastError?.kind).toBe('rate_limited');
  expect(pausedUntil).toBeGreaterThan(clock);
  expect(pausedUntil).toBeLessThanOrEqual(clock + MINUTE);

  const before = requests();
  clock = pausedUntil! - 1;
  await sync();
  expect(requests()).toBe(before);
  for (let minute = 0; minute < 4; minute += 1) {
    clock += MINUTE;
    await sync();
  }
  expect(labels(there())).toEqual([...seeded, 'One', 'Three', 'Two'].sort());
});

it('a creation whose answer was lost is not made twice', async () => {
  const { db, sync, sandbox, there, here } = await connected();
  await sync();
  await createConfig(icp('Founders', 'Founder'), undefined, db);
  sandbox.interceptNext((_, proceed) => proceed());
  sandbox.interceptNext(async (_, proceed) => {
    await proceed();
    return new Response('{"icpConfig":{"slug":', { status: 201 });
  });
  await sync();
  expect(await listOutbox(db)).toHaveLength(1);
  await sync();
  expect(labels(there())).toEqual([...seeded, 'Founders'].sort());
  expect(labels(await here())).toEqual(labels(there()));
  expect(await listOutbox(db)).toEqual([]);
});

it('two devices that edit one config end up alike, with both edits', async () => {
  const one = await connected();
  await one.sync();
  const db = fresh();
  const { id: _, createdAt: __, ...same } = await one.account();
  await connectAccount(same, db);
  const syncOther = () => syncAll({ db, now: Date.now });
  await syncOther();

  const find = async (from: typeof db) =>
    (await listConfigs(from)).find(({ config }) => config.slug === 'us-revenue-leaders')!;
  const [mine, theirs] = [await find(one.db), await find(db)];
  await saveConfig(mine.id, { ...mine.config, label: 'US leaders' }, one.db);
  const [group] = theirs.config.rules.groups;
  const conditions = [...group!.conditions, { type: 'city', comparator: 'equals', value: 'Austin' }];
  await saveConfig(theirs.id, { ...theirs.config, rules: { groups: [{ ...group!, conditions }] } }, db);
  await one.sync();
  await syncOther();
  await one.sync();
  for (const each of [await find(one.db), await find(db)]) {
    expect(each.config.label).toBe('US leaders');
    expect(titles(each.config)).toContain('Austin');
  }
});
