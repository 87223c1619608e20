import { describe, expect, test } from 'vitest';
import type { IcpConfig } from '../../lib/icp/schema';
import { checkKey } from '../../lib/partners/bullseye-org';
import { orgDemo } from '../sandbox/bullseye-org/demo';
import { createBody } from '../sandbox/bullseye-partner/published-examples';
import { errorOf, saying } from './error-of';
import { servingOrg } from './serving';

const config: IcpConfig = { slug: 'enterprise-leads', ...createBody };
const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });

test('creates with our slug, gets, lists, updates and deletes a config', async () => {
  const { client } = await servingOrg({ checked: true });
  const api = client();

  const created = await api.create(config);
  expect(created).toEqual({ remoteKey: 'enterprise-leads', config });
  expect(await api.get(created.remoteKey)).toEqual(created);
  expect((await api.list()).configs).toContainEqual(created);

  const change = { ...created.config, label: 'Enterprise & Mid-Market Leads', priority: 2, isActive: false };
  const updated = await api.update(created.remoteKey, change);
  expect(updated).toEqual({ remoteKey: 'enterprise-leads', config: change });
  expect(await api.get(created.remoteKey)).toEqual(updated);

  await api.delete(created.remoteKey);
  expect(await errorOf(api.get(created.remoteKey))).toMatchObject({ kind: 'not_found' });
  await expect(api.delete(created.remoteKey)).resolves.toBeUndefined();
});

test('what goes over the wire: slug, name, filter and settings on create; no slug on update', async () => {
  const { client, sandbox } = await servingOrg();
  const sent: unknown[] = [];
  const note = async (request: Request, proceed: () => Promise<Response>) => {
    sent.push([request.method, new URL(request.url).pathname, await request.clone().json()]);
    return proceed();
  };
  sandbox.interceptNext(note);
  await client().create({ ...config, slug: 'stats', color: 'red' });
  sandbox.interceptNext(note);
  await client().update('stats-icp', { ...config, priority: null });
  const { label: name, rules: filter, isActive } = createBody;
  const path = `/api/v1/organizations/${orgDemo.organization.id}/icp-configs`;
  expect(sent).toEqual([
    ['POST', path, { slug: 'stats-icp', name, filter, isActive, priority: 1, color: 'red' }],
    ['PUT', `${path}/stats-icp`, { name, filter, isActive }],
  ]);
});

test('what another system wrote survives an edit of ours, in the filter too', async () => {
  const { client, sandbox } = await servingOrg({ vocabulary: 'open' });
  const condition = { type: 'funding_stage', comparator: 'within', value: { any: ['A'] }, weight: 3 };
  const filter = { version: 2, groups: [{ operator: 'AND', name: 'core', conditions: [condition] }] };
  const settings = { color: 'red', notify: { channel: '#sales' } };
  sandbox.db
    .prepare('update bullseye_org_icp_configs set filter = ?, settings = ? where slug = ?')
    .run(JSON.stringify(filter), JSON.stringify(settings), 'finance-pilot');
  const { config: theirs } = await client().get('finance-pilot');
  expect(theirs).toEqual({ slug: 'finance-pilot', label: 'Finance pilot', rules: filter, ...settings });
  await client().update('finance-pilot', { ...theirs, label: 'Finance, renamed' });
  expect((await client().get('finance-pilot')).config).toEqual({
    ...theirs,
    label: 'Finance, renamed',
    isActive: true,
  });
});

test('a slug that is taken is invalid, and said', async () => {
  const { client } = await servingOrg();
  await client().create(config);
  const error = await errorOf(client().create({ ...config, label: 'Another' }));
  expect(error.kind).toBe('invalid');
  expect(error.message).toMatch(/"enterprise-leads" already exists\nslug: is taken$/);
  expect((await client().get('enterprise-leads')).config.label).toBe(config.label);
});

test('recalculate resolves when the order is taken; one that may have arrived isn’t repeated', async () => {
  const { client, sandbox } = await servingOrg();
  const orders = () => sandbox.db.prepare('select * from bullseye_org_recalculations').all().length;
  await expect(client().recalculate('finance-pilot')).resolves.toBeUndefined();
  expect(orders()).toBe(1);
  sandbox.interceptNext(async (_, proceed) => {
    await proceed();
    return problem(500, { code: 'internal_error', message: 'Boom' });
  });
  expect(await errorOf(client().recalculate('finance-pilot'))).toMatchObject({ kind: 'server' });
  expect(orders()).toBe(2);
  expect(await errorOf(client().recalculate('none'))).toMatchObject({ kind: 'not_found' });
});

