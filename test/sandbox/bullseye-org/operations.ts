import type { MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { operationsOf, type Operation } from '../operation';
import type { Deps } from '../partner-api';
import { requires, type Env } from './access';
import { bodySchemas } from './bodies';
import { icpConfigTable, type StoredConfig } from './icp-config-table';
import { apiKeysAnswer, listApiKeys, listOrganizations, organizationsAnswer } from './organizations';
import { problem } from './problem';
import { rangeSchema, stats, statsAnswer } from './stats';

const operation = operationsOf<Env>();

/** Plural here; singular for everything else of an organization. */
const CONFIGS = '/organizations/{organization_id}/icp-configs';
const CONFIG = `${CONFIGS}/{slug}` as const;

const noConfig = () => problem(404, 'ICP config not found', { code: 'icp_config_not_found' });
const slugTaken = (slug: string) =>
  problem(422, `An ICP config with the slug "${slug}" already exists`, {
    code: 'slug_taken',
    details: { slug: 'is taken' },
  });

/**
 * The operations of https://docs.bullseye.so/api-reference that this product uses. The page on ICP configs shows
 * no JSON: the fields of a config beyond slug, name and filter are as those of this API's other objects. A slug
 * that is taken is a "business rule" (422). Listing keys wants `admin`, as all that manages them does.
 */
export function operations({ db, now, vocabulary }: Deps): Operation<Env>[] {
  const bodies = bodySchemas(vocabulary);
  const icpConfigs = icpConfigTable(db, now);
  const config = bodies.create.extend({
    id: z.string(),
    organizationId: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  });

  const known: MiddlewareHandler<Env> = async (context, next) => {
    const organizationId = context.req.param('organization_id') ?? '';
    const belongs = listOrganizations(db, context.get('userId')).some(({ id }) => id === organizationId);
    return belongs ? next() : problem(404, 'Organization not found', { code: 'organization_not_found' });
  };
  const reading = [known, requires('read')];
  const writing = [known, requires('write')];
  const answer = (held: StoredConfig | undefined) => (held ? Response.json(held) : noConfig());

  return [
    operation({
      method: 'GET',
      path: '/organization/list',
      summary: 'List organizations',
      answers: { 200: organizationsAnswer },
      before: [requires('read')],
      handle: ({ context }) => context.json(listOrganizations(db, context.get('userId'))),
    }),
    operation({
      method: 'GET',
      path: '/organization/{organization_id}/api-keys',
      summary: 'List API keys',
      answers: { 200: apiKeysAnswer },
      before: [known, requires('admin')],
      handle: ({ params, context }) => context.json(listApiKeys(db, params.organization_id)),
    }),
    operation({
      method: 'GET',
      path: CONFIGS,
      summary: 'List ICP configs',
      answers: { 200: z.array(config) },
      before: reading,
      handle: ({ params, context }) => context.json(icpConfigs.list(params.organization_id)),
    }),
    operation({
      method: 'POST',
      path: CONFIGS,
      summary: 'Create ICP config',
      body: bodies.create,
      answers: { 201: config },
      before: writing,
      handle: ({ params, body, context }) => {
        const made = icpConfigs.create(params.organization_id, body);
        return made ? context.json(made, 201) : slugTaken(body.slug);
      },
    }),
    // Before the operations on one config: "stats" is no slug.
    operation({
      method: 'GET',
      path: `${CONFIGS}/stats`,
      summary: 'Get ICP statistics',
      query: rangeSchema,
      answers: { 200: statsAnswer },
      before: reading,
      handle: ({ params, query, context }) => context.json(stats(db, params.organization_id, query)),
    }),
    operation({
      method: 'GET',
      path: CONFIG,
      summary: 'Get ICP config',
      answers: { 200: config },
      before: reading,
      handle: ({ params }) => answer(icpConfigs.get(params.organization_id, params.slug)),
    }),
    operation({
      method: 'PUT',
      path: CONFIG,
      summary: 'Update ICP config',
      body: bodies.update,
      answers: { 200: config },
      before: writing,
      handle: ({ params, body }) => answer(icpConfigs.update(params.organization_id, params.slug, body)),
    }),
    operation({
      method: 'DELETE',
      path: CONFIG,
      summary: 'Delete ICP config',
      answers: { 204: null },
      before: writing,
      handle: ({ params, context }) =>
        icpConfigs.delete(params.organization_id, params.slug) ? context.body(null, 204) : noConfig(),
    }),
    operation({
      method: 'POST',
      path: `${CONFIG}/recalculate`,
      summary: 'Recalculate ICP scores',
      answers: { 202: null },
      before: writing,
      handle: ({ params, context }) =>
        icpConfigs.recalculate(params.organization_id, params.slug) ? context.body(null, 202) : noConfig(),
    }),
  ];
}
