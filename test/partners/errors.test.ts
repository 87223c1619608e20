import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkKey } from '../../lib/partners/bullseye-partner';
import { demo } from '../sandbox';
import { createBody } from '../sandbox/bullseye-partner/published-examples';
import { errorOf, saying } from './error-of';
import { serving, servingOrg } from './serving';

const config = { slug: 'ours', ...createBody };
const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });

test.each([
  ['revoked', demo.keys.revoked],
  ['unknown', 'pk_test_nobody'],
  ['no header value', 'pk_test demo\nwrite'],
  ['empty', ''],
])('a key that is %s is unauthorized', async (_, key) => {
  const { baseUrl, client } = await serving();
  expect(await errorOf(checkKey({ baseUrl, key }))).toMatchObject({ kind: 'unauthorized' });
  expect(await errorOf(client({ key }).list())).toMatchObject({ kind: 'unauthorized' });
});

test('a read-only key lists, and is forbidden to change anything', async () => {
  const { client } = await serving();
  const reader = client({ key: demo.keys.read });
  expect((await reader.list()).configs).toHaveLength(4);
  for (const change of [
    () => reader.create(config),
    () => reader.update('enterprise-leads', config),
    () => reader.delete('enterprise-leads'),
  ])
    expect(await errorOf(change())).toMatchObject({ kind: 'forbidden' });
  expect((await reader.list()).configs).toHaveLength(4);
});

test('what isn’t there is not found', async () => {
  const { client } = await serving();
  expect(await errorOf(client().get('none'))).toMatchObject({ kind: 'not_found' });
  expect(await errorOf(client({ organizationId: 'none' }).list())).toMatchObject({ kind: 'not_found' });
});

test('an invalid config is told field by field', async () => {
  const { client } = await serving();
  const error = await errorOf(client().create({ ...config, label: ' ', priority: 1.5 }));
  expect(error.kind).toBe('invalid');
  expect(error.message).toMatch(/label: must not be blank/);
  expect(error.message).toMatch(/priority: .*int/);
});

test('the rate limit says when to try again, whatever this machine’s clock', async () => {
  const { client, sandbox } = await serving({ rateLimit: 1 });
  const now = 5_000_000;
  const api = client({ now: () => now });
  await api.me();
  const { kind, retryAt = 0 } = await errorOf(api.list());
  expect(kind).toBe('rate_limited');
  expect(retryAt - now).toBeGreaterThan(55_000);
  expect(retryAt - now).toBeLessThanOrEqual(61_000);

  sandbox.interceptNext(() => problem(429, {}, { 'Retry-After': '7', 'X-RateLimit-Reset': '1' }));
  expect((await errorOf(api.list())).retryAt).toBe(now + 7000);
  sandbox.interceptNext(() => problem(429, {}));
  expect((await errorOf(api.list())).retryAt).toBe(now + 60_000);
  sandbox.interceptNext(() => problem(429, {}, { 'X-RateLimit-Reset': '99999999999' }));
  expect((await errorOf(api.list())).retryAt).toBe(now + 3_600_000);
});

test('a server that fails is asked three times, but a create is sent once', async () => {
  const { client, sandbox } = await serving();
  let asked = 0;
  const fail = () => {
    asked += 1;
    return problem(500, { code: 'InternalError', message: 'Boom', details: {} });
  };
  for (let n = 0; n < 3; n += 1) sandbox.interceptNext(fail);
  expect(await errorOf(client().list())).toMatchObject({ kind: 'server', message: saying(/Boom/) });
  expect(asked).toBe(3);

  sandbox.interceptNext(fail);
  sandbox.interceptNext(fail);
  expect((await client().list()).configs).toHaveLength(4);

  sandbox.interceptNext(fail);
  expect(await errorOf(client().create(config))).toMatchObject({ kind: 'server' });
  expect((await client().list()).configs).toHaveLength(4);
});

test('a server that names a time to wait for is not asked again before it', async () => {
  const { client, sandbox } = await serving();
  sandbox.interceptNext(() => problem(503, {}, { 'Retry-After': '30' }));
  const error = await errorOf(client({ now: () => 1000 }).list());
  expect(error).toMatchObject({ kind: 'server', retryAt: 31_000 });
});

test('nothing listens: network', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await new Promise((resolve) => server.close(resolve));
  const error = await errorOf(checkKey({ baseUrl: `http://127.0.0.1:${port}/api/v1`, key: demo.keys.write }));
  expect(error.kind).toBe('network');
});

test('a connection that breaks in the middle of an answer: network', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"icpConfigs":[',
    );
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const { client } = await serving();
  const baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  expect(await errorOf(client({ baseUrl }).list())).toMatchObject({ kind: 'network' });
});

test('no answer in time, or one that stalls: network', async () => {
  const { client, sandbox } = await serving();
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  sandbox.interceptNext(async (_, proceed) => {
    await later(400);
    return proceed();
  });
  const hasty = client({ timeout: 100 });
  expect(await errorOf(hasty.list())).toMatchObject({ kind: 'network', message: saying(/within 0\.1 s/) });

  sandbox.interceptNext(
    () =>
      new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) }), {
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  expect(await errorOf(hasty.list())).toMatchObject({ kind: 'network', message: saying(/within 0\.1 s/) });
});

