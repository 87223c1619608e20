import type { IcpConfig } from '../icp/schema';
import type { PartnerId } from '../icp/vocabulary';

/** One connection to an organization's account at a partner. */
export interface Account {
  readonly id: string;
  readonly partner: PartnerId;
  /** Without a trailing slash, e.g. `https://api.app.bullseye.so/api/v1`; a company may put a relay here. */
  readonly baseUrl: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly key: string;
}

/**
 * What leaving a condition out does: only the points change, its group matches more or fewer profiles, the group
 * is left without requirements and matches everybody, or nothing remains of the group and it is left out too.
 */
export type LossEffect = 'points' | 'wider' | 'narrower' | 'everybody' | 'group_left_out';

/** A condition that a partner's ICP can't hold, in terms a message can be made of; both indexes count from 0. */
export interface Loss {
  readonly group: number;
  readonly condition: number;
  readonly reason: 'type' | 'comparator' | 'value';
  readonly type: string;
  readonly comparator: string;
  readonly effect: LossEffect;
}

/** A mapping's answer: what can be carried, and what was left out to make it so. */
export interface Mapped<Value> {
  readonly value: Value;
  readonly losses: readonly Loss[];
}

/** What a client needs of an account. */
export type Connection = Pick<Account, 'baseUrl' | 'organizationId' | 'key'>;

/** An organization one may choose when connecting. */
export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** Whose key it is, and the organizations that it may speak for. */
export interface KeyCheck {
  readonly partner: string;
  readonly organizations: readonly Organization[];
}

/** What the client takes from its surroundings, with natural defaults. */
export interface ClientDeps {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
  /** Milliseconds one attempt may take, to the answer's last byte; 10,000 unless told. */
  readonly timeout?: number;
}

/** An ICP as it stands at the partner: its key there and the config it means to us. */
export interface RemoteConfig {
  readonly remoteKey: string;
  readonly config: IcpConfig;
}

/** Configs that are there, but not as we can read them. */
export interface Unread {
  /** Their keys there; null for one whose key can't be read either. */
  readonly remoteKeys: readonly (string | null)[];
  /** Which they are, and what is wrong with them. */
  readonly error: PartnerError;
}

/** What stands at the partner: together with what is unread, all of it, and every key once. */
export interface Listing {
  readonly configs: readonly RemoteConfig[];
  readonly unread?: Unread;
}

export type PartnerErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'rate_limited'
  | 'server'
  | 'network'
  | 'unexpected_answer';

/** The one error a partner client throws. Its message never holds the key. */
export class PartnerError extends Error {
  override readonly name = 'PartnerError';
  constructor(
    readonly kind: PartnerErrorKind,
    message: string,
    /** When a rate-limited request may be tried again, in ms since 1970. */
    readonly retryAt?: number,
  ) {
    super(message);
  }
}

/** What sync needs of a partner; every method throws only PartnerError. */
export interface PartnerClient {
  list(): Promise<Listing>;
  create(config: IcpConfig): Promise<RemoteConfig>;
  get(remoteKey: string): Promise<RemoteConfig>;
  update(remoteKey: string, config: IcpConfig): Promise<RemoteConfig>;
  delete(remoteKey: string): Promise<void>;
}
