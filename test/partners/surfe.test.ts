import { describe, expect, test } from 'vitest';
import type { Condition, IcpConfig } from '../../lib/icp/schema';
import { checkKey, connectSurfe, surfe } from '../../lib/partners/surfe';
import { LONGEST_USER } from '../../lib/partners/surfe.user';
import { fallbackValues } from '../../lib/partners/surfe.values';
import type { Connection, PartnerErrorKind } from '../../lib/partners/types';
import { newerIndustry } from '../sandbox/surfe/bodies';
import { servedSandbox } from '../sandbox/served';
import { surfeDemo } from '../sandbox/surfe/demo';
import { errorOf, saying } from './error-of';

/** A sandbox served for one test, and clients of it. */
async function serving() {
  const { sandbox, origin } = await servedSandbox();
  const connection: Connection = { baseUrl: origin, organizationId: '', key: surfeDemo.keys.main };
  const client = (override: Partial<Connection> = {}) => connectSurfe({ ...connection, ...override });
  return { sandbox, connection, client };
}

const icp = (conditions: Condition[]): IcpConfig => ({
  slug: 'ctos',
  label: 'CTOs',
  rules: { groups: [{ operator: 'AND', conditions }] },
});
const ctos = icp([{ type: 'job_title', comparator: 'equals', value: 'CTO' }]);
const failure = (kind: PartnerErrorKind, message: RegExp) => ({ kind, message: saying(message) });

describe('the ICP of a user', () => {
  test('is listed, replaced and read back, each user’s by itself', async () => {
    const { client } = await serving();
    const [own, external] = [client(), client({ organizationId: surfeDemo.externalUser })];
    const before = await own.list();
    expect(before.configs).toHaveLength(1);
    expect(await external.list()).toEqual({ configs: [] });

    const made = await external.create(ctos);
    const held = { ...surfe.carried(ctos), slug: made.config.slug };
    expect(made).toEqual({ remoteKey: made.remoteKey, config: held });
    expect(await external.list()).toEqual({ configs: [made] });
    expect(await external.get(made.remoteKey)).toEqual(made);
    expect(await own.list()).toEqual(before);

    const cfos = icp([{ type: 'job_title', comparator: 'in', value: ['CFO'] }]);
    const changed = await external.update(made.remoteKey, cfos);
    expect(changed.remoteKey).toBe(made.remoteKey);
    expect((await external.list()).configs).toEqual([changed]);
  });

  test('is sent again when its answer is lost, once and the same', async () => {
    const { client, sandbox } = await serving();
    sandbox.interceptNext(async (_, proceed) => {
      await proceed();
      return new Response('', { status: 503 });
    });
    const made = await client().update('icp', ctos);
    expect((await client().list()).configs).toEqual([made]);
  });

  test('without any filter is not sent: everybody would be recommended', async () => {
    const { client } = await serving();
    const before = await client().list();
    const city = icp([{ type: 'city', comparator: 'equals', value: 'Hamburg' }]);
    expect(await errorOf(client().update('icp', city))).toMatchObject(failure('invalid', /everybody/));
    expect(await client().list()).toEqual(before);
  });

  test('is not created over one that has come meanwhile', async () => {
    const { client } = await serving();
    const before = await client().list();
    expect(await errorOf(client().create(ctos))).toMatchObject(
      failure('unexpected_answer', /expected no ICP yet, got one/),
    );
    expect(await client().list()).toEqual(before);
  });

  test('can’t be deleted', async () => {
    expect(await errorOf((await serving()).client().delete('icp'))).toMatchObject(
      failure('invalid', /no way to delete/),
    );
  });

  test('of several that are answered none is taken, nor one of another kind or user', async () => {
    const { client, sandbox } = await serving();
    const answer = (...icpFilters: object[]) => sandbox.interceptNext(() => Response.json({ icpFilters }));
    const some = { people: { jobTitles: ['CTO'] } };
    answer(some, some);
    const { configs, unread } = await client().list();
    expect(configs).toEqual([]);
    expect(unread?.remoteKeys).toEqual(['icp']);
    expect(unread?.error).toMatchObject(failure('unexpected_answer', /expected one ICP, got 2/));
    answer(some, some);
    expect(await errorOf(client().create(ctos))).toMatchObject(failure('unexpected_answer', /got 2/));
    answer({ ...some, type: null });
    expect((await client().list()).configs).toHaveLength(1);
    answer({ ...some, type: 'INFERRED_ICP' }, { ...some, externalUserId: 'somebody' });
    expect(await client().list()).toEqual({ configs: [] });
    answer({ people: 'all' });
    expect((await client().list()).unread?.error).toMatchObject(failure('unexpected_answer', /people/));
    sandbox.interceptNext(() => Response.json({ icpFilters: null }));
    expect(await client().list()).toEqual({ configs: [] });
    sandbox.interceptNext(() => Response.json({ code: 404, message: 'Record not found' }, { status: 404 }));
    expect(await client().list()).toEqual({ configs: [] });
  });

  test('the user’s name has a longest length', async () => {
    const { client } = await serving();
    const longest = client({ organizationId: 'ü'.repeat(LONGEST_USER) });
    await longest.create(ctos);
    expect((await longest.list()).configs).toHaveLength(1);
    const tooLong = client({ organizationId: 'ü'.repeat(LONGEST_USER + 1) });
    expect(await errorOf(tooLong.list())).toMatchObject(failure('invalid', /250/));
  });
});

test('a value that Surfe doesn’t know is refused, and says so', async () => {
  const { client } = await serving();
  const odd = icp([{ type: 'department', comparator: 'in', value: ['Wizardry'] }]);
  expect(await errorOf(client().update('icp', odd))).toMatchObject(failure('invalid', /Invalid request/));
});

