import { expect, test } from 'vitest';
import { checkKey, connectLance } from '../../lib/partners/lance';
import type { ClientDeps } from '../../lib/partners/types';
import { lanceDemo } from '../sandbox/lance/demo';
import { createAnswer, listAnswer } from '../sandbox/lance/published-examples';
import { servedSandbox } from '../sandbox/served';
import { errorOf, saying } from './error-of';

const { keys } = lanceDemo;
const config = {
  slug: 'ours',
  label: 'CTOs in Germany',
  rules: {
    groups: [
      {
        operator: 'AND',
        conditions: [
          { type: 'job_title', comparator: 'in', value: ['CTO'] },
          { type: 'country', comparator: 'in', value: ['Germany'] },
        ],
      },
    ],
  },
};

async function serving() {
  const { sandbox, origin } = await servedSandbox();
  const baseUrl = `${origin}/api/v1`;
  return {
    sandbox,
    baseUrl,
    client: (key: string = keys.member, deps?: ClientDeps) => connectLance({ baseUrl, key }, deps),
  };
}

test('creates, gets, lists, updates and deletes an ICP', async () => {
  const { client } = await serving();
  const api = client();
  const created = await api.create(config);
  expect(created.config).toMatchObject({ ...config, slug: created.remoteKey });
  expect(await api.get(created.remoteKey)).toEqual(created);
  expect((await api.list()).configs).toContainEqual(created);

  const updated = await api.update(created.remoteKey, { ...created.config, label: 'Renamed' });
  expect(updated).toEqual({ ...created, config: { ...created.config, label: 'Renamed' } });

  await api.delete(created.remoteKey);
  await expect(api.get(created.remoteKey)).rejects.toMatchObject({ kind: 'not_found' });
  await expect(api.delete(created.remoteKey)).resolves.toBeUndefined();
});

test('an edit of ours leaves everything else of an ICP as it was', async () => {
  const { client, baseUrl } = await serving();
  const headers = { Authorization: `Bearer ${keys.member}`, 'Content-Type': 'application/json' };
  const ask = async (path: string, init?: RequestInit) =>
    (await (await fetch(`${baseUrl}/entities/icps${path}`, { headers, ...init })).json()) as { id: string };
  const legacy = {
    ...{ name: 'Legacy', userIds: ['user_somebody'], leadsPerList: 3, activeUntil: '2030-01-01T00:00:00Z' },
    leadProviderCriteria: [{ provider: 'baseProvider', filters: { job_titles: ['CTO'], skills: ['Rust'] } }],
    customFilterCriteria: [{ type: 'minDaysUntilReuse', value: 180, since: 'x' }],
  };
  const crms = [
    {},
    { crmFilters: null },
    { crmFilters: { provider: 'bullhorn', textSearch: null, filters: [] } },
  ];
  for (const crm of crms) {
    const before = await ask('', { method: 'POST', body: JSON.stringify({ ...legacy, ...crm }) });
    const { config: held } = await client().get(before.id);
    await client().update(before.id, { ...held, label: 'Renamed' });
    const after = await ask(`/${before.id}`);
    const anyTime: unknown = expect.any(String);
    expect(after).toStrictEqual({ ...before, name: 'Renamed', updatedAt: anyTime });
  }
});

test('a token is checked by what it is for; Lance names no organizations', async () => {
  const { baseUrl } = await serving();
  expect(await checkKey({ baseUrl, key: keys.member })).toEqual({ partner: 'Lance', organizations: [] });
  await expect(checkKey({ baseUrl, key: keys.ended })).rejects.toMatchObject({ kind: 'unauthorized' });
});

test('errors are told in Lance’s words', async () => {
  const { client } = await serving();
  const { remoteKey } = await client().create(config);
  const colleague = client(keys.colleague);
  await expect(colleague.get(remoteKey)).rejects.toMatchObject({
    kind: 'not_found',
    message: `GET /entities/icps/${remoteKey}: You do not have access to this ICP`,
  });
  await expect(colleague.update(remoteKey, config)).rejects.toMatchObject({ kind: 'not_found' });
  await expect(colleague.delete(remoteKey)).resolves.toBeUndefined();
  expect((await client().get(remoteKey)).config.label).toBe(config.label);
  expect(await errorOf(client().create({ ...config, label: '' }))).toMatchObject({
    kind: 'invalid',
    message: saying(/Invalid request body\nname: /),
  });
});

test('a failed update is tried again, a failed create is not', async () => {
  const { client, sandbox } = await serving();
  const { remoteKey } = await client().create(config);
  const fail = () => Response.json({ error: { code: 'INTERNAL_ERROR', message: 'Boom' } }, { status: 500 });
  sandbox.interceptNext(fail);
  expect((await client().update(remoteKey, { ...config, label: 'B' })).config.label).toBe('B');
  sandbox.interceptNext(fail);
  expect(await errorOf(client().create(config))).toMatchObject({ kind: 'server', message: saying(/Boom/) });
});

test('the list may be wrapped, as the documents’ text has it; an ICP that is none keeps no other away', async () => {
  const { client, sandbox } = await serving();
  sandbox.interceptNext(() => Response.json({ icps: listAnswer }));
  expect((await client().list()).configs.map(({ remoteKey }) => remoteKey)).toEqual(
    listAnswer.map(({ id }) => id),
  );
  sandbox.interceptNext(() => Response.json([createAnswer, { id: 'b', name: 7 }, {}]));
  const { configs, unread } = await client().list();
  expect(configs.map(({ remoteKey }) => remoteKey)).toEqual([createAnswer.id]);
  expect(unread).toMatchObject({ remoteKeys: ['b', null], error: { kind: 'unexpected_answer' } });
  sandbox.interceptNext(() => Response.json({ data: [] }));
  expect(await errorOf(client().list())).toMatchObject({
    kind: 'unexpected_answer',
    message: saying(/expected array/),
  });
});