test.each([
  ['truncated JSON', '{"icpConfigs":[{"slug"', /expected JSON, got "\{"icpConfigs/],
  ['a page', '<!doctype html><title>Sign in</title>', /expected JSON, got "<!doctype/],
  ['nothing', '', /expected JSON/],
  ['another shape', '{"configs":[]}', /icpConfigs: .*expected array/],
  [
    'one slug twice',
    '{"icpConfigs":[{"slug":"a","label":"A","rules":{"groups":[]}},{"slug":"a","label":"A","rules":{"groups":[]}}]}',
    /icpConfigs: expected every slug once/,
  ],
])('%s is an unexpected answer, and says what was expected', async (_, body, message) => {
  const { client, sandbox } = await serving();
  sandbox.interceptNext(() => new Response(body));
  const error = await errorOf(client().list());
  expect(error.kind).toBe('unexpected_answer');
  expect(error.message).toMatch(/^GET \/partner\/organizations\/[^:]+\/icp-configs: /);
  expect(error.message).toMatch(message);
});

test('a relay’s login page is no deletion and no order taken, whatever its status', async () => {
  const { client, sandbox } = await serving();
  const org = await servingOrg();
  const page = () => new Response('<!doctype html><title>Sign in</title>', { status: 200 });
  const refused = { kind: 'unexpected_answer', message: saying(/expected JSON, got "<!doctype/) };
  sandbox.interceptNext(page);
  expect(await errorOf(client().delete('enterprise-leads'))).toMatchObject(refused);
  for (const call of [org.client().delete('lab-managers'), org.client().recalculate('lab-managers')]) {
    org.sandbox.interceptNext(page);
    expect(await errorOf(call)).toMatchObject(refused);
  }
  for (const done of [new Response(null, { status: 204 }), new Response(''), Response.json({ ok: true })]) {
    sandbox.interceptNext(() => done);
    await expect(client().delete('enterprise-leads')).resolves.toBeUndefined();
  }
});

test('an answer that never ends is cut off', async () => {
  const { client, sandbox } = await serving();
  const chunk = new Uint8Array(1024 * 1024);
  sandbox.interceptNext(() => new Response(new ReadableStream({ pull: (stream) => stream.enqueue(chunk) })));
  expect(await errorOf(client().list())).toMatchObject({
    kind: 'unexpected_answer',
    message: saying(/16 MB/),
  });
});

test('a redirect is not followed: it would carry the key elsewhere', async () => {
  const { client, sandbox } = await serving();
  const elsewhere = await serving();
  let arrived = 0;
  elsewhere.sandbox.interceptNext((_, proceed) => {
    arrived += 1;
    return proceed();
  });
  sandbox.interceptNext(() => Response.redirect(`${elsewhere.baseUrl}/partner/me`, 307));
  expect(await errorOf(client().me())).toMatchObject({
    kind: 'unexpected_answer',
    message: saying(/redirects/),
  });
  expect(arrived).toBe(0);
});

test('a key that the partner repeats is hidden', async () => {
  const { client, sandbox } = await serving();
  const key = demo.keys.write;
  sandbox.interceptNext(() => problem(400, { message: `Bad key ${key}`, details: { header: [key] } }));
  expect((await errorOf(client().list())).message).toContain('Bad key …');
  sandbox.interceptNext(() => new Response(`${key} is no JSON`));
  expect((await errorOf(client().list())).message).toContain('got "… is');
});

test('no part of a key that the partner repeats is shown where the answer is cut', async () => {
  const { client, sandbox } = await serving();
  const key = `pk_"live"_${'0123456789'.repeat(6)}`;
  sandbox.interceptNext(() => new Response(`X-Partner-API-Key: ${key}`));
  expect((await errorOf(client({ key }).list())).message).toContain('got "X-Partner-API-Key: …"');
  sandbox.interceptNext(() =>
    problem(400, { message: `${'x'.repeat(400)} ${key}`, details: { sent: [key] } }),
  );
  expect((await errorOf(client({ key }).list())).message).not.toContain('live');
});

const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

test.each([
  ['a value', `{"icpConfigs":[{"slug":"a","label":"A","rules":{"groups":[],"x":${deep}}}]}`],
  ['all of it', deep],
])('%s that is nested endlessly is an unexpected answer', async (_, body) => {
  const { client, sandbox } = await serving();
  sandbox.interceptNext(() => new Response(body));
  expect(await errorOf(client().list())).toMatchObject({
    kind: 'unexpected_answer',
    message: saying(/too deeply/),
  });
});

test('an error whose details are nested endlessly is told without them', async () => {
  const { client, sandbox } = await serving();
  const body = `{"message":"Not so","details":{"rules":${deep}}}`;
  const headers = { 'Content-Type': 'application/json' };
  sandbox.interceptNext(() => new Response(body, { status: 400, headers }));
  expect(await errorOf(client().list())).toMatchObject({ kind: 'invalid', message: saying(/: Not so$/) });
});

test('a config that is none keeps no other away, and is named', async () => {
  const { client, sandbox } = await serving();
  const [good, bad] = ['a', 'b'].map((slug) => ({ slug, label: slug, rules: { groups: [] } }));
  const icpConfigs = [good, { ...bad, priority: '1' }, { ...good, slug: '' }];
  sandbox.interceptNext(() => Response.json({ icpConfigs }));
  const { configs, unread } = await client().list();
  expect(configs).toEqual([{ remoteKey: 'a', config: good }]);
  expect(unread).toMatchObject({ remoteKeys: ['b', null], error: { kind: 'unexpected_answer' } });
  expect(unread?.error.message).toMatch(/icp-configs: ICP "b": priority: .*number.*\nICP "\?": slug: /);
});

test('“stats” is not taken for deleted where its address is another’s', async () => {
  const { client, sandbox } = await serving();
  sandbox.interceptNext(() => problem(404, { message: 'No such route' }));
  expect(await errorOf(client().delete('stats'))).toMatchObject({ kind: 'invalid' });
});
