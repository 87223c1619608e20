import * as z from 'zod';
import { capabilities } from '../icp/capabilities';
import type { IcpConfig } from '../icp/schema';
import { carriedBy } from './carried-by';
import { mismatch } from './http-errors';
import { partnerHttp, unexpectedAnswer, type Http, type HttpRequest } from './http';
import { carriedBySurfe, fromSurfe, hasFilters, toSurfe } from './surfe.mapping';
import { recommendationsAnswer, recommendationsIn } from './surfe.recommendations';
import { filterValuesAnswer, icpsAnswer, surfeIcpSchema, type SurfeIcp } from './surfe.schema';
import { isUserTooLong, LONGEST_USER } from './surfe.user';
import {
  PartnerError,
  type ClientDeps,
  type Connection,
  type KeyCheck,
  type Partner,
  type PartnerClient,
  type RemoteConfig,
} from './types';

const SURFE_URL = 'https://api.surfe.com';

/** The one ICP of a user, whatever its id: the pages don't say that it keeps the id when it is replaced. */
const ICP = 'icp';
const icps = ['v2', 'recommendations', 'icp'];
const filterValues: HttpRequest = { method: 'GET', path: ['v1', 'people', 'search', 'filters'] };

export type SurfeClient = PartnerClient & Required<Pick<PartnerClient, 'filterValues' | 'recommendations'>>;

function surfeHttp({ baseUrl, key }: Pick<Connection, 'baseUrl' | 'key'>, deps?: ClientDeps): Http {
  return partnerHttp({ baseUrl, key, keyHeader: 'Authorization', keyPrefix: 'Bearer ' }, deps);
}

const remote = (icp: SurfeIcp): RemoteConfig => ({ remoteKey: ICP, config: fromSurfe(icp) });

/** Whether an item of the list may be the user's own: it isn't of another kind, nor says that it is somebody else's. */
function isOwn(item: unknown, user: string): boolean {
  const { type, externalUserId } = surfeIcpSchema.safeParse(item).data ?? {};
  return (type ?? 'DECLARED_ICP') === 'DECLARED_ICP' && (!externalUserId || externalUserId === user);
}

/**
 * The client of one user's ICP at Surfe (https://developers.surfe.com/public-019-v2-recommendations-icp-post and the
 * pages after it). Every method throws only PartnerError. The user is the account's `organizationId`, a name out
 * of the rep's own system, or the key's own user where it is empty. Each user has one ICP, which create and update
 * replace: sent twice it is the same, so that a lost answer does no harm and the request is tried again. Both send
 * what the mapping can carry: show its losses before.
 *
 * - The pages say "one ICP per user", yet answer a list. Of several we can't tell which one an update would
 *   replace, so none is taken, and nothing is created over them.
 * - Nothing is created over an ICP that has come since the rep last looked: the next look shows it.
 * - 404 means that there is no ICP yet ("record not found, check externalUserId").
 * - A success is 201 by one page and 200 by another; either will do. Out of quota is 402 or 403.
 */
export function connectSurfe(connection: Connection, deps?: ClientDeps): SurfeClient {
  const { key, organizationId: user } = connection;
  const http = surfeHttp(connection, deps);

  const whose = () => {
    if (isUserTooLong(user))
      throw new PartnerError('invalid', `The user's name is longer than ${LONGEST_USER} characters.`);
    return user === '' ? {} : { externalUserId: user };
  };

  async function stored(): Promise<unknown[]> {
    try {
      const { icpFilters } = await http({ method: 'GET', path: icps, query: whose() }, icpsAnswer);
      return (icpFilters ?? []).filter((item) => isOwn(item, user));
    } catch (error) {
      if (error instanceof PartnerError && error.kind === 'not_found') return [];
      throw error;
    }
  }

  const list = async () => {
    const items = await stored();
    const [icp] = items.map((item) => surfeIcpSchema.safeParse(item));
    if (items.length === 0) return { configs: [] };
    if (items.length === 1 && icp?.data) return { configs: [remote(icp.data)] };
    const words =
      icp?.error && items.length === 1 ? mismatch(icp.error) : `expected one ICP, got ${items.length}`;
    const error = unexpectedAnswer({ method: 'GET', path: icps }, key, words);
    return { configs: [], unread: { remoteKeys: [ICP], error } };
  };

  async function replace(config: IcpConfig): Promise<RemoteConfig> {
    const { value } = toSurfe(config);
    if (!hasFilters(value))
      throw new PartnerError('invalid', 'Without any filter Surfe would recommend everybody.');
    const json = { ...value, ...whose() };
    const request: HttpRequest = { method: 'POST', path: icps, json, isRepeatable: true };
    return remote(await http(request, surfeIcpSchema).catch(explain));
  }

  return {
    list,
    async get() {
      const { configs, unread } = await list();
      if (configs[0]) return configs[0];
      throw unread?.error ?? new PartnerError('not_found', 'There is no ICP there.');
    },
    async create(config) {
      const { configs, unread } = await list();
      if (unread) throw unread.error;
      if (configs.length > 0)
        throw unexpectedAnswer({ method: 'GET', path: icps }, key, 'expected no ICP yet, got one');
      return replace(config);
    },
    update: (_, config) => replace(config),
    delete: () => Promise.reject(new PartnerError('invalid', 'Surfe has no way to delete an ICP.')),

    filterValues: () => http(filterValues, filterValuesAnswer),

    async recommendations(from, count) {
      const json = { ...whose(), pagination: { from, to: from + count } };
      const path = ['v2', 'recommendations', 'fetch'];
      return recommendationsIn(await http({ method: 'POST', path, json }, recommendationsAnswer), count);
    },
  };
}

/** Surfe is known to answer 500 to a body that it can't read. */
function explain(error: unknown): never {
  if (!(error instanceof PartnerError && error.kind === 'server')) throw error;
  const words = `${error.message} (Surfe may answer so to an ICP that it can't read, too.)`;
  throw new PartnerError('server', words, error.retryAt);
}

/**
 * Whether a key works, by reading the filter values, which is free and changes nothing: no page tells whose a key is.
 * They come with the answer, where they can be read.
 * @throws PartnerError, `unauthorized` for a key that is wrong
 */
export async function checkKey(
  connection: Pick<Connection, 'baseUrl' | 'key'>,
  deps?: ClientDeps,
): Promise<KeyCheck> {
  const answer = await surfeHttp(connection, deps)(filterValues, z.json());
  const values = filterValuesAnswer.safeParse(answer).data;
  return { partner: 'Surfe', organizations: [], ...(values && { filterValues: values }) };
}

/** Surfe's recommendations API (https://developers.surfe.com). */
export const surfe: Partner = {
  defaultBaseUrl: SURFE_URL,
  capabilities: capabilities.surfe,
  conditionTypes: carriedBy('surfe'),
  losses: (config) => toSurfe(config).losses,
  carried: carriedBySurfe,
  checkKey,
  connect: connectSurfe,
};
