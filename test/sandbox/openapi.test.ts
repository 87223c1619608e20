import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { createSandbox, partnerApis } from './index';
import type { OpenApi } from './openapi';

const sandbox = createSandbox();
const get = (path: string) => sandbox.app.fetch(new Request(`http://localhost${path}`));
const documentOf = async (id: string) => (await (await get(`/openapi/${id}.json`)).json()) as OpenApi;

/** Each operation of a document as `GET /api/v1/partner/me`. */
const operationsIn = ({ servers, paths }: OpenApi) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(
      (method) => `${method.toUpperCase()} ${(servers[0]?.url ?? '').replace(/\/$/, '')}${path}`,
    ),
  );

test('every route stands in a document, and every document’s operation is a route', async () => {
  const ours = /^\/($|sandbox|openapi)/;
  const routes = sandbox.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !ours.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const documents = await Promise.all(partnerApis.map(({ id }) => documentOf(id)));
  expect([...new Set(routes)].toSorted()).toEqual(documents.flatMap(operationsIn).toSorted());
});

test.each(partnerApis.map((api) => [api.id, api] as const))('%s is documented', async (id, api) => {
  const document = await documentOf(id);
  expect(document.openapi).toBe('3.1.0');
  expect(await new Validator().validate({ ...document })).toEqual({ valid: true });
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const operation of operations) {
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => /^2/.test(status))).toBe(true);
    expect(statuses).toEqual(expect.arrayContaining(api.errors.statuses.map(String)));
  }
  const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? [];
  expect(new Set(references)).toEqual(new Set(['"$ref":"#/components/schemas/Error"']));
});

test('a body and a query are documented as they are checked', async () => {
  const { paths } = await documentOf('bullseye-partner');
  const organizations = paths['/partner/organizations']?.get;
  expect(organizations?.parameters).toContainEqual({
    name: 'pageSize',
    in: 'query',
    required: false,
    schema: { default: 20, type: 'integer', minimum: 1, maximum: 100 },
  });
  const configs = paths['/partner/organizations/{organizationId}/icp-configs'];
  expect(configs?.get?.parameters).toEqual([
    { name: 'organizationId', in: 'path', required: true, schema: { type: 'string' } },
  ]);
  expect(configs?.post?.requestBody?.content['application/json'].schema).toMatchObject({
    required: ['label', 'rules'],
    properties: { priority: { type: 'integer' }, isActive: { type: 'boolean' } },
  });
});

test.each(partnerApis.map(({ id }) => id))('%s has a page that needs nothing else', async (id) => {
  const response = await get(`/openapi/${id}`);
  expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
  const page = await response.text();
  for (const operation of operationsIn(await documentOf(id))) expect(page).toContain(operation);
  expect(page).not.toMatch(/<script|<link|<img|src=|https?:\/\//);
});
