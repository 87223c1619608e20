import { PartnerError, type PartnerClient } from '../partners/types';
import { pauseAccount } from '../storage/account-state';
import type { AccountRow } from '../storage/rows';
import type { StepDeps } from './receive';

/** Until when an account takes no further request (ms since 1970), as its last answer's headers say; 0: at any time. */
export interface Limit {
  until: number;
}

/**
 * The client, kept to the partner's limit: what an answer says of it is on disk before the answer is used, so that it
 * outlives the worker, and no request goes out before its time.
 */
export function withinLimit(
  client: PartnerClient,
  account: AccountRow,
  limit: Limit,
  { db, now }: StepDeps,
): PartnerClient {
  const kept =
    <Args extends unknown[], Answer>(send: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (limit.until > now())
        throw new PartnerError('rate_limited', 'No request is left for now.', limit.until);
      try {
        return await send(...args);
      } catch (error) {
        if (error instanceof PartnerError && error.kind === 'rate_limited')
          limit.until = Math.max(limit.until, error.retryAt ?? 0);
        throw error;
      } finally {
        if (limit.until > now()) await pauseAccount(account, limit.until, db);
      }
    };
  return {
    list: kept(() => client.list()),
    create: kept((config) => client.create(config)),
    get: kept((remoteKey) => client.get(remoteKey)),
    update: kept((remoteKey, config) => client.update(remoteKey, config)),
    delete: kept((remoteKey) => client.delete(remoteKey)),
  };
}
