import * as z from 'zod';
import { capabilities } from '../icp/capabilities';
import type { IcpConfig } from '../icp/schema';
import { accessOf, apiKeysAnswer } from './bullseye-keys';
import { carriedByBullseye, fromBullseye, toBullseye } from './bullseye-partner.mapping';
import { allOrganizations } from './bullseye-partner.organizations';
import {
  configAnswer,
  configsAnswer,
  meAnswer,
  remoteConfigSchema,
  statsAnswer,
} from './bullseye-partner.schema';
import { STATS, unlessSlugGone } from './bullseye-slug';
import { carriedBy } from './carried-by';
import { partnerHttp, unexpectedAnswer, type HttpRequest } from './http';
import { ifTold } from './if-told';
import { listingOf } from './listing';
import type {
  Access,
  ClientDeps,
  Connection,
  KeyCheck,
  Organization,
  Partner,
  PartnerClient,
  PartnerStats,
  RemoteConfig,
  StatsRange,
} from './types';

export const BULLSEYE_PARTNER_URL = 'https://api.app.bullseye.so/api/v1';

export interface BullseyePartnerClient extends PartnerClient {
  /** Who the key belongs to (`GET /partner/me`). */
  me(): Promise<{ id: string; name: string }>;
  /** The organizations of the partner account, of all pages; `search` finds part of a name. */
  organizations(query?: { readonly search?: string }): Promise<Organization[]>;
  access(): Promise<Access | undefined>;
  stats(range: StatsRange): Promise<PartnerStats>;
}

const remote = (answer: IcpConfig): RemoteConfig => ({
  remoteKey: answer.slug,
  config: fromBullseye(answer),
});

/**
 * The client of one organization's ICPs at the Bullseye Partner API
 * (https://docs.bullseye.so/partner-api/icp-configs). Every method throws only PartnerError. A config's key there is
 * its slug: the documents show it unchanged by an update of the label. `create` and `update` send what the mapping
 * can carry: show its losses before. `delete` of what is gone already is done. A config whose slug is
 * `stats` is listed, but where the partner answers its address with the statistics, it can't be got, updated or deleted.
 */
export function connectBullseyePartner(connection: Connection, deps?: ClientDeps): BullseyePartnerClient {
  const { baseUrl, key, organizationId } = connection;
  const send = partnerHttp({ baseUrl, key, keyHeader: 'X-Partner-API-Key' }, deps);
  const configs = ['partner', 'organizations', organizationId, 'icp-configs'];

  async function sendConfig(request: HttpRequest): Promise<RemoteConfig> {
    return remote((await send(request, configAnswer)).icpConfig);
  }

  return {
    me: async () => (await send({ method: 'GET', path: ['partner', 'me'] }, meAnswer)).partner,

    async access() {
      const path = ['partner', 'api-keys'];
      return accessOf(key, (await send({ method: 'GET', path }, apiKeysAnswer)).apiKeys);
    },

    organizations: (query) => allOrganizations(send, query?.search),

    async list() {
      const request: HttpRequest = { method: 'GET', path: configs };
      const { icpConfigs } = await send(request, configsAnswer);
      return listingOf(icpConfigs, { keyField: 'slug', schema: remoteConfigSchema, remote }, (words) =>
        unexpectedAnswer(request, key, words),
      );
    },

    get: (slug) => sendConfig({ method: 'GET', path: [...configs, slug] }),

    create: (config) => sendConfig({ method: 'POST', path: configs, json: toBullseye(config).value }),

    update: (slug, config) =>
      sendConfig({ method: 'PUT', path: [...configs, slug], json: toBullseye(config).value }),

    async delete(slug) {
      const request: HttpRequest = { method: 'DELETE', path: [...configs, slug] };
      await send(request, z.unknown()).catch((error: unknown) => unlessSlugGone(slug, error));
    },

    async stats(range) {
      const { stats } = await send(
        { method: 'GET', path: [...configs, STATS], query: { ...range } },
        statsAnswer,
      );
      const { totalMatches: total, byConfig, from, to } = stats;
      return {
        total,
        from,
        to,
        matches: byConfig.map(({ slug, matches }) => ({ remoteKey: slug, matches })),
      };
    },
  };
}

/**
 * Whether a key works, for connecting: whose it is, which organizations it may speak for, and what it may do; where
 * listing keys is refused, or the key isn't among them, that isn't known. Changes nothing.
 * @throws PartnerError, `unauthorized` for a key that is wrong or revoked
 */
export async function checkKey(
  connection: Pick<Connection, 'baseUrl' | 'key'>,
  deps?: ClientDeps,
): Promise<KeyCheck> {
  const client = connectBullseyePartner({ ...connection, organizationId: '' }, deps);
  const { name } = await client.me();
  const organizations = await client.organizations();
  const access = await ifTold(() => client.access());
  return { partner: name, organizations, ...(access && { access }) };
}

/** The Bullseye Partner API (https://docs.bullseye.so/partner-api). */
export const bullseyePartner: Partner = {
  defaultBaseUrl: BULLSEYE_PARTNER_URL,
  capabilities: capabilities['bullseye-partner'],
  conditionTypes: carriedBy('bullseye-partner'),
  losses: (config) => toBullseye(config).losses,
  carried: carriedByBullseye,
  checkKey,
  connect: connectBullseyePartner,
};
