import { expect, onTestFinished, test } from 'vitest';
import type { Fault } from './fault';
import { createSandbox, demo, partnerApis, type PlannedFault } from './index';
import type { OpenApi } from './openapi';
import { servedSandbox } from './served';

const NOW = Date.parse('2025-02-27T10:30:00Z');
const CONFIGS = `/api/v1/partner/organizations/${demo.organization.id}/icp-configs`;

async function start() {
  const { sandbox, origin } = await servedSandbox({ now: () => NOW });
  const send = (path: string, init: RequestInit = {}) => fetch(origin + path, init);
  const call = (path: string, init: RequestInit = {}) =>
    send(path, {
      ...init,
      headers: { 'X-Partner-API-Key': demo.keys.write, 'Content-Type': 'application/json' },
    });
  return {
    sandbox,
    send,
    call,
    create: () => call(CONFIGS, { method: 'POST', body: '{"label": "New", "rules": {"groups": []}}' }),
    plan: (plan: unknown) => send('/sandbox/faults', { method: 'POST', body: JSON.stringify(plan) }),
    slugs: () => sandbox.icpConfigs.list(demo.organization.id).map(({ slug }) => slug),
  };
}

test('are planned, listed and cleared over HTTP, and strike so many times', async () => {
  const { plan, send, call } = await start();
  const fault = { kind: 'status', status: 503 };
  const { status } = await plan({ partner: 'bullseye-partner', method: 'GET', times: 2, fault });
  expect(status).toBe(201);
  expect((await call(CONFIGS)).status).toBe(503);
  expect(await (await send('/sandbox/faults')).json()).toEqual({
    faults: [{ partner: 'bullseye-partner', method: 'GET', times: 1, fault }],
  });
  expect((await call(CONFIGS)).status).toBe(503);
  expect((await call(CONFIGS)).status).toBe(200);

  await plan({ fault });
  expect((await send('/sandbox/faults', { method: 'DELETE' })).status).toBe(204);
  expect((await call(CONFIGS)).status).toBe(200);
});

test.each([
  ['{"fault":{"kind":"status","status":404}}', /fault\.status/],
  ['{"fault":{"kind":"fire"}}', /fault\.kind/],
  ['{"fault":{"kind":"latency","ms":5},"time":2}', /time/],
  ['', /object/],
])('the plan %s is refused', async (body, words) => {
  const { send } = await start();
  const response = await send('/sandbox/faults', { method: 'POST', body });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: expect.stringMatching(words) as unknown });
});

test('strike only what matches', async () => {
  const { sandbox, call, create } = await start();
  const fault = { kind: 'status', status: 500 } as const;
  sandbox.faults.add({ partner: 'surfe', fault });
  sandbox.faults.add({ method: 'DELETE', fault });
  sandbox.faults.add({ path: '/api/v1/partner/me', fault });
  expect((await call(CONFIGS)).status).toBe(200);
  expect((await create()).status).toBe(201);
  expect((await call('/api/v1/partner/me')).status).toBe(500);
  expect(sandbox.faults.list()).toHaveLength(2);
});

test('latency answers late', async () => {
  const { sandbox, call } = await start();
  sandbox.faults.add({ fault: { kind: 'latency', ms: 120 } });
  const before = performance.now();
  expect((await call(CONFIGS)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(115);
});

test('429 says when to come again, if asked to', async () => {
  const { sandbox, call } = await start();
  sandbox.faults.add({ fault: { kind: 'rate_limited', retryAfter: 7 } });
  sandbox.faults.add({ fault: { kind: 'rate_limited' } });
  for (const retryAfter of ['7', null]) {
    const response = await call(CONFIGS);
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe(retryAfter);
    expect(await response.json()).toMatchObject({ code: 'TooManyRequests' });
  }
});

test.each([
  ['drop_before_commit', false],
  ['drop_after_commit', true],
] as const)('%s breaks the connection; created: %s', async (kind, created) => {
  const { sandbox, create, slugs } = await start();
  sandbox.faults.add({ fault: { kind } });
  const error: unknown = await create().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
  expect(slugs().includes('new')).toBe(created);
  expect((await create()).status).toBe(201);
});

test('a dropped request rejects where there is no connection', async () => {
  const { sandbox } = await start();
  sandbox.faults.add({ fault: { kind: 'drop_before_commit' } });
  const request = new Request(`https://partner.example.com${CONFIGS}`);
  await expect(sandbox.app.fetch(request)).rejects.toThrow('The connection broke');
});

test.each(['truncated_json', 'malformed_json'] as const)('%s is done, but can’t be read', async (kind) => {
  const { sandbox, create, call, slugs } = await start();
  sandbox.faults.add({ times: 2, fault: { kind } });
  const response = await create();
  expect(response.status).toBe(201);
  await expect(response.json()).rejects.toThrow(SyntaxError);
  expect(slugs()).toContain('new');
  expect((await call(`${CONFIGS}/new`, { method: 'DELETE' })).status).toBe(204);
});

test('a skewed clock shows in Date and in the rate limit', async () => {
  const { sandbox, call } = await start();
  sandbox.faults.add({ fault: { kind: 'clock_skew', seconds: -3600 } });
  const { headers } = await call(CONFIGS);
  expect(Date.parse(headers.get('Date') ?? '')).toBe(NOW - 3_600_000);
  expect(headers.get('X-RateLimit-Reset')).toBe(String(NOW / 1000 - 3600 + 60));
});

test.each(partnerApis.map((api) => [api.id, api] as const))('%s fails in its own words', async (id, api) => {
  const { sandbox, send } = await start();
  const { paths } = (await (await send(`/openapi/${id}.json`)).json()) as OpenApi;
  const [path = ''] = Object.keys(paths);
  const faults: [Fault, number][] = [
    [{ kind: 'rate_limited' }, 429],
    [{ kind: 'status', status: 500 }, 500],
    [{ kind: 'status', status: 503 }, 503],
  ];
  for (const [fault, status] of faults) {
    sandbox.faults.add({ partner: api.id, fault });
    const response = await send(api.basePath + path);
    expect(response.status).toBe(status);
    expect(api.errors.schema.safeParse(await response.json()).error).toBeUndefined();
  }
});

test('scattered, they are the same for the same seed, and spare most requests', async () => {
  async function struck(seed: number) {
    const sandbox = createSandbox({ now: () => NOW, sleep: () => Promise.resolve() });
    onTestFinished(() => sandbox.close());
    sandbox.faults.scatter(seed);
    const seen: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      const request = new Request(`http://localhost${CONFIGS}`, {
        headers: { 'X-Partner-API-Key': demo.keys.read },
      });
      const answer = await Promise.resolve(sandbox.app.fetch(request)).then(
        async (response) => {
          const text = await response.text();
          return `${response.status} ${response.headers.get('Date') ?? ''} ${text.length}`;
        },
        (error: unknown) => String(error),
      );
      seen.push(answer);
    }
    return seen;
  }
  const seen = await struck(7);
  expect(await struck(7)).toEqual(seen);
  expect(await struck(8)).not.toEqual(seen);
  expect(new Set(seen).size).toBeGreaterThan(3);
  expect(seen.filter((answer) => answer === seen[0]).length).toBeGreaterThanOrEqual(48);
});

test('what is listed can be planned again', async () => {
  const { sandbox, plan } = await start();
  const planned: PlannedFault = { times: 3, path: '/v1', fault: { kind: 'truncated_json' } };
  sandbox.faults.add(planned);
  await plan(sandbox.faults.list()[0]);
  expect(sandbox.faults.list()).toEqual([planned, planned]);
});