test('a 500 may stand for a body that can’t be read', async () => {
  const { client, sandbox } = await serving();
  for (let times = 0; times < 3; times += 1)
    sandbox.interceptNext(() => Response.json({ code: 500, message: 'Internal error' }, { status: 500 }));
  expect(await errorOf(client().update('icp', ctos))).toMatchObject(
    failure('server', /Internal error.*can't read/),
  );
});

test('a key is checked for free, and by no request that could change anything', async () => {
  const { connection, sandbox } = await serving();
  expect(await checkKey(connection)).toEqual({
    partner: 'Surfe',
    organizations: [],
    filterValues: await connectSurfe(connection).filterValues(),
  });
  const wrong = { ...connection, key: surfeDemo.keys.revoked };
  expect(await errorOf(checkKey(wrong))).toMatchObject(failure('unauthorized', /Missing or wrong API key/));
  sandbox.interceptNext(() => new Response('<html>', { status: 200 }));
  expect(await errorOf(checkKey(connection))).toMatchObject(failure('unexpected_answer', /expected JSON/));
});

describe('filter values', () => {
  test('are Surfe’s own, with what no copy has', async () => {
    const { industries, departments, seniorities } = await (await serving()).client().filterValues();
    expect(industries).toContain(newerIndustry);
    expect(fallbackValues.industries).not.toContain(newerIndustry);
    expect(departments).toContain('Marketing');
    expect(seniorities).toEqual(fallbackValues.seniorities);
  });

  test.each<[string, unknown]>([
    ['in the singular', { industry: ['Software'] }],
    ['as objects', { industries: [{ name: 'Software', id: 7 }] }],
    ['one level down', { filters: { industries: [{ value: 'Software' }], seniority: 'none' } }],
  ])('are found %s', async (_, answer) => {
    const { client, sandbox } = await serving();
    sandbox.interceptNext(() => Response.json(answer));
    expect((await client().filterValues()).industries).toEqual(['Software']);
  });

  test('of another shape say what was expected', async () => {
    const { client, sandbox } = await serving();
    sandbox.interceptNext(() => Response.json({ values: [] }));
    expect(await errorOf(client().filterValues())).toMatchObject(
      failure('unexpected_answer', /expected lists of industries/),
    );
  });
});

describe('recommendations', () => {
  test('come in pages, with people and reasons', async () => {
    const { client } = await serving();
    const first = await client().recommendations(0, 3);
    expect(first).toMatchObject({ unread: 0, hasMore: true });
    expect(first.companies).toHaveLength(3);
    expect(first.companies[0]?.people[0]?.name).toMatch(/^\S+ \S+$/);
    expect(first.companies[0]?.reasons[0]).toEqual({
      title: 'Matches your ICP',
      shortDescription: 'Industry match',
      description: 'This company operates in your target industry',
      score: 85,
    });
    const rest = await client().recommendations(3, 100);
    const names = [...first.companies, ...rest.companies].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(rest.hasMore).toBe(false);
  });

  test('are refused where the quota is used up, whether by 403 or 402', async () => {
    const { client, sandbox } = await serving();
    const used = client({ key: surfeDemo.keys.exhausted });
    expect(await errorOf(used.recommendations(0, 10))).toMatchObject(failure('forbidden', /Quota exceeded/));
    sandbox.interceptNext(() => Response.json({ code: 402, message: 'Out of credits' }, { status: 402 }));
    expect(await errorOf(used.recommendations(0, 10))).toMatchObject(failure('forbidden', /Out of credits/));
  });

  test('are asked for once, whatever happens: fetching is billed', async () => {
    const { client, sandbox } = await serving();
    let asked = 0;
    for (let times = 0; times < 3; times += 1)
      sandbox.interceptNext(() => {
        asked += 1;
        return new Response('', { status: 503 });
      });
    expect(await errorOf(client().recommendations(0, 10))).toMatchObject(failure('server', /503/));
    expect(asked).toBe(1);
  });

  test('of odd forms: a bad field is missing, a company without a name is counted', async () => {
    const { client, sandbox } = await serving();
    const companies = [
      {
        domain: 'acme.example',
        employeeCount: 'many',
        industries: null,
        people: [{ firstName: 'Ada' }, {}, 7],
      },
      { description: 'nameless' },
      null,
    ];
    sandbox.interceptNext(() => Response.json({ companies, pagination: null }));
    const { companies: read, unread, hasMore } = await client().recommendations(0, 3);
    expect(read).toMatchObject([{ name: 'acme.example', industries: [], people: [{ name: 'Ada' }] }]);
    expect(read[0]?.employeeCount).toBeUndefined();
    expect([unread, hasMore]).toEqual([2, true]);
    sandbox.interceptNext(() => Response.json({ companies: null }));
    expect(await client().recommendations(0, 3)).toEqual({ companies: [], unread: 0, hasMore: false });
  });

  test('beyond all measure are counted, not taken: companies, people and texts', async () => {
    const { client, sandbox } = await serving();
    const flood = 'x'.repeat(1_000_000);
    const people = Array.from({ length: 5_000 }, () => ({ firstName: 'Ada' }));
    const first = { name: flood, domain: 'acme.example', people, industries: [flood, 'Logistics'] };
    const companies = [
      first,
      ...Array.from({ length: 20_000 }, (_, index) => ({ name: `Company ${index}` })),
    ];
    sandbox.interceptNext(() => Response.json({ companies }));
    const { companies: read, unread } = await client().recommendations(0, 10);
    expect([read.length, unread]).toEqual([200, 19_801]);
    expect(read[0]).toMatchObject({ name: 'acme.example', industries: ['Logistics'] });
    expect(read[0]?.people).toHaveLength(100);
  });
});
