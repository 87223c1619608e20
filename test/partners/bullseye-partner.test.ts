import { expect, test } from 'vitest';
import { checkKey } from '../../lib/partners/bullseye-partner';
import { partners } from '../../lib/partners/registry';
import { demo } from '../sandbox';
import { createBody, updateBody } from '../sandbox/bullseye-partner/published-examples';
import { errorOf, saying } from './error-of';
import { serving } from './serving';

const published = { slug: 'ours', ...createBody, label: 'Published example' };

test('creates, gets, lists, updates and deletes a config', async () => {
  const { client, sandbox } = await serving();
  const api = client();

  const created = await api.create(published);
  expect(created).toEqual({
    remoteKey: 'published-example',
    config: { ...published, slug: 'published-example' },
  });
  expect(await api.get(created.remoteKey)).toEqual(created);
  expect((await api.list()).configs).toContainEqual(created);

  const updated = await api.update(created.remoteKey, { ...created.config, ...updateBody });
  expect(updated.config).toEqual({ slug: 'published-example', ...updateBody });
  expect(await api.get(created.remoteKey)).toEqual(updated);

  await api.delete(created.remoteKey);
  expect(sandbox.icpConfigs.get(demo.organization.id, created.remoteKey)).toBeUndefined();
  await expect(api.delete(created.remoteKey)).resolves.toBeUndefined();
});

test('list answers the organization’s configs as ours', async () => {
  const { client } = await serving();
  const { configs } = await client().list();
  expect(configs.map(({ remoteKey }) => remoteKey)).toEqual([
    'dach-tech-leaders',
    'enterprise-leads',
    'us-revenue-leaders',
    'nordics-pilot',
  ]);
  expect(Object.keys(configs[0]?.config ?? {}).toSorted()).toEqual([
    'isActive',
    'label',
    'priority',
    'rules',
    'slug',
  ]);
});

test('what another system wrote survives an edit of ours', async () => {
  const { client, sandbox } = await serving({ vocabulary: 'open' });
  const condition = { type: 'funding_stage', comparator: 'within', value: { any: ['A'] }, weight: 3 };
  const rules = {
    version: 2,
    groups: [{ operator: 'AND' as const, name: 'core', conditions: [condition] }],
  };
  sandbox.icpConfigs.create(demo.organization.id, { label: 'Theirs', rules, color: 'red' });
  const { remoteKey, config } = await client().get('theirs');
  await client().update(remoteKey, { ...config, label: 'Theirs, renamed' });
  expect(sandbox.icpConfigs.get(demo.organization.id, 'theirs')).toMatchObject({
    label: 'Theirs, renamed',
    rules,
    color: 'red',
  });
});

test('what the partner cannot hold is left out, as the losses say', async () => {
  const { client, sandbox } = await serving();
  const seniority = { type: 'seniority', comparator: 'in', value: ['Director'] };
  const [group] = published.rules.groups;
  const conditions = [...(group?.conditions ?? []), seniority];
  const config = { ...published, rules: { groups: [{ operator: 'AND', conditions }] } };
  expect(partners['bullseye-partner']?.losses(config)).toEqual([
    {
      of: 'condition',
      group: 0,
      condition: 2,
      reason: 'type',
      type: 'seniority',
      comparator: 'in',
      effect: 'wider',
    },
  ]);
  await client().create(config);
  expect(sandbox.icpConfigs.get(demo.organization.id, 'published-example')).toMatchObject({
    rules: published.rules,
  });
});

test('stats', async () => {
  const { client } = await serving({ now: () => Date.parse('2025-02-27T10:30:00Z') });
  const stats = await client().stats({ from: '2025-02-01', to: '2025-02-27' });
  expect(stats).toMatchObject({ total: 124, from: '2025-02-01', to: '2025-02-27' });
  expect(stats.matches).toHaveLength(4);
  expect((await client().stats({})).to).toBe('2025-02-27');
});

test.each([-1, 1.5, 'many'])('stats: %j is no count', async (matches) => {
  const { client, sandbox } = await serving();
  const byConfig = [{ slug: 'a', label: 'A', matches }];
  sandbox.interceptNext(() => Response.json({ stats: { totalMatches: 0, byConfig, from: '', to: '' } }));
  expect(await errorOf(client().stats({}))).toMatchObject({
    kind: 'unexpected_answer',
    message: saying(/byConfig\[0\]\.matches: /),
  });
});

