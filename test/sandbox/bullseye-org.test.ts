import { beforeEach, describe, expect, test } from 'vitest';
import { conditionTypeNames, rowOf } from '../../lib/icp/vocabulary';
import { orgDemo } from './bullseye-org/demo';
import { publishedTypes } from './bullseye-partner/vocabulary';
import { BASE_PATH, type SandboxOptions } from './index';
import { servedSandbox } from './served';

const NOW = Date.parse('2025-02-27T10:30:00Z');
const CONFIGS = `/organizations/${orgDemo.organization.id}/icp-configs`;
const filter = {
  groups: [{ operator: 'AND', conditions: [{ type: 'industry', comparator: 'in', value: ['Technology'] }] }],
};
const body = { slug: 'enterprise-leads', name: 'Enterprise Leads', filter };

let origin: string;

async function start(options: SandboxOptions = {}) {
  ({ origin } = await servedSandbox({ now: () => NOW, checked: true, ...options }));
}

beforeEach(() => start());

/** A request as curl would send it; answers status, headers and the JSON body. */
async function call(method: string, path: string, sent?: unknown, key: string | null = orgDemo.keys.write) {
  const response = await fetch(origin + BASE_PATH + path, {
    method,
    headers: {
      ...(key !== null && { 'X-API-Key': key }),
      ...(sent !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(sent !== undefined && { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text && (JSON.parse(text) as unknown) };
}

const anything = expect.any(String) as unknown;
const bookkeeping = {
  id: anything,
  organizationId: orgDemo.organization.id,
  createdAt: '2025-02-27T10:30:00Z',
  updatedAt: '2025-02-27T10:30:00Z',
};

describe('the published operations', () => {
  test('create answers 201 with the config, and only what was said of it', async () => {
    expect(await call('POST', CONFIGS, body)).toMatchObject({ status: 201 });
    const { status, json } = await call('GET', `${CONFIGS}/enterprise-leads`);
    expect(status).toBe(200);
    expect(json).toStrictEqual({ ...body, ...bookkeeping });
  });

  test('list answers a bare array', async () => {
    const { status, json } = await call('GET', CONFIGS);
    expect(status).toBe(200);
    expect((json as { slug: string }[]).map(({ slug }) => slug)).toEqual([
      'northern-platform-teams',
      'finance-pilot',
    ]);
  });

  test('update takes the fields to update, and leaves the others', async () => {
    await call('POST', CONFIGS, { ...body, color: 'red' });
    const { status, json } = await call('PUT', `${CONFIGS}/enterprise-leads`, {
      name: 'Renamed',
      slug: 'other',
    });
    expect(status).toBe(200);
    expect(json).toStrictEqual({ ...body, ...bookkeeping, name: 'Renamed', color: 'red' });
  });

  test('delete answers 204, then there is none', async () => {
    expect(await call('DELETE', `${CONFIGS}/finance-pilot`)).toMatchObject({ status: 204, json: '' });
    for (const method of ['GET', 'DELETE'])
      expect(await call(method, `${CONFIGS}/finance-pilot`)).toMatchObject({
        status: 404,
        json: { code: 'icp_config_not_found' },
      });
  });

  test('recalculate answers 202 without a word', async () => {
    expect(await call('POST', `${CONFIGS}/finance-pilot/recalculate`)).toMatchObject({
      status: 202,
      json: '',
    });
  });

  test('stats are an array of slugs and visitor counts, also of one without visitors', async () => {
    const { json } = await call('GET', `${CONFIGS}/stats?from=2025-02-27&to=2025-02-27`);
    expect(json).toEqual([
      { slug: 'northern-platform-teams', visitorCount: 2 },
      { slug: 'finance-pilot', visitorCount: 2 },
    ]);
    const { json: before } = await call('GET', `${CONFIGS}/stats?to=2024-12-31T23:00:00-01:00`);
    expect(before).toMatchObject([{ visitorCount: 0 }, { visitorCount: 0 }]);
  });

  test('the organizations and, for an admin key, the keys: never whole', async () => {
    expect((await call('GET', '/organization/list')).json).toEqual([
      orgDemo.organization,
      orgDemo.otherOrganization,
    ]);
    const keys = `/organization/${orgDemo.organization.id}/api-keys`;
    const { status, json } = await call('GET', keys, undefined, orgDemo.keys.admin);
    expect(status).toBe(200);
    expect((json as { apiKeys: object[] }).apiKeys).toHaveLength(4);
    expect(json).toMatchObject({ apiKeys: [{ keyPrefix: 'bsk_live_a0a0', scopes: ['admin'] }, {}, {}, {}] });
    for (const key of Object.values(orgDemo.keys)) expect(JSON.stringify(json)).not.toContain(key);
    expect(await call('GET', keys)).toMatchObject({ status: 403, json: { code: 'forbidden' } });
  });
});

describe('errors', () => {
  test.each([
    ['none', null],
    ['an unknown key', 'bsk_live_nobody'],
    ['a revoked key', orgDemo.keys.revoked],
  ])('401 for %s', async (_, key) => {
    expect(await call('GET', CONFIGS, undefined, key)).toMatchObject({
      status: 401,
      json: { code: 'unauthorized' },
    });
  });

  test.each([
    '/organizations/none/icp-configs',
    `/organizations/${orgDemo.organization.id}/icp-configs/stats`,
  ])('another’s organization does not exist: %s', async (path) => {
    const { status, json } = await call('GET', path, undefined, orgDemo.otherKey);
    expect(status).toBe(404);
    expect(json).toStrictEqual({ code: 'organization_not_found', message: anything });
  });

  test('a read-only key changes nothing', async () => {
    const { read } = orgDemo.keys;
    for (const [method, path] of [
      ['POST', CONFIGS],
      ['PUT', `${CONFIGS}/finance-pilot`],
      ['DELETE', `${CONFIGS}/finance-pilot`],
      ['POST', `${CONFIGS}/finance-pilot/recalculate`],
    ] as const)
      expect(await call(method, path, {}, read)).toMatchObject({ status: 403 });
    expect(await call('GET', `${CONFIGS}/finance-pilot`, undefined, read)).toMatchObject({ status: 200 });
  });

  test.each([
    [{}, ['name', 'filter', 'slug']],
    [{ ...body, slug: 'Enterprise Leads' }, ['slug']],
    [{ ...body, slug: 'stats' }, ['slug']],
    [{ ...body, slug: 'finance-pilot' }, ['slug']],
    [{ ...body, name: ' ', priority: 1.5 }, ['name', 'priority']],
    [{ ...body, filter: { groups: [{ operator: 'XOR', conditions: [] }] } }, ['filter.groups[0].operator']],
  ])('422 names the fields of %j', async (sent, fields) => {
    const { status, json } = await call('POST', CONFIGS, sent);
    expect(status).toBe(422);
    expect(Object.keys((json as { details: object }).details)).toEqual(fields);
  });

  test('400 for a body that is no JSON', async () => {
    expect(await call('POST', CONFIGS, '{"slug": ')).toMatchObject({
      status: 400,
      json: { code: 'bad_request' },
    });
  });
});

test('the rate limit is told, kept for the key, and over after a minute', async () => {
  let now = NOW;
  await start({ rateLimit: 1, now: () => now });
  const told = async (key?: string) => {
    const { status, headers } = await call('GET', CONFIGS, undefined, key);
    return [status, ...['X-RateLimit-Remaining', 'Retry-After'].map((name) => headers.get(name))];
  };
  expect(await told()).toEqual([200, '0', null]);
  now += 20_000;
  expect(await told()).toEqual([429, '0', '40']);
  expect(await told(orgDemo.keys.read)).toEqual([200, '0', null]);
  now += 40_000;
  expect(await told()).toEqual([200, '0', null]);
});

test('our table says that this API carries what the Partner API does', () => {
  const carried = conditionTypeNames.filter((type) => rowOf(type).carriedBy.includes('bullseye-org'));
  expect(carried.toSorted()).toEqual(publishedTypes.toSorted());
});
