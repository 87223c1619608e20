import type { Capabilities } from '../icp/capabilities';
import type { IcpConfig } from '../icp/schema';
import type { ConditionType, PartnerId } from '../icp/vocabulary';
import type { Loss } from './loss';
import type { Recommendations } from './surfe.recommendations';
import type { FilterValues } from './surfe.values';

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
  /** What the key may do; missing where the partner doesn't say. */
  readonly access?: Access;
  /** The values that the partner's filters take, where that is what a key is checked by. */
  readonly filterValues?: FilterValues;
}

/** A `read` key can't change anything at the partner: its account is read-only here too. */
export type Access = 'read' | 'write';

/** What the client takes from its surroundings, with natural defaults. */
export interface ClientDeps {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
  /** Milliseconds one attempt may take, to the answer's last byte; 10,000 unless told. */
  readonly timeout?: number;
  /** Told when an answer says that no request is left (`X-RateLimit-Remaining: 0`), and until when (ms since 1970). */
  readonly onLimit?: (until: number) => void;
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
  /** Throws `invalid` at a partner without deletion. */
  delete(remoteKey: string): Promise<void>;
  /** What the key may do, as the partner's list of keys tells; undefined where it isn't in there, or alike to another. */
  access?(): Promise<Access | undefined>;
  /** How many visitors each ICP matched in a range of days, each ISO 8601 or YYYY-MM-DD; the partner's own range where none is given. */
  stats?(range: StatsRange): Promise<PartnerStats>;
  /** Has the partner score everybody anew; resolves when it has taken the order, for its end can't be observed. */
  recalculate?(remoteKey: string): Promise<void>;
  /** The values that filters take where the partner has a list of them. Free. */
  filterValues?(): Promise<FilterValues>;
  /**
   * Companies that the partner recommends today for the stored ICP. Billed, at Surfe by the number of different
   * companies fetched in a month.
   * @param from the first one's place, from 0; the same places hold the same companies all day
   * @param count how many are wanted
   */
  recommendations?(from: number, count: number): Promise<Recommendations>;
}

export interface StatsRange {
  readonly from?: string;
  readonly to?: string;
}

export interface PartnerStats {
  readonly matches: readonly { readonly remoteKey: string; readonly matches: number }[];
  /** Missing where the partner gives none: visitors may match several ICPs, so it need not be the sum. */
  readonly total?: number;
  readonly from?: string;
  readonly to?: string;
}

/** A partner system: how to reach it, and what its ICPs can hold. */
export interface Partner {
  readonly defaultBaseUrl: string;
  /** Its row of the table in `icp/capabilities.ts`. */
  readonly capabilities: Capabilities;
  /** The condition types that its ICPs can hold. */
  readonly conditionTypes: readonly ConditionType[];
  /** What would be left out of a config if it were sent. */
  losses(config: IcpConfig): readonly Loss[];
  /** What the partner holds of a config once it was sent: the same config, but for its losses. */
  carried(config: IcpConfig): IcpConfig;
  /** Whether a key works and for which organizations; throws PartnerError. */
  checkKey(connection: Pick<Connection, 'baseUrl' | 'key'>, deps?: ClientDeps): Promise<KeyCheck>;
  connect(connection: Connection, deps?: ClientDeps): PartnerClient;
}
