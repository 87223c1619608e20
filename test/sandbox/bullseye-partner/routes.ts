import type { DatabaseSync } from 'node:sqlite';
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { authenticate, requireWrite, type Env } from './access';
import { partnerAccount } from './account';
import { bodySchemas, type Vocabulary } from './bodies';
import type { IcpConfigTable, StoredConfig } from './icp-config-table';
import { getOrganization, listOrganizations, listQuerySchema } from './organizations';
import { problem, refuseInvalid } from './problem';
import { rateLimit } from './rate-limit';
import { rangeSchema, stats } from './stats';

export interface RouteOptions {
  readonly db: DatabaseSync;
  readonly icpConfigs: IcpConfigTable;
  readonly now: () => number;
  readonly limit: number;
  readonly vocabulary: Vocabulary;
}

/** As list and create show a config. */
const listed = (config: StoredConfig) => without(config, 'updatedAt');
/** As update shows it. */
const updated = (config: StoredConfig) => without(config, 'createdAt', 'updatedAt');

function without(config: StoredConfig, ...hidden: string[]): object {
  return Object.fromEntries(Object.entries(config).filter(([field]) => !hidden.includes(field)));
}

const noOrganization = () => problem(404, 'Organization not found');
const noConfig = () => problem(404, 'ICP config not found');

/**
 * The Bullseye Partner API's routes under `/api/v1/partner`, as documented at
 * https://docs.bullseye.so/partner-api. The documents don't show the answer of getting one organization; we take
 * `{"organization": …}`, as every other single answer names what it holds.
 */
export function bullseyePartnerRoutes({ db, icpConfigs, now, limit, vocabulary }: RouteOptions) {
  const { create, update } = bodySchemas(vocabulary);
  const ORGANIZATION = '/organizations/:organizationId';
  const CONFIGS = `${ORGANIZATION}/icp-configs` as const;
  const CONFIG = `${CONFIGS}/:slug` as const;

  return (
    new Hono<Env>()
      .use(authenticate(db, now), rateLimit(limit, now))
      .get('/me', (context) => context.json({ partner: partnerAccount(db, context.get('partnerId')) }))
      .get('/organizations', zValidator('query', listQuerySchema, refuseInvalid), (context) =>
        context.json(listOrganizations(db, context.get('partnerId'), context.req.valid('query'))),
      )
      .use(`${ORGANIZATION}/*`, async (context, next) => {
        const { organizationId } = context.req.param();
        return getOrganization(db, context.get('partnerId'), organizationId) ? next() : noOrganization();
      })
      .get(ORGANIZATION, (context) => {
        const { organizationId } = context.req.param();
        return context.json({ organization: getOrganization(db, context.get('partnerId'), organizationId) });
      })
      .get(CONFIGS, (context) => {
        const { organizationId } = context.req.param();
        return context.json({ icpConfigs: icpConfigs.list(organizationId).map(listed) });
      })
      .post(CONFIGS, requireWrite, zValidator('json', create, refuseInvalid), (context) => {
        const { organizationId } = context.req.param();
        const config = icpConfigs.create(organizationId, context.req.valid('json'));
        return context.json({ icpConfig: listed(config) }, 201);
      })
      // Before the route of one config: "stats" is no slug.
      .get(`${CONFIGS}/stats`, zValidator('query', rangeSchema, refuseInvalid), (context) => {
        const { organizationId } = context.req.param();
        return context.json({ stats: stats(db, organizationId, context.req.valid('query'), now()) });
      })
      .get(CONFIG, (context) => {
        const { organizationId, slug } = context.req.param();
        const config = icpConfigs.get(organizationId, slug);
        return config ? context.json({ icpConfig: config }) : noConfig();
      })
      .put(CONFIG, requireWrite, zValidator('json', update, refuseInvalid), (context) => {
        const { organizationId, slug } = context.req.param();
        const config = icpConfigs.update(organizationId, slug, context.req.valid('json'));
        return config ? context.json({ icpConfig: updated(config) }) : noConfig();
      })
      .delete(CONFIG, requireWrite, (context) => {
        const { organizationId, slug } = context.req.param();
        return icpConfigs.delete(organizationId, slug) ? context.body(null, 204) : noConfig();
      })
      .all('*', () => problem(404, 'No such route'))
  );
}