describe('stats', () => {
  const now = () => Date.parse('2025-02-27T10:30:00Z');

  test('visitors by config over a range of days', async () => {
    const { client } = await servingOrg({ now, checked: true });
    expect(await client().stats({ from: '2025-02-26', to: '2025-02-27T10:00:00Z' })).toEqual({
      matches: [
        { remoteKey: 'northern-platform-teams', matches: 4 },
        { remoteKey: 'finance-pilot', matches: 4 },
      ],
    });
    const { matches } = await client().stats({});
    expect(matches.map(({ matches }) => matches)).toEqual([28, 28]);
  });

  test.each([
    'visitorCount',
    'visitor_count',
    'visitors',
    'visitorsCount',
    'visitorsNum',
    'count',
    'matches',
  ])('a count may be called %s', async (name) => {
    const { client, sandbox } = await servingOrg();
    sandbox.interceptNext(() => Response.json([{ slug: 'a', label: 'A', [name]: 7 }]));
    expect(await client().stats({})).toEqual({ matches: [{ remoteKey: 'a', matches: 7 }] });
  });

  test.each([{ people: 7 }, { visitors: -7 }, { visitors: '7' }])('%j is no count', async (item) => {
    const { client, sandbox } = await servingOrg();
    sandbox.interceptNext(() => Response.json([{ slug: 'a', ...item }]));
    const error = await errorOf(client().stats({}));
    expect(error).toMatchObject({ kind: 'unexpected_answer', message: saying(/\[0\]: .*visitorCount/) });
  });
});

describe('the key', () => {
  test('checkKey answers the organizations; what the key may do only an admin key can ask', async () => {
    const { baseUrl } = await servingOrg({ checked: true });
    const known = {
      partner: 'Harbor & Pine',
      organizations: [orgDemo.organization, orgDemo.otherOrganization],
    };
    const { admin, write, read } = orgDemo.keys;
    expect(await checkKey({ baseUrl: `${baseUrl}/`, key: admin })).toEqual({ ...known, access: 'write' });
    for (const key of [write, read]) expect(await checkKey({ baseUrl, key })).toEqual(known);
  });

  test('is looked for in the further organizations too', async () => {
    const { baseUrl, sandbox } = await servingOrg();
    sandbox.db.prepare('update bullseye_org_keys set organization_id = ?').run(orgDemo.otherOrganization.id);
    expect(await checkKey({ baseUrl, key: orgDemo.keys.admin })).toMatchObject({ access: 'write' });
  });

  test('that may only read is read-only where the list tells', async () => {
    const { baseUrl, sandbox } = await servingOrg();
    const listed = {
      keyPrefix: orgDemo.keys.read.slice(0, 12),
      scopes: ['read', 'agency:read'],
      status: 'active',
    };
    sandbox.interceptNext((_, proceed) => proceed());
    sandbox.interceptNext(() => Response.json({ apiKeys: [listed] }));
    expect(await checkKey({ baseUrl, key: orgDemo.keys.read })).toMatchObject({ access: 'read' });
  });

  test('speaks for the organizations of its maker only', async () => {
    const { baseUrl, client } = await servingOrg();
    const key = orgDemo.otherKey;
    const { organizations } = await checkKey({ baseUrl, key });
    expect(organizations).toEqual([orgDemo.otherOrganization]);
    expect(await errorOf(client({ key }).list())).toMatchObject({
      kind: 'not_found',
      message: saying(/Organization not found/),
    });
    const { configs } = await client({ key, organizationId: orgDemo.otherOrganization.id }).list();
    expect(configs.map(({ remoteKey }) => remoteKey)).toEqual(['lab-managers']);
  });

  test.each([
    ['revoked', orgDemo.keys.revoked],
    ['unknown', 'bsk_live_nobody'],
    ['the Partner API’s', 'pk_test_demo_admin'],
  ])('that is %s is unauthorized', async (_, key) => {
    const { baseUrl, client } = await servingOrg();
    expect(await errorOf(checkKey({ baseUrl, key }))).toMatchObject({ kind: 'unauthorized' });
    expect(await errorOf(client({ key }).list())).toMatchObject({ kind: 'unauthorized' });
  });

  test('that may only read is forbidden to change anything', async () => {
    const { client } = await servingOrg();
    const reader = client({ key: orgDemo.keys.read });
    for (const change of [
      () => reader.create(config),
      () => reader.update('finance-pilot', config),
      () => reader.delete('finance-pilot'),
      () => reader.recalculate('finance-pilot'),
    ])
      expect(await errorOf(change())).toMatchObject({ kind: 'forbidden' });
    expect((await reader.list()).configs).toHaveLength(2);
  });
});

