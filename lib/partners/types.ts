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

/** What a partner's ICP can't hold of one of ours, in terms a message can be made of. */
export interface Loss {
  readonly group: number;
  readonly condition: number;
  readonly reason: 'type' | 'comparator' | 'value';
  readonly type: string;
  readonly comparator: string;
}

/** An ICP as it stands at the partner: its key there and the config it means to us. */
export interface RemoteConfig {
  readonly remoteKey: string;
  readonly config: IcpConfig;
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
  list(): Promise<RemoteConfig[]>;
  create(config: IcpConfig): Promise<RemoteConfig>;
  get(remoteKey: string): Promise<RemoteConfig>;
  update(remoteKey: string, config: IcpConfig): Promise<RemoteConfig>;
  delete(remoteKey: string): Promise<void>;
}
