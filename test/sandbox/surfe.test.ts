import { expect, test } from 'vitest';
import { hasCurl, runCurl } from './curl';
import type { SandboxOptions } from './index';
import { servedSandbox } from './served';
import { surfeDemo } from './surfe/demo';
import {
  curlFetch,
  curlGet,
  curlPut,
  publishedCompany,
  publishedFetch,
  publishedIcp,
} from './surfe/published-examples';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = 86_400_000;

/** The key of the examples, which no header may hold: a shell would read it as a file. */
const KEY = 'YOUR_API_KEY';

async function start(options: SandboxOptions = {}) {
  const { sandbox, origin } = await servedSandbox({ checked: true, ...options });
  sandbox.db.exec(`
    insert into surfe_keys values ('${KEY}', 'user-docs', 'active', 200);
    insert into surfe_companies values ('surfe.com', '${JSON.stringify(publishedCompany)}');
  `);
  return {
    call: async (method: string, path: string, body?: unknown, key: string = KEY) => {
      const response = await fetch(origin + path, {
        method,
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, json: (await response.json()) as Answer };
    },
    /** Runs a published command line, host and key replaced, as a shell would. */
    run: (command: string) =>
      runCurl<Answer>(command.replace('https://api.surfe.com', origin).replace('<token>', KEY)),
  };
}

interface Answer {
  readonly id?: string;
  readonly icpFilters?: readonly object[];
  readonly companies?: readonly { readonly domain: string; readonly recommendation: object }[];
  readonly pagination?: object;
}

const ICP = '/v2/recommendations/icp';
const FETCH = '/v2/recommendations/fetch';
const domains = ({ companies = [] }: Answer) => companies.map(({ domain }) => domain);

test.runIf(hasCurl)('create or update, get and fetch: the published command lines', async () => {
  const { run } = await start();
  const saved = await run(curlPut);
  expect(saved.status).toBe(201);
  expect(saved.json).toStrictEqual({ ...publishedIcp, id: expect.stringMatching(UUID) as unknown });

  const { companies, people } = publishedIcp;
  const got = await run(curlGet);
  expect(got).toStrictEqual({
    status: 200,
    json: {
      icpFilters: [{ companies, id: saved.json.id, people, type: 'DECLARED_ICP' }],
      pagination: { hasMore: false, limit: 10, totalAmount: 1 },
    },
  });

  const fetched = await run(curlFetch);
  expect(fetched).toStrictEqual({
    status: 200,
    json: { companies: [], pagination: { from: 0, hasMore: false, to: 10 } },
  });
});

test('fetch answers a company as published', async () => {
  const { call } = await start();
  const everybody = { companies: { includeDomains: ['surfe.com'] }, externalUserId: 'ext-user-123' };
  await call('POST', ICP, everybody);
  const { json } = await call('POST', FETCH, publishedFetch);
  const { recommendation } = publishedCompany;
  const stamps = { generatedAt: expect.any(String) as unknown, id: expect.stringMatching(UUID) as unknown };
  expect(json.companies).toStrictEqual([
    { ...publishedCompany, recommendation: { ...recommendation, ...stamps } },
  ]);
});

test('one ICP for each user and external user: the next replaces it', async () => {
  const { call } = await start();
  await call('POST', ICP, publishedIcp);
  await call('POST', ICP, { people: { jobTitles: ['CTO'] } });
  await call('POST', ICP, { people: { jobTitles: ['CFO'] }, externalUserId: 'ext-user-123' });
  const filtersOf = async (query: string) => (await call('GET', ICP + query)).json.icpFilters;
  expect(await filtersOf('')).toMatchObject([{ people: { jobTitles: ['CTO'] } }]);
  expect(await filtersOf('?externalUserId=ext-user-123')).toMatchObject([{ people: { jobTitles: ['CFO'] } }]);
  expect(JSON.stringify(await filtersOf('?externalUserId=ext-user-123'))).not.toContain('companies');
  expect(await filtersOf('?externalUserId=nobody')).toEqual([]);
  expect((await call('GET', ICP, undefined, surfeDemo.keys.other)).json.icpFilters).toEqual([]);
});

test('a page is the same all day, and what was seen does not come again', async () => {
  let now = Date.parse('2026-03-02T10:00:00Z');
  const { call } = await start({ now: () => now });
  const page = async (from: number, to: number) =>
    (await call('POST', FETCH, { pagination: { from, to } }, surfeDemo.keys.main)).json;
  const first = await page(0, 3);
  expect(first.companies).toHaveLength(3);
  expect(first.pagination).toMatchObject({ hasMore: true });
  now += 3_600_000;
  expect(domains(await page(0, 3))).toEqual(domains(first));
  now += DAY;
  const next = await page(0, 100);
  expect(domains(next).filter((domain) => domains(first).includes(domain))).toEqual([]);
  expect(next.pagination).toMatchObject({ hasMore: false });
  now += DAY;
  expect(domains(await page(0, 100))).toEqual([]);
});

test.each<[number, string, string, unknown, string]>([
  [401, 'GET', ICP, undefined, surfeDemo.keys.revoked],
  [401, 'GET', ICP, undefined, 'nobody'],
  [400, 'POST', ICP, { companies: { industries: ['Software Development'] } }, KEY],
  [400, 'POST', ICP, { people: { countries: ['DE'] } }, KEY],
  [400, 'POST', ICP, { externalUserId: 'x'.repeat(251) }, KEY],
  [400, 'POST', FETCH, { externalUserId: 'ext-user-123' }, KEY],
  [404, 'POST', FETCH, publishedFetch, KEY],
  [403, 'POST', FETCH, { pagination: { from: 0, to: 10 } }, surfeDemo.keys.exhausted],
  [404, 'GET', '/v2/nothing', undefined, KEY],
])('%i: %s %s %j', async (status, method, path, body, key) => {
  const { call } = await start();
  const answer = await call(method, path, body, key);
  expect(answer).toEqual({ status, json: { code: status, message: expect.any(String) as unknown } });
});

test('ten requests a second, twenty at once', async () => {
  let now = 0;
  const { call } = await start({ now: () => now });
  const statuses = async (count: number) => {
    const answers = [];
    for (let each = 0; each < count; each += 1) answers.push((await call('GET', ICP)).status);
    return answers;
  };
  expect(await statuses(21)).toEqual([...Array<number>(20).fill(200), 429]);
  now += 200;
  expect(await statuses(3)).toEqual([200, 200, 429]);
});
