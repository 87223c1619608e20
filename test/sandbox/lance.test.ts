import { afterAll, beforeEach, expect, test } from 'vitest';
import { createSandbox, serve, type Served } from './index';
import { lanceDemo } from './lance/demo';
import {
  createAnswer,
  curlCreateBody,
  curlUpdateBody,
  forbiddenAnswer,
  getAnswer,
  listAnswer,
  notFoundAnswer,
  updateBody,
} from './lance/published-examples';

const ICPS = '/api/v1/entities/icps';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const { keys, users } = lanceDemo;

let served: Served | undefined;
let now: number;

beforeEach(async () => {
  await served?.close();
  now = Date.parse('2024-01-15T10:30:00.000Z');
  served = await serve(createSandbox({ now: () => now, checked: true }), { port: 0 });
});
afterAll(() => served?.close());

/** A request as curl would send it; answers status and JSON. */
async function call(method: string, path: string, body?: unknown, key: string = keys.member) {
  const response = await fetch(`${served?.origin}${ICPS}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text && (JSON.parse(text) as unknown) };
}

/** Creates an ICP and answers its id. */
async function create(body: object, key?: string): Promise<string> {
  const { json } = await call('POST', '', body, key);
  return (json as { id: string }).id;
}

const without = (whole: object, ...fields: string[]) =>
  Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.includes(field)));
const bodyOf = (answer: object) => without(answer, 'id', 'createdAt', 'updatedAt');
const uuid: unknown = expect.stringMatching(UUID);

test('create answers as published; who creates is added to userIds', async () => {
  const answer = await call('POST', '', without(bodyOf(createAnswer), 'userIds'));
  expect(answer).toEqual({ status: 201, json: { ...createAnswer, id: uuid } });
});

test('get answers as published, after an update that moved updatedAt', async () => {
  const id = await create({ ...bodyOf(getAnswer), name: 'Before' });
  now = Date.parse(getAnswer.updatedAt);
  await call('PATCH', `/${id}`, { name: getAnswer.name });
  expect(await call('GET', `/${id}`)).toEqual({ status: 200, json: { ...getAnswer, id } });
});

test('list answers as published: a bare array of one’s own', async () => {
  for (const { id } of (await call('GET', '')).json as { id: string }[]) await call('DELETE', `/${id}`);
  const ids: string[] = [];
  for (const each of listAnswer) {
    now = Date.parse(each.createdAt);
    ids.push(await create(bodyOf(each)));
  }
  now = Date.parse(listAnswer[0]?.updatedAt ?? '');
  await call('PATCH', `/${ids[0]}`, {});
  const json = listAnswer.map((each, at) => ({ ...each, id: ids[at] }));
  expect(await call('GET', '')).toEqual({ status: 200, json });
});

test('update takes the published body and leaves what it doesn’t name', async () => {
  const id = await create(bodyOf(getAnswer));
  now = Date.parse(getAnswer.updatedAt);
  expect(await call('PATCH', `/${id}`, updateBody)).toEqual({
    status: 200,
    json: { ...getAnswer, ...updateBody, id },
  });
});

test('the curl examples, whose texts are objects, are refused field by field', async () => {
  const expected = {
    status: 400,
    json: {
      error: {
        code: 'BAD_REQUEST',
        message: 'Invalid request body',
        details: expect.objectContaining({ description: expect.any(String) as unknown }) as unknown,
      },
    },
  };
  expect(await call('POST', '', curlCreateBody)).toEqual(expected);
  const id = await create({ name: 'A', leadProviderCriteria: [] });
  expect(await call('PATCH', `/${id}`, curlUpdateBody)).toEqual(expected);
});

test('delete answers nothing, for good; errors are as published', async () => {
  const id = await create(bodyOf(createAnswer));
  const named = (answer: object) =>
    JSON.parse(JSON.stringify(answer).replace(createAnswer.id, id)) as unknown;
  expect(await call('DELETE', `/${id}`, undefined, keys.colleague)).toEqual({
    status: 403,
    json: forbiddenAnswer,
  });
  expect(await call('DELETE', `/${id}`)).toEqual({ status: 204, json: '' });
  expect(await call('DELETE', `/${id}`)).toEqual({ status: 404, json: named(notFoundAnswer) });
});

test('only those named and admins get, change or delete; nobody lists others’', async () => {
  const id = await create({ name: 'Mine', leadProviderCriteria: [] });
  const status = async (key: string) => [
    (await call('GET', `/${id}`, undefined, key)).status,
    (await call('PATCH', `/${id}`, {}, key)).status,
    JSON.stringify((await call('GET', '', undefined, key)).json).includes(id),
  ];
  expect(await status(keys.colleague)).toEqual([403, 403, false]);
  expect(await status(keys.admin)).toEqual([200, 200, false]);
  expect(await status(keys.stranger)).toEqual([404, 404, false]);
  await call('PATCH', `/${id}`, { userIds: [users.member, users.colleague] });
  expect(await status(keys.colleague)).toEqual([200, 200, true]);
});

test('what isn’t said has its default; crmFilters that were never given are missing, not null', async () => {
  const { json } = await call('POST', '', { name: 'A', leadProviderCriteria: [] });
  const icp = {
    ...{ id: uuid, name: 'A', description: null, leadProviderCriteria: [], customFilterCriteria: [] },
    ...{ userIds: [users.member], leadsPerList: 10, activeUntil: null },
    ...{ createdAt: createAnswer.createdAt, updatedAt: createAnswer.createdAt },
  };
  expect(json).toStrictEqual(icp);
  const id = (json as { id: string }).id;
  expect((await call('PATCH', `/${id}`, { crmFilters: null })).json).toMatchObject({ crmFilters: null });
});

test.each([['nobody'], [keys.ended]])('a token that stands for nobody: %s', async (key) => {
  expect(await call('GET', '', undefined, key)).toMatchObject({
    status: 401,
    json: { error: { code: 'UNAUTHORIZED' } },
  });
});
