import { Hono } from 'hono';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { bullseyePartner } from './bullseye-partner';
import { operationsOf } from './operation';
import { routesOf } from './routes';

const operation = operationsOf<object>();

/** A route that answers what it is told. */
async function answer(status: number, json: unknown) {
  const app = new Hono();
  const routes = routesOf(
    [],
    [
      operation({
        method: 'GET',
        path: '/things/{id}',
        summary: 'Get thing',
        answers: { 200: z.object({ id: z.string() }), 204: null },
        handle: ({ params }) => Response.json(json ?? { id: params.id }, { status }),
      }),
    ],
  );
  routes.mount(app, { ...bullseyePartner, basePath: '/v9' }, true);
  const response = await app.request('/v9/things/7');
  return { status: response.status, json: (await response.json()) as unknown };
}

test('an answer that is as documented goes through', async () => {
  expect(await answer(200, undefined)).toEqual({ status: 200, json: { id: '7' } });
  const error = { code: 'NotFound', message: 'None', details: {} };
  expect(await answer(404, error)).toEqual({ status: 404, json: error });
});

test.each([
  [200, { id: 7 }, /GET \/things\/\{id\} answering 200: .*expected string/],
  [200, { id: '7', color: 'red' }, /fields that aren't documented/],
  [201, { id: '7' }, /answering 201 isn't documented/],
  [404, { error: 'None' }, /answering 404: .*code/s],
])('checked, %i %j is a fault of the sandbox', async (status, json, words) => {
  const answered = await answer(status, json);
  expect(answered.status).toBe(500);
  expect((answered.json as { message: string }).message).toMatch(words);
});
