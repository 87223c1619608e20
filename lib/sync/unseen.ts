import type { Listing, PartnerError } from '../partners/types';

/** What a look at an account could not read: known is only that it is there. Nothing is done about it, here or there. */
export interface Unseen {
  /** Whether the config of this key is among it, or may be. */
  readonly has: (remoteKey: string) => boolean;
  /** Whether it may hold what a creation made whose answer was lost. */
  readonly mayBeNew: boolean;
  readonly error?: PartnerError;
}

/** @param linked the keys there of configs that are here too */
export function unseenIn({ configs, unread }: Listing, linked: ReadonlySet<string>): Unseen {
  const keys = new Set(unread?.remoteKeys);
  const seen = new Set(configs.map(({ remoteKey }) => remoteKey));
  return {
    has: (remoteKey) => keys.has(remoteKey) || (keys.has(null) && !seen.has(remoteKey)),
    mayBeNew: [...keys].some((key) => key === null || !linked.has(key)),
    ...(unread && { error: unread.error }),
  };
}
