import * as z from 'zod';
import { capabilities } from '../icp/capabilities';
import { carriedBy } from './carried-by';
import { unlessGone } from './gone';
import { partnerHttp, unexpectedAnswer, type HttpRequest } from './http';
import { carriedByLance, fromLance, toLance } from './lance.mapping';
import { lanceIcpSchema, lanceListSchema, type LanceIcp } from './lance.schema';
import { listingOf } from './listing';
import {
  PartnerError,
  type ClientDeps,
  type Connection,
  type KeyCheck,
  type Partner,
  type PartnerClient,
  type RemoteConfig,
} from './types';

/**
 * The pages on ICPs send their examples to `https://api.example.com`, those on prospects to this host, the only one
 * that can be meant.
 */
const LANCE_URL = 'https://api.lance.app/api/v1';

const remote = (icp: LanceIcp): RemoteConfig => ({ remoteKey: icp.id, config: fromLance(icp) });

/**
 * The client of a user's ICPs at Lance (https://docs.lance.so/api-reference/entities/icps-create and the pages
 * beside it). Every method throws only PartnerError. The pages write `Authorization: Bearer <token>` and say that "the
 * user must be signed in": we take that a token stands for a user, and have them paste one. `list` answers the ICPs
 * that the user is named in; `update` is a PATCH, which leaves what it doesn't name. `delete` of what is gone already is done.
 */
export function connectLance(
  { baseUrl, key }: Omit<Connection, 'organizationId'>,
  deps?: ClientDeps,
): PartnerClient {
  const send = partnerHttp({ baseUrl, key, keyHeader: 'Authorization', keyPrefix: 'Bearer ' }, deps);
  const icps = ['entities', 'icps'];

  async function sendIcp(request: HttpRequest): Promise<RemoteConfig> {
    return remote(await send(request, lanceIcpSchema));
  }

  return {
    async list() {
      const request: HttpRequest = { method: 'GET', path: icps };
      const items = await send(request, lanceListSchema);
      return listingOf(items, { keyField: 'id', schema: lanceIcpSchema, remote }, (words) =>
        unexpectedAnswer(request, key, words),
      );
    },

    get: (id) => sendIcp({ method: 'GET', path: [...icps, id] }).catch(asGone),

    create: (config) => sendIcp({ method: 'POST', path: icps, json: toLance(config).value }),

    update: (id, config) =>
      sendIcp({ method: 'PATCH', path: [...icps, id], json: toLance(config).value }).catch(asGone),

    async delete(id) {
      await send({ method: 'DELETE', path: [...icps, id] }, z.unknown())
        .catch(asGone)
        .catch(unlessGone);
    },
  };
}

/**
 * A 403 is about one ICP, whose users this one is not among (icps-update, icps-delete), and says nothing of the token.
 * The list leaves such an ICP out, so it counts as gone everywhere.
 */
function asGone(error: unknown): never {
  if (!(error instanceof PartnerError && error.kind === 'forbidden')) throw error;
  throw new PartnerError('not_found', error.message);
}

/**
 * Whether a token works, by what it is for: no page tells whose it is. Changes nothing.
 * @throws PartnerError, `unauthorized` for a token that is wrong or has ended
 */
export async function checkKey(
  connection: Pick<Connection, 'baseUrl' | 'key'>,
  deps?: ClientDeps,
): Promise<KeyCheck> {
  await connectLance(connection, deps).list();
  return { partner: 'Lance', organizations: [] };
}

/** Lance (https://docs.lance.so). */
export const lance: Partner = {
  defaultBaseUrl: LANCE_URL,
  capabilities: capabilities.lance,
  conditionTypes: carriedBy('lance'),
  losses: (config) => toLance(config).losses,
  carried: carriedByLance,
  checkKey,
  connect: connectLance,
};