test('organizations come from every page, and can be searched', async () => {
  const { client, sandbox } = await serving();
  const insert = sandbox.db.prepare(
    `insert into organizations values (?, ?, ?, null, 'active', 'paid', 0, '{}', '2025-01-15T10:00:00Z')`,
  );
  for (let n = 0; n < 203; n += 1) insert.run(`id-${n}`, demo.partner.id, `Client ${n}`);
  const organizations = await client().organizations();
  expect(new Set(organizations.map(({ id }) => id)).size).toBe(205);
  expect(await client().organizations({ search: 'quillfort' })).toEqual([demo.otherOrganization]);
});

test('organizations: a total that is never reached ends with the page that adds nothing', async () => {
  const { client, sandbox } = await serving();
  let pages = 0;
  const sameAgain = () => {
    pages += 1;
    return Response.json({ organizations: [demo.organization], total: 1e9 });
  };
  for (let n = 0; n < 5; n += 1) sandbox.interceptNext(sameAgain);
  expect(await client().organizations()).toEqual([demo.organization]);
  expect(pages).toBe(2);
});

test.each([
  ['read', 'read'],
  ['write', 'write'],
  ['admin', 'write'],
] as const)(
  'checkKey answers whose key it is, for which organizations, and what it may do: %s',
  async (name, access) => {
    const { baseUrl } = await serving();
    expect(await checkKey({ baseUrl: `${baseUrl}/`, key: demo.keys[name] })).toEqual({
      partner: 'Northwind Partners',
      organizations: [demo.organization, demo.otherOrganization],
      access,
    });
  },
);

test('a key without scopes may do everything', async () => {
  const { client, sandbox } = await serving();
  sandbox.db.prepare(`update api_keys set scopes = '[]'`).run();
  expect(await client({ key: demo.keys.read }).access()).toBe('write');
});

test('a key that is not in the list, or can’t be told from another, may do nobody knows what', async () => {
  const { baseUrl, client, sandbox } = await serving();
  const listed = (...apiKeys: object[]) => sandbox.interceptNext(() => Response.json({ apiKeys }));
  listed({ keyPrefix: 'pk_live_abc123', scopes: ['read'], status: 'active' });
  expect(await client().access()).toBeUndefined();
  listed({ keyPrefix: 'pk_test_demo', scopes: ['read'] }, { keyPrefix: 'pk_test_demo', scopes: ['write'] });
  expect(await client().access()).toBeUndefined();
  const one = { keyPrefix: 'pk_test_demo', scopes: ['read'] };
  listed(one, { ...one, scopes: ['write'], status: 'revoked' });
  expect(await client().access()).toBe('read');

  const key = demo.keys.write;
  for (const status of [200, 200, 403])
    sandbox.interceptNext((_, proceed) => (status === 200 ? proceed() : new Response('{}', { status })));
  expect(await checkKey({ baseUrl, key })).not.toHaveProperty('access');
});

test('a key of which nothing was heard is not taken for one of which nothing is told', async () => {
  const { baseUrl, sandbox } = await serving();
  const key = demo.keys.write;
  const thirdAnswer = (answer: () => Response) => {
    for (const intercept of [undefined, undefined, answer])
      sandbox.interceptNext((_, proceed) => intercept?.() ?? proceed());
  };
  thirdAnswer(() => new Response('{}', { status: 429, headers: { 'Retry-After': '7' } }));
  const error = await errorOf(checkKey({ baseUrl, key }, { now: () => 1_000 }));
  expect(error).toMatchObject({ kind: 'rate_limited', retryAt: 8_000 });
  const cut: typeof fetch = (input, init) =>
    new Request(input, init).url.endsWith('/api-keys')
      ? Promise.reject(new TypeError('cut'))
      : fetch(input, init);
  expect(await errorOf(checkKey({ baseUrl, key }, { fetch: cut }))).toMatchObject({ kind: 'network' });
});

test('identifiers with odd characters stay one segment of the path', async () => {
  const { client } = await serving();
  await expect(client().get('a/b?c#d%2e')).rejects.toMatchObject({ kind: 'not_found' });
  for (const slug of ['', '.', '..'])
    await expect(client().delete(slug)).rejects.toMatchObject({ kind: 'invalid' });
});
