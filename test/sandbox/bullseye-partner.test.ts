import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { conditionTypeNames, comparatorNames, rowOf } from '../../lib/icp/vocabulary';
import { publishedComparators, publishedTypes } from './bullseye-partner/vocabulary';
import {
  BASE_PATH,
  createSandbox,
  demo,
  serve,
  type Sandbox,
  type SandboxOptions,
  type Served,
} from './index';
import { createBody, updateBody } from './bullseye-partner/published-examples';

const NOW = Date.parse('2025-02-27T10:30:00.400Z');
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ORGANIZATION = `/partner/organizations/${demo.organization.id}`;
const CONFIGS = `${ORGANIZATION}/icp-configs`;

let sandbox: Sandbox;
let served: Served | undefined;

async function start(options: SandboxOptions = {}) {
  await served?.close();
  sandbox = createSandbox({ now: () => NOW, checked: true, ...options });
  served = await serve(sandbox, { port: 0 });
}

beforeEach(() => start());
afterAll(() => served?.close());

/** A request as curl would send it; answers status, headers and the JSON body. */
async function call(
  method: string,
  path: string,
  { key = demo.keys.write, body }: { key?: string | null; body?: unknown } = {},
) {
  const response = await fetch(`${served?.origin}${BASE_PATH}${path}`, {
    method,
    headers: {
      ...(key !== null && { 'X-Partner-API-Key': key }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text && (JSON.parse(text) as unknown) };
}

/** Vitest types its matchers as any. */
const textLike = (pattern: RegExp) => expect.stringMatching(pattern) as unknown;
const failure = (code: string) => ({
  code,
  message: textLike(/./),
  details: expect.any(Object) as unknown,
});

describe('the published ICP config operations', () => {
  const config = {
    id: textLike(/^[0-9a-f-]{36}$/),
    slug: 'enterprise-leads',
    createdAt: '2025-02-27T10:30:00Z',
    ...createBody,
  };

  beforeEach(() => void sandbox.icpConfigs.delete(demo.organization.id, 'enterprise-leads'));

  test('create answers 201 with the config, without updatedAt', async () => {
    const { status, json } = await call('POST', CONFIGS, { body: createBody });
    expect(status).toBe(201);
    expect(json).toStrictEqual({ icpConfig: config });
  });

  test('create takes what need not be said as active and last', async () => {
    const { label, rules } = createBody;
    const { status, json } = await call('POST', CONFIGS, { body: { label, rules } });
    expect(status).toBe(201);
    expect(json).toMatchObject({ icpConfig: { isActive: true, priority: 5 } });
  });

  test('list answers every config of the organization, by priority', async () => {
    await call('POST', CONFIGS, { body: { ...createBody, priority: 2 } });
    const { status, json } = await call('GET', CONFIGS);
    expect(status).toBe(200);
    const { icpConfigs } = json as { icpConfigs: { slug: string; createdAt: string }[] };
    expect(icpConfigs.map(({ slug }) => slug)).toEqual([
      'dach-tech-leaders',
      'enterprise-leads',
      'us-revenue-leaders',
      'nordics-pilot',
    ]);
    expect(icpConfigs[1]).toStrictEqual({ ...config, priority: 2 });
  });

  test('get adds updatedAt', async () => {
    await call('POST', CONFIGS, { body: createBody });
    const { status, json } = await call('GET', `${CONFIGS}/enterprise-leads`);
    expect(status).toBe(200);
    expect(json).toStrictEqual({ icpConfig: { ...config, updatedAt: textLike(TIMESTAMP) } });
  });

  test('update answers without timestamps and keeps the slug', async () => {
    await call('POST', CONFIGS, { body: createBody });
    const { status, json } = await call('PUT', `${CONFIGS}/enterprise-leads`, { body: updateBody });
    expect(status).toBe(200);
    expect(json).toStrictEqual({ icpConfig: { id: config.id, slug: 'enterprise-leads', ...updateBody } });
  });

  test('update leaves what it does not name', async () => {
    await call('POST', CONFIGS, { body: createBody });
    await call('PUT', `${CONFIGS}/enterprise-leads`, { body: { isActive: false } });
    const { json } = await call('GET', `${CONFIGS}/enterprise-leads`);
    expect(json).toMatchObject({ icpConfig: { ...createBody, isActive: false } });
  });

  test('delete answers 204, then there is none', async () => {
    await call('POST', CONFIGS, { body: createBody });
    expect(await call('DELETE', `${CONFIGS}/enterprise-leads`)).toMatchObject({ status: 204, json: '' });
    for (const method of ['GET', 'DELETE'])
      expect(await call(method, `${CONFIGS}/enterprise-leads`)).toMatchObject({
        status: 404,
        json: failure('NotFound'),
      });
  });

  test('stats count the range, and sum up', async () => {
    const { status, json } = await call('GET', `${CONFIGS}/stats?from=2025-02-01&to=2025-02-27`);
    expect(status).toBe(200);
    const { stats } = json as { stats: { totalMatches: number; byConfig: { matches: number }[] } };
    expect(stats).toMatchObject({ from: '2025-02-01', to: '2025-02-27' });
    expect(stats.byConfig[0]).toEqual({ slug: 'dach-tech-leaders', label: 'DACH tech leaders', matches: 42 });
    expect(stats.totalMatches).toBe(stats.byConfig.reduce((sum, { matches }) => sum + matches, 0));
  });

  test('stats count only the days of the range, also given as ISO 8601', async () => {
    const { json } = await call('GET', `${CONFIGS}/stats?from=2025-02-26T23:30:00-01:00&to=2025-02-27`);
    expect(json).toMatchObject({ stats: { byConfig: [{ matches: 5 }, {}, {}] } });
    const { json: before } = await call('GET', `${CONFIGS}/stats?from=2024-01-01&to=2024-12-31`);
    expect(before).toMatchObject({ stats: { totalMatches: 0 } });
  });
});

describe('the account and its organizations', () => {
  test('me answers with every documented field', async () => {
    const { status, json } = await call('GET', '/partner/me', { key: demo.keys.read });
    expect(status).toBe(200);
    expect(Object.keys((json as { partner: object }).partner)).toHaveLength(23);
    expect(json).toMatchObject({ partner: { ...demo.partner, status: 'active', isOwner: true } });
  });

  test('organizations come as documented', async () => {
    const { json } = await call('GET', '/partner/organizations?page=1&pageSize=20&status=active');
    expect(json).toMatchObject({ total: 2, page: 1, pageSize: 20 });
    expect((json as { organizations: object[] }).organizations[0]).toStrictEqual({
      ...demo.organization,
      externalId: 'harbor-and-pine',
      status: 'active',
      tier: 'paid',
      credits: 1000,
      metadata: {},
      createdAt: '2025-02-27T10:30:00Z',
    });
  });

  test.each([
    ['page=2&pageSize=1', ['Quillfort Labs'], 2],
    ['page=3&pageSize=1', [], 2],
    ['search=QUILL', ['Quillfort Labs'], 1],
    ['externalId=harbor-and-pine', ['Harbor & Pine'], 1],
    ['status=suspended', [], 0],
  ])('organizations?%s', async (query, names, total) => {
    const { json } = await call('GET', `/partner/organizations?${query}`);
    const { organizations, ...rest } = json as { organizations: { name: string }[] };
    expect(organizations.map(({ name }) => name)).toEqual(names);
    expect(rest).toMatchObject({ total });
  });

  test('another partner’s organization does not exist', async () => {
    sandbox.db.exec(`
      insert into partners values ('p2', 'Elmcourt Advisory', 'elmcourt', '2025-01-01T00:00:00Z');
      insert into api_keys
        values ('pk_test_elmcourt', 'k2', 'p2', 'Elmcourt', '[]', 'active', null, null, '2025-01-01T00:00:00Z');
    `);
    const key = 'pk_test_elmcourt';
    expect(await call('GET', '/partner/organizations', { key })).toMatchObject({ json: { total: 0 } });
    for (const path of [ORGANIZATION, CONFIGS, `${CONFIGS}/stats`, `${CONFIGS}/enterprise-leads`])
      expect(await call('GET', path, { key })).toMatchObject({ status: 404, json: failure('NotFound') });
    expect(await call('POST', CONFIGS, { key, body: createBody })).toMatchObject({ status: 404 });
  });
});

describe('keys and scopes', () => {
  test('keys are listed, never whole', async () => {
    const { status, json } = await call('GET', '/partner/api-keys', { key: demo.keys.read });
    expect(status).toBe(200);
    const { apiKeys } = json as { apiKeys: { name: string }[] };
    expect(apiKeys.map(({ name }) => name)).toEqual([
      'Demo admin',
      'Demo read',
      'Demo revoked',
      'Demo write',
    ]);
    expect(apiKeys[1]).toStrictEqual({
      id: textLike(/./),
      name: 'Demo read',
      keyPrefix: 'pk_test_demo_r',
      scopes: ['read'],
      status: 'active',
      expiresAt: null,
      lastUsedAt: '2025-02-27T10:30:00Z',
      createdAt: '2025-02-27T10:30:00Z',
    });
    expect(apiKeys[2]).toMatchObject({ status: 'revoked', lastUsedAt: null });
    for (const key of Object.values(demo.keys)) expect(JSON.stringify(json)).not.toContain(key);
  });

  test.each([
    ['no scopes', []],
    ['admin', ['admin']],
  ])('a key with %s may write', async (_, scopes) => {
    sandbox.db
      .prepare('update api_keys set scopes = ? where key = ?')
      .run(JSON.stringify(scopes), demo.keys.read);
    const { status } = await call('POST', CONFIGS, { key: demo.keys.read, body: createBody });
    expect(status).toBe(201);
  });

  test.each([
    ['none', null],
    ['an unknown one', 'pk_test_nobody'],
    ['a revoked one', demo.keys.revoked],
  ])('401 for %s', async (_, key) => {
    expect(await call('GET', '/partner/me', { key })).toMatchObject({
      status: 401,
      json: failure('Unauthorized'),
    });
  });

  test('401 for an expired key', async () => {
    sandbox.db.exec(`update api_keys set expires_at = '2025-02-27T10:29:59Z'`);
    expect(await call('GET', '/partner/me')).toMatchObject({ status: 401 });
  });

  test('a read-only key reads and changes nothing', async () => {
    const key = demo.keys.read;
    const slug = `${CONFIGS}/enterprise-leads`;
    expect(await call('GET', slug, { key })).toMatchObject({ status: 200 });
    for (const refused of [
      await call('POST', CONFIGS, { key, body: createBody }),
      await call('PUT', slug, { key, body: updateBody }),
      await call('DELETE', slug, { key }),
    ])
      expect(refused).toMatchObject({ status: 403, json: failure('Forbidden') });
    expect(sandbox.icpConfigs.get(demo.organization.id, 'enterprise-leads')).toMatchObject({ priority: 2 });
  });
});

describe('bad input', () => {
  test.each([
    [{}, ['label', 'rules']],
    [{ ...createBody, label: ' ' }, ['label']],
    [{ ...createBody, priority: 1.5 }, ['priority']],
    [{ label: 'x', rules: { groups: [{ operator: 'XOR', conditions: [] }] } }, ['rules.groups[0].operator']],
    [
      {
        label: 'x',
        rules: { groups: [{ operator: 'OR', conditions: [{ type: 'seniority', comparator: 'is' }] }] },
      },
      ['rules.groups[0].conditions[0].type', 'rules.groups[0].conditions[0].comparator'],
    ],
  ])('400 names the fields of %j', async (body, fields) => {
    const { status, json } = await call('POST', CONFIGS, { body });
    expect(status).toBe(400);
    expect(json).toMatchObject(failure('BadRequest'));
    expect(Object.keys((json as { details: object }).details)).toEqual(fields);
  });

  test.each(['{"label": ', '[]', 'null', '"x"'])('400 for the body %s', async (body) => {
    expect(await call('POST', CONFIGS, { body })).toMatchObject({
      status: 400,
      json: failure('BadRequest'),
    });
  });

  test.each([
    '/partner/organizations?page=0',
    '/partner/organizations?status=paused',
    `${CONFIGS}/stats?from=yesterday`,
    `${CONFIGS}/stats?from=2025-03-01&to=2025-02-01`,
  ])('400 for %s', async (path) => {
    expect(await call('GET', path)).toMatchObject({ status: 400, json: failure('BadRequest') });
  });

  test.each(['/partner/organizations/none', '/partner/organizations/none/icp-configs', '/partner/none'])(
    '404 in JSON for %s',
    async (path) => {
      expect(await call('GET', path)).toMatchObject({ status: 404, json: failure('NotFound') });
    },
  );
});

describe('slugs', () => {
  test.each([
    ['Enterprise Leads', 'enterprise-leads-2'],
    ['  Führung & Vertrieb  ', 'fuhrung-vertrieb'],
    ['Stats', 'stats-2'],
    ['営業', 'icp'],
  ])('%s → %s', async (label, slug) => {
    const { json } = await call('POST', CONFIGS, { body: { ...createBody, label } });
    expect(json).toMatchObject({ icpConfig: { label, slug } });
  });
});

describe('what the documents do not name', () => {
  test('further fields are kept, the server’s own are not taken', async () => {
    const rules = { version: 2, groups: [{ operator: 'OR', name: 'a', conditions: [] }] };
    const body = { label: 'Kept', rules, color: 'red', slug: 'mine', id: 'mine', createdAt: 'then' };
    const { json } = await call('POST', CONFIGS, { body });
    expect(json).toMatchObject({
      icpConfig: { slug: 'kept', rules, color: 'red', createdAt: '2025-02-27T10:30:00Z' },
    });
    await call('PUT', `${CONFIGS}/kept`, { body: { label: 'Still kept', owner: null } });
    expect(await call('GET', `${CONFIGS}/kept`)).toMatchObject({
      json: { icpConfig: { label: 'Still kept', color: 'red', owner: null } },
    });
  });

  test('an open vocabulary takes other types and comparators', async () => {
    await start({ vocabulary: 'open' });
    const conditions = [{ type: 'funding_stage', comparator: 'within', value: { any: ['A'] } }];
    const rules = { groups: [{ operator: 'AND', conditions }] };
    const { status, json } = await call('POST', CONFIGS, { body: { label: 'Newer', rules } });
    expect(status).toBe(201);
    expect(json).toMatchObject({ icpConfig: { rules } });
  });

  test('the published vocabulary is the one our table says this partner carries', () => {
    const carried = conditionTypeNames.filter((type) => rowOf(type).carriedBy.includes('bullseye-partner'));
    expect(carried.toSorted()).toEqual(publishedTypes.toSorted());
    expect(comparatorNames.toSorted()).toEqual(publishedComparators.toSorted());
  });
});

test('the rate limit is told, kept for the account, and over after a minute', async () => {
  let now = NOW;
  await start({ rateLimit: 2, now: () => now });
  const reset = String(Math.ceil((NOW + 60_000) / 1000));
  const limits = ({ status, headers }: Awaited<ReturnType<typeof call>>) => [
    status,
    ...['Limit', 'Remaining', 'Reset'].map((name) => headers.get(`X-RateLimit-${name}`)),
  ];
  expect(limits(await call('GET', '/partner/me'))).toEqual([200, '2', '1', reset]);
  expect(limits(await call('GET', `${CONFIGS}/none`, { key: demo.keys.read }))).toEqual([
    404,
    '2',
    '0',
    reset,
  ]);
  const refused = await call('POST', CONFIGS, { body: createBody });
  expect(limits(refused)).toEqual([429, '2', '0', reset]);
  expect(refused.json).toMatchObject(failure('TooManyRequests'));
  expect(sandbox.icpConfigs.list(demo.organization.id)).toHaveLength(4);
  now += 60_000;
  expect(limits(await call('GET', '/partner/me'))).toEqual([200, '2', '1', String(Number(reset) + 60)]);
});

test('a file keeps what was written, and is not seeded again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'sandbox.db');
  await start({ file });
  await call('POST', CONFIGS, { body: { ...createBody, label: 'Persisted' } });
  await call('DELETE', `${CONFIGS}/nordics-pilot`);
  sandbox.close();
  await start({ file });
  const slugs = sandbox.icpConfigs.list(demo.organization.id).map(({ slug }) => slug);
  expect(slugs).toContain('persisted');
  expect(slugs).not.toContain('nordics-pilot');
  sandbox.close();
});

test('a file that is no database is named', () => {
  expect(() => createSandbox({ file: 'package.json' })).toThrow('package.json: ');
});

test('the root says what this is', async () => {
  const response = await fetch(`${served?.origin}/`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    partners: expect.arrayContaining([
      {
        id: 'bullseye-partner',
        name: 'Bullseye Partner API',
        basePath: BASE_PATH,
        openApi: '/openapi/bullseye-partner',
      },
    ]) as unknown,
  });
});
