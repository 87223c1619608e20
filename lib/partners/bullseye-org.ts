import * as z from 'zod';
import { capabilities } from '../icp/capabilities';
import { accessOf, apiKeysAnswer } from './bullseye-keys';
import {
  carriedByBullseyeOrg,
  fromBullseyeOrg,
  toBullseyeOrg,
  toNewBullseyeOrg,
} from './bullseye-org.mapping';
import {
  orgConfigSchema,
  orgConfigsAnswer,
  orgListAnswer,
  orgStatsAnswer,
  type OrgConfig,
} from './bullseye-org.schema';
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

const BULLSEYE_ORG_URL = 'https://api.app.bullseye.so/api/v1';

/** In how many organizations a key is looked for: it belongs to one, and an agency's may speak for hundreds. */
const MOST_LOOKED_AT = 5;

export interface BullseyeOrgClient extends PartnerClient {
  /** The organizations that the key's owner belongs to (`GET /organization/list`). */
  organizations(): Promise<Organization[]>;
  access(): Promise<Access | undefined>;
  stats(range: StatsRange): Promise<PartnerStats>;
  recalculate(slug: string): Promise<void>;
}

const remote = (answer: OrgConfig): RemoteConfig => ({
  remoteKey: answer.slug,
  config: fromBullseyeOrg(answer),
});

/**
 * The client of one organization's ICPs at the Bullseye organization API
 * (https://docs.bullseye.so/api-reference/icp-configs). Every method throws only PartnerError. The documents put ICPs
 * under `/organizations/…` and everything else under `/organization/…`: so do we. A config's key there is its slug:
 * ours, made to fit, when it is created (a slug that is taken is `invalid`, in the partner's words), and never
 * another one. `create` and `update` send what the mapping can carry: show its losses before. `delete` of what is
 * gone already is done. A config whose slug is `stats` is listed, but its address is that of the statistics.
 */
export function connectBullseyeOrg(connection: Connection, deps?: ClientDeps): BullseyeOrgClient {
  const { baseUrl, key, organizationId } = connection;
  const send = partnerHttp({ baseUrl, key, keyHeader: 'X-API-Key' }, deps);
  const configs = ['organizations', organizationId, 'icp-configs'];

  async function sendConfig(request: HttpRequest): Promise<RemoteConfig> {
    return remote(await send(request, orgConfigSchema));
  }

  return {
    organizations: () => send({ method: 'GET', path: ['organization', 'list'] }, orgListAnswer),

    async access() {
      const path = ['organization', organizationId, 'api-keys'];
      return accessOf(key, (await send({ method: 'GET', path }, apiKeysAnswer)).apiKeys);
    },

    async list() {
      const request: HttpRequest = { method: 'GET', path: configs };
      const items = await send(request, orgConfigsAnswer);
      return listingOf(items, { keyField: 'slug', schema: orgConfigSchema, remote }, (words) =>
        unexpectedAnswer(request, key, words),
      );
    },

    get: (slug) => sendConfig({ method: 'GET', path: [...configs, slug] }),

    create: (config) => sendConfig({ method: 'POST', path: configs, json: toNewBullseyeOrg(config) }),

    update: (slug, config) =>
      sendConfig({ method: 'PUT', path: [...configs, slug], json: toBullseyeOrg(config).value }),

    async delete(slug) {
      const request: HttpRequest = { method: 'DELETE', path: [...configs, slug] };
      await send(request, z.unknown()).catch((error: unknown) => unlessSlugGone(slug, error));
    },

    /** The answer has neither a sum nor the range that was counted. */
    async stats(range) {
      const items = await send(
        { method: 'GET', path: [...configs, STATS], query: { ...range } },
        orgStatsAnswer,
      );
      return { matches: items.map(({ slug, count }) => ({ remoteKey: slug, matches: count })) };
    },

    /**
     * Resolves when the order is taken (202): it "runs in the background", and with no job to ask after, its end
     * can't be observed. Never sent again by itself: each order may be a run.
     */
    async recalculate(slug) {
      await send({ method: 'POST', path: [...configs, slug, 'recalculate'] }, z.unknown());
    },
  };
}

/**
 * Whether a key works, for connecting: for which organizations it may speak, and what it may do. Listing keys wants
 * the scope `admin`; where that is refused, or the key isn't found, it isn't known. The documents name no account
 * that the key is of: it is the first organization's. Changes nothing.
 * @throws PartnerError, `unauthorized` for a key that is wrong or revoked
 */
export async function checkKey(
  connection: Pick<Connection, 'baseUrl' | 'key'>,
  deps?: ClientDeps,
): Promise<KeyCheck> {
  const at = (organizationId: string) => connectBullseyeOrg({ ...connection, organizationId }, deps);
  const organizations = await at('').organizations();
  const access = await ifTold(async () => {
    for (const { id } of organizations.slice(0, MOST_LOOKED_AT)) {
      const found = await at(id).access();
      if (found) return found;
    }
    return undefined;
  });
  return { partner: organizations[0]?.name ?? '', organizations, ...(access && { access }) };
}

/** The Bullseye organization API (https://docs.bullseye.so/api-reference). */
export const bullseyeOrg: Partner = {
  defaultBaseUrl: BULLSEYE_ORG_URL,
  capabilities: capabilities['bullseye-org'],
  conditionTypes: carriedBy('bullseye-org'),
  losses: (config) => toBullseyeOrg(config).losses,
  carried: carriedByBullseyeOrg,
  checkKey,
  connect: connectBullseyeOrg,
};
