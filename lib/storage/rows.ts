import type { IcpConfig } from '../icp/schema';
import type { PartnerId } from '../icp/vocabulary';
import type { Subject } from '../profile/types';

/** An ICP config on this device. `revision` grows by one with every edit, whoever made it. */
export interface ConfigRow {
  readonly id: string;
  readonly config: IcpConfig;
  readonly revision: number;
  readonly updatedAt: number;
}

export type AccountStatus = 'ok' | 'needs_attention';

/** One connection to an organization at a partner. The key never leaves the extension's own database. */
export interface AccountRow {
  readonly id: string;
  readonly partner: PartnerId;
  readonly baseUrl: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly key: string;
  readonly createdAt: number;
  readonly lastSyncAt?: number;
  /** The last run's error: its kind, and the partner's own words where there are any. Gone after a good run. */
  readonly lastError?: { readonly kind: string; readonly message: string; readonly at: number };
  /** No request before this time (ms since 1970): rate limit or back-off. */
  readonly pausedUntil?: number;
}

/** Ties a config to an account: what both sides last agreed on, and what to do when they don't. */
export interface LinkRow {
  readonly configId: string;
  readonly accountId: string;
  readonly remoteKey: string;
  readonly base: IcpConfig;
  /** Set while an edit here and an edit there can't be merged: theirs, waiting for the rep. Null: deleted there. */
  readonly conflict?: { readonly theirs: IcpConfig | null; readonly fields: readonly string[] };
}

/** What to do at an account; the body is read from the config when sent. */
export interface OutboxRow {
  readonly configId: string;
  readonly accountId: string;
  readonly action: 'create' | 'update' | 'delete';
  /** The config's revision this entry stands for: the entry goes only if it is still this one. */
  readonly revision: number;
  readonly attempts: number;
  readonly lastError?: string;
}

/** A person or company seen. `key` is `person:<canonical address>` or `company:<canonical address or domain>`. */
export interface SightingRow {
  readonly key: string;
  readonly subject: Subject;
  readonly url: string;
  readonly seenAt: number;
}

/** What a tab shows now: the sighting its page is about, or null for a page about nobody. */
export interface ViewRow {
  readonly tabId: number;
  readonly key: string | null;
  readonly url: string;
  readonly at: number;
}

export interface SyncLogRow {
  readonly id?: number;
  readonly at: number;
  readonly accountId: string;
  readonly event: string;
  readonly label?: string;
  readonly detail?: string;
}