test('an organization without a name of that name is called by its other one, or its id', async () => {
  const { client, sandbox } = await servingOrg();
  sandbox.interceptNext(() => Response.json([{ id: 'org_1', organizationName: 'One' }, { id: 'org_2' }]));
  expect(await client().organizations()).toEqual([
    { id: 'org_1', name: 'One' },
    { id: 'org_2', name: 'org_2' },
  ]);
});

describe('errors', () => {
  test('422 is told field by field', async () => {
    const { client } = await servingOrg();
    const error = await errorOf(client().create({ ...config, label: ' ', priority: 1.5 }));
    expect(error.kind).toBe('invalid');
    expect(error.message).toMatch(/icp-configs: Validation failed\n/);
    expect(error.message).toMatch(/name: must not be blank/);
    expect(error.message).toMatch(/priority: .*int/);
  });

  test('429 says when to try again, by Retry-After', async () => {
    const { client, sandbox } = await servingOrg({ rateLimit: 1 });
    const api = client({ now: () => 5_000_000 });
    await api.list();
    const { kind, retryAt = 0 } = await errorOf(api.list());
    expect(kind).toBe('rate_limited');
    expect(retryAt - 5_000_000).toBeGreaterThan(55_000);
    expect(retryAt - 5_000_000).toBeLessThanOrEqual(60_000);
    sandbox.interceptNext(() => problem(429, {}, { 'Retry-After': '7', 'X-RateLimit-Reset': '1' }));
    expect((await errorOf(api.list())).retryAt).toBe(5_007_000);
  });

  test('500: a list is asked for three times, a create sent once', async () => {
    const { client, sandbox } = await servingOrg();
    let asked = 0;
    const fail = () => {
      asked += 1;
      return problem(500, { code: 'internal_error', message: 'Boom' });
    };
    for (let n = 0; n < 3; n += 1) sandbox.interceptNext(fail);
    expect(await errorOf(client().list())).toMatchObject({ kind: 'server', message: saying(/Boom/) });
    expect(asked).toBe(3);
    sandbox.interceptNext(fail);
    expect(await errorOf(client().create(config))).toMatchObject({ kind: 'server' });
    expect((await client().list()).configs).toHaveLength(2);
  });

  test.each([
    ['truncated JSON', '[{"slug"', /expected JSON, got "\[\{/],
    ['a paged list', '{"data":[],"total":0}', /answer: .*expected array/],
    ['one slug twice', '[{"slug":"a"},{"slug":"a"}]', /expected every slug once/],
  ])('%s is an unexpected answer, and says what was expected', async (_, body, message) => {
    const { client, sandbox } = await servingOrg();
    sandbox.interceptNext(() => new Response(body));
    expect(await errorOf(client().list())).toMatchObject({
      kind: 'unexpected_answer',
      message: saying(message),
    });
  });

  test('a config whose filter is none of ours keeps no other away, and is named', async () => {
    const { client, sandbox } = await servingOrg();
    const good = { slug: 'a', name: 'A', filter: { groups: [] } };
    sandbox.interceptNext(() => Response.json([good, { slug: 'b', name: 'B', filter: { industry: ['x'] } }]));
    const { configs, unread } = await client().list();
    expect(configs).toEqual([{ remoteKey: 'a', config: { slug: 'a', label: 'A', rules: { groups: [] } } }]);
    expect(unread).toMatchObject({
      remoteKeys: ['b'],
      error: { message: saying(/ICP "b": filter\.groups: /) },
    });
  });

  test('“stats” is not taken for deleted where its address is another’s', async () => {
    const { client } = await servingOrg();
    expect(await errorOf(client().delete('stats'))).toMatchObject({ kind: 'invalid' });
  });
});
