import { expect, test } from 'vitest';
import type { IcpConfig } from '../../lib/icp/schema';
import { connectSurfe, surfe } from '../../lib/partners/surfe';
import { connectAccount, getAccount } from '../../lib/storage/accounts';
import { createConfig, getConfig, listConfigs, saveConfig } from '../../lib/storage/configs';
import { agree } from '../../lib/storage/consents';
import { listConflicts } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { publish } from '../../lib/storage/publish';
import { lossKeys } from '../../lib/sync/loss-keys';
import { syncAll } from '../../lib/sync/run';
import { servedSandbox } from '../sandbox/served';
import { surfeDemo } from '../sandbox/surfe/demo';
import { surfeIcpTable, type Owner } from '../sandbox/surfe/icp-table';
import { fresh } from '../storage/fresh';

const user = surfeDemo.externalUser;
const owner: Owner = ['user-harbor', user];

/** A device whose Surfe account has no ICP yet, over HTTP; `posts` counts what was sent there. */
async function device() {
  const { sandbox, origin } = await servedSandbox();
  const db = fresh();
  const key = surfeDemo.keys.main;
  const account = {
    partner: 'surfe',
    baseUrl: origin,
    organizationId: user,
    organizationName: user,
    key,
  } as const;
  const { id } = await connectAccount(account, db);
  let posts = 0;
  const counted: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST') posts += 1;
    return fetch(request);
  };
  return {
    db,
    id,
    icps: surfeIcpTable(sandbox.db),
    posts: () => posts,
    account: () => getAccount(id, db),
    sync: () => syncAll({ db, byHand: true, connect: (row) => connectSurfe(row, { fetch: counted }) }),
  };
}

/** Much of it is spelt otherwise at Surfe, and some of it lost there. */
const leaders: IcpConfig = {
  slug: '',
  label: 'DACH leaders',
  priority: 3,
  rules: {
    groups: [
      {
        operator: 'AND',
        conditions: [
          { type: 'country', comparator: 'in', value: ['Germany', 'AT'] },
          { type: 'job_title', comparator: 'equals', value: 'CTO' },
          { type: 'city', comparator: 'equals', value: 'Hamburg', optional: true },
          { type: 'company_size', comparator: 'gt', value: 50 },
        ],
      },
    ],
  },
};

/** Creates the config here, agrees to its losses and publishes it. */
async function published({ db, id, sync }: Awaited<ReturnType<typeof device>>, given = leaders) {
  const { id: configId } = await createConfig(given, [], db);
  const row = await getConfig(configId, db);
  const config = row?.config ?? given;
  await agree(configId, id, lossKeys(surfe.losses(config), config), db);
  expect(await publish(configId, id, db)).toBeUndefined();
  await sync();
  return { configId, config };
}

test('a published ICP arrives, stays as it is here, and is sent once', async () => {
  const one = await device();
  const { configId, config } = await published(one);
  expect(one.icps.get(owner)?.filters).toEqual({
    companies: { employeeCount: { from: 51 } },
    people: { countries: ['de', 'at'], jobTitles: ['CTO'] },
  });
  await one.sync();
  await one.sync();
  expect(one.posts()).toBe(1);
  const { slug, ...here } = (await getConfig(configId, one.db))?.config ?? leaders;
  const { slug: _, ...before } = config;
  expect(here).toEqual(before);
  expect(await listOutbox(one.db)).toEqual([]);
  expect(await one.account()).not.toHaveProperty('lastError');
});

/** The same, spelt as Surfe does. */
const asThere: IcpConfig = {
  ...leaders,
  rules: {
    groups: [
      {
        operator: 'AND',
        conditions: [
          { type: 'country', comparator: 'in', value: ['DE', 'AT'] },
          { type: 'job_title', comparator: 'in', value: ['CTO'] },
          { type: 'city', comparator: 'equals', value: 'Hamburg', optional: true },
          { type: 'company_size', comparator: 'gte', value: 51 },
        ],
      },
    ],
  },
};

const changedThere = {
  companies: { employeeCount: { from: 51 }, technologies: ['PHP'] },
  people: { countries: ['de', 'at'], jobTitles: ['CTO', 'CIO'] },
};

test('what somebody changes there comes here, beside what only this device has', async () => {
  const one = await device();
  const { configId } = await published(one, asThere);
  one.icps.put(owner, changedThere);
  await one.sync();
  const config = (await getConfig(configId, one.db))?.config;
  expect(await listConflicts(one.db)).toEqual([]);
  expect(config).toMatchObject({ label: 'DACH leaders', priority: 3 });
  const conditions = config?.rules.groups[0]?.conditions ?? [];
  expect(conditions.find(({ type }) => type === 'job_title')?.value).toEqual(['CTO', 'CIO']);
  expect(conditions.map(({ type }) => type).toSorted()).toEqual(
    'city company_size country job_title surfe.companies.technologies'.split(' '),
  );
  await one.sync();
  expect(one.posts()).toBe(1);
});

test('where the same is spelt in other words here, a change there waits for the rep: nothing is lost', async () => {
  const one = await device();
  const { configId, config } = await published(one);
  one.icps.put(owner, changedThere);
  await one.sync();
  expect(await listConflicts(one.db)).toMatchObject([{ configId, fields: ['rules'] }]);
  expect((await getConfig(configId, one.db))?.config.rules).toEqual(config.rules);
  expect(one.posts()).toBe(1);
});

test('an edit here goes there with every filter that we don’t know', async () => {
  const one = await device();
  one.icps.put(owner, { companies: { technologies: ['PHP'] }, people: { jobTitles: ['CTO'] } });
  await one.sync();
  const [row] = await listConfigs(one.db);
  if (!row) throw new Error('nothing came');
  expect(row.config.label).toBe('Surfe');
  const [group] = row.config.rules.groups;
  const country = { type: 'country', comparator: 'in', value: ['FR'] };
  const conditions = [...(group?.conditions ?? []), country];
  await saveConfig(row.id, { ...row.config, rules: { groups: [{ operator: 'AND', conditions }] } }, one.db);
  await one.sync();
  expect(one.icps.get(owner)?.filters).toEqual({
    companies: { technologies: ['PHP'] },
    people: { jobTitles: ['CTO'], countries: ['fr'] },
  });
});
