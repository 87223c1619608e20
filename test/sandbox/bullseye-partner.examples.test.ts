import { expect, test } from 'vitest';
import {
  answers,
  createBody,
  curlCreate,
  curlStats,
  organizationsAnswer,
  updateBody,
} from './bullseye-partner/published-examples';
import { hasCurl, runCurl } from './curl';
import { demo, type Sandbox } from './index';
import { servedSandbox } from './served';

const HOST = 'https://api.app.bullseye.so';
const ORGANIZATION = '/api/v1/partner/organizations/org-uuid';
const CONFIGS = `${ORGANIZATION}/icp-configs`;
const CREATED = '2025-01-15T10:00:00Z';

/** A sandbox that knows the examples' organization and key, at a time that the test sets. */
async function published(at: string) {
  let now = Date.parse(at);
  const { sandbox, origin } = await servedSandbox({ now: () => now, checked: true });
  sandbox.db.exec(`
    insert into api_keys values
      ('your-api-key', 'k', '${demo.partner.id}', 'Docs', '[]', 'active', null, null, '${CREATED}');
    insert into organizations values
      ('org-uuid', '${demo.partner.id}', 'Docs', null, 'active', 'paid', 0, '{}', '${CREATED}');
  `);
  return {
    sandbox,
    setTime: (later: string) => void (now = Date.parse(later)),
    call: async (method: string, path: string, body?: unknown) => {
      const response = await fetch(origin + path, {
        method,
        headers: { 'X-Partner-API-Key': 'your-api-key', 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, text: await response.text() };
    },
    run: (command: string) => runCurl(command.replace(HOST, origin)),
  };
}

/** The example with this answer's ids in it, fields in the example's order. */
function like(example: string, answer: string): string {
  const id = /"id":"([^"]+)"/.exec(answer)?.[1] ?? '';
  const whole = example
    .replace('"uuid"', JSON.stringify(id))
    .replace('[...]', JSON.stringify(createBody.rules.groups));
  return JSON.stringify(JSON.parse(whole));
}

test('create, as published', async () => {
  const { call } = await published('2025-02-27T10:30:00Z');
  const { status, text } = await call('POST', CONFIGS, createBody);
  expect(status).toBe(201);
  expect(text).toBe(like(answers.create, text));
});

test('list, get and update, as published', async () => {
  const { call, setTime } = await published(CREATED);
  await call('POST', CONFIGS, createBody);
  setTime('2025-02-27T09:00:00Z');
  await call('PUT', `${CONFIGS}/enterprise-leads`, {});

  const list = await call('GET', CONFIGS);
  expect(list).toEqual({ status: 200, text: like(answers.list, list.text) });
  const get = await call('GET', `${CONFIGS}/enterprise-leads`);
  expect(get).toEqual({ status: 200, text: like(answers.get, get.text) });
  const update = await call('PUT', `${CONFIGS}/enterprise-leads`, updateBody);
  expect(update).toEqual({ status: 200, text: like(answers.update, update.text) });
});

test('delete, as published', async () => {
  const { call } = await published(CREATED);
  await call('POST', CONFIGS, createBody);
  expect(await call('DELETE', `${CONFIGS}/enterprise-leads`)).toEqual({ status: 204, text: '' });
});

/** 85 matches of the first ICP and 65 of another one on a day of the range, and one on the day before it. */
function matchesOfTheExample({ db, icpConfigs }: Sandbox) {
  const insert = db.prepare('insert into icp_matches values (?, ?, ?)');
  for (const { id, slug } of icpConfigs.list('org-uuid')) {
    insert.run(id, '2025-02-27', slug === 'enterprise-leads' ? 85 : 65);
    insert.run(id, '2025-01-31', 1);
  }
}

/** The example lists one ICP of 85 and a total of 150: the others are left out of it. */
const otherIcp = { slug: 'other-leads', label: 'Other Leads', matches: 65 };

function statsOfTheExample() {
  const example = JSON.parse(answers.stats) as { stats: { byConfig: unknown[] } };
  example.stats.byConfig.push(otherIcp);
  return example;
}

test('stats, as published', async () => {
  const { call, sandbox } = await published('2025-02-27T10:30:00Z');
  await call('POST', CONFIGS, createBody);
  await call('POST', CONFIGS, { ...createBody, label: otherIcp.label, priority: 2 });
  matchesOfTheExample(sandbox);
  const { text } = await call('GET', `${CONFIGS}/stats?from=2025-02-01&to=2025-02-27`);
  expect(text).toBe(JSON.stringify(statsOfTheExample()));
});

test('organizations, as published', async () => {
  const { call, sandbox } = await published(CREATED);
  sandbox.db.exec(`delete from icp_matches; delete from icp_configs; delete from organizations`);
  const insert = sandbox.db.prepare(
    `insert into organizations values (?, ?, ?, ?, 'active', 'paid', 1000, '{}', '${CREATED}')`,
  );
  insert.run('o1', demo.partner.id, 'Acme Corp', 'acme-123');
  for (let n = 2; n <= 42; n += 1) insert.run(`o${n}`, demo.partner.id, `Beta ${n}`, null);
  const { text } = await call('GET', '/api/v1/partner/organizations?page=1&pageSize=20');
  const answer = JSON.parse(text) as { organizations: unknown[] };
  expect(answer.organizations).toHaveLength(20);
  answer.organizations.length = 1;
  expect(JSON.stringify(answer)).toBe(like(organizationsAnswer, text));
});

test.runIf(hasCurl)('the published curl commands run as they stand', async () => {
  const { run, call, sandbox } = await published('2025-02-27T10:30:00Z');
  const created = await run(curlCreate);
  expect(created.status).toBe(201);
  const conditions = [{ type: 'industry', comparator: 'in', value: ['Technology'] }];
  expect(created.json).toStrictEqual({
    icpConfig: {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      slug: 'enterprise-leads',
      label: 'Enterprise Leads',
      rules: { groups: [{ operator: 'AND', conditions }] },
      priority: 1,
      isActive: true,
      createdAt: '2025-02-27T10:30:00Z',
    },
  });
  await call('POST', CONFIGS, { ...createBody, label: otherIcp.label });
  matchesOfTheExample(sandbox);
  expect(await run(curlStats)).toStrictEqual({ status: 200, json: statsOfTheExample() });
});
