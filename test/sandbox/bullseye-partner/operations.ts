import type { MiddlewareHandler } from 'hono';
import { operationsOf, type Operation } from '../operation';
import type { Deps } from '../partner-api';
import { requireWrite, type Env } from './access';
import { accountAnswer, partnerAccount } from './account';
import { answersOf, organizationAnswer, organizationsAnswer } from './answers';
import { apiKeysAnswer, listApiKeys } from './api-keys';
import { bodySchemas } from './bodies';
import { icpConfigTable, type StoredConfig } from './icp-config-table';
import { getOrganization, listOrganizations, listQuerySchema } from './organizations';
import { problem } from './problem';
import { rangeSchema, stats } from './stats';

const operation = operationsOf<Env>();

const ORGANIZATION = '/partner/organizations/{organizationId}';
const CONFIGS = `${ORGANIZATION}/icp-configs` as const;
const CONFIG = `${CONFIGS}/{slug}` as const;

/** As list and create show a config. */
const listed = (config: StoredConfig) => without(config, 'updatedAt');
/** As update shows it. */
const updated = (config: StoredConfig) => without(config, 'createdAt', 'updatedAt');

function without(config: StoredConfig, ...hidden: string[]): object {
  return Object.fromEntries(Object.entries(config).filter(([field]) => !hidden.includes(field)));
}

const noConfig = () => problem(404, 'ICP config not found');

/**
 * The operations of https://docs.bullseye.so/partner-api that this product uses. The documents don't show the
 * answer of getting one organization (we take `{"organization": …}`, as every other single answer names what it
 * holds), nor say what scope listing the keys wants (we take none: it tells a key what it may do).
 */
export function operations({ db, now, vocabulary }: Deps): Operation<Env>[] {
  const bodies = bodySchemas(vocabulary);
  const answers = answersOf(bodies);
  const icpConfigs = icpConfigTable(db, now);

  const known: MiddlewareHandler<Env> = async (context, next) => {
    const organizationId = context.req.param('organizationId') ?? '';
    const organization = getOrganization(db, context.get('partnerId'), organizationId);
    return organization ? next() : problem(404, 'Organization not found');
  };

  return [
    operation({
      method: 'GET',
      path: '/partner/me',
      summary: 'Whose the key is',
      answers: { 200: accountAnswer },
      handle: ({ context }) => context.json({ partner: partnerAccount(db, context.get('partnerId')) }),
    }),
    operation({
      method: 'GET',
      path: '/partner/api-keys',
      summary: 'List API keys',
      answers: { 200: apiKeysAnswer },
      handle: ({ context }) => context.json(listApiKeys(db, context.get('partnerId'))),
    }),
    operation({
      method: 'GET',
      path: '/partner/organizations',
      summary: 'List organizations',
      query: listQuerySchema,
      answers: { 200: organizationsAnswer },
      handle: ({ query, context }) => context.json(listOrganizations(db, context.get('partnerId'), query)),
    }),
    operation({
      method: 'GET',
      path: ORGANIZATION,
      summary: 'Get organization',
      answers: { 200: organizationAnswer },
      before: [known],
      handle: ({ params: { organizationId }, context }) =>
        context.json({ organization: getOrganization(db, context.get('partnerId'), organizationId) }),
    }),
    operation({
      method: 'GET',
      path: CONFIGS,
      summary: 'List ICP configs',
      answers: { 200: answers.list },
      before: [known],
      handle: ({ params: { organizationId }, context }) =>
        context.json({ icpConfigs: icpConfigs.list(organizationId).map(listed) }),
    }),
    operation({
      method: 'POST',
      path: CONFIGS,
      summary: 'Create ICP config',
      body: bodies.create,
      answers: { 201: answers.created },
      before: [known, requireWrite],
      handle: ({ params: { organizationId }, body, context }) =>
        context.json({ icpConfig: listed(icpConfigs.create(organizationId, body)) }, 201),
    }),
    // Before the operations on one config: "stats" is no slug.
    operation({
      method: 'GET',
      path: `${CONFIGS}/stats`,
      summary: 'Get ICP stats',
      query: rangeSchema,
      answers: { 200: answers.stats },
      before: [known],
      handle: ({ params: { organizationId }, query, context }) =>
        context.json({ stats: stats(db, organizationId, query, now()) }),
    }),
    operation({
      method: 'GET',
      path: CONFIG,
      summary: 'Get ICP config',
      answers: { 200: answers.got },
      before: [known],
      handle: ({ params: { organizationId, slug }, context }) => {
        const config = icpConfigs.get(organizationId, slug);
        return config ? context.json({ icpConfig: config }) : noConfig();
      },
    }),
    operation({
      method: 'PUT',
      path: CONFIG,
      summary: 'Update ICP config',
      body: bodies.update,
      answers: { 200: answers.updated },
      before: [known, requireWrite],
      handle: ({ params: { organizationId, slug }, body, context }) => {
        const config = icpConfigs.update(organizationId, slug, body);
        return config ? context.json({ icpConfig: updated(config) }) : noConfig();
      },
    }),
    operation({
      method: 'DELETE',
      path: CONFIG,
      summary: 'Delete ICP config',
      answers: { 204: null },
      before: [known, requireWrite],
      handle: ({ params: { organizationId, slug }, context }) =>
        icpConfigs.delete(organizationId, slug) ? context.body(null, 204) : noConfig(),
    }),
  ];
}
