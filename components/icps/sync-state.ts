import { HELD, REFUSED } from '../../lib/storage/outbox';
import type { AccountRow, ErrorNote, LinkRow, OutboxRow } from '../../lib/storage/rows';

/** How a config stands with the accounts, worst first. */
export type SyncState = 'conflict' | 'held' | 'refused' | 'failed' | 'waiting' | 'synced' | 'local';

export interface SyncRows {
  readonly accounts: readonly AccountRow[];
  readonly links: readonly LinkRow[];
  readonly outbox: readonly OutboxRow[];
}

/** Why a config could not be sent, unless it is held back: then the editor says what can't be held. */
export function sendErrorOf(configId: string, { outbox }: SyncRows): ErrorNote | undefined {
  const errors = outbox.flatMap((entry) => (entry.configId === configId ? (entry.lastError ?? []) : []));
  return errors.find(({ kind }) => kind !== HELD);
}

/** How a config stands with the accounts that know it. */
export function syncStateOf(configId: string, { links, outbox }: SyncRows): SyncState {
  const own = links.filter((link) => link.configId === configId);
  if (own.some((link) => link.conflict)) return 'conflict';
  const entries = outbox.filter((entry) => entry.configId === configId);
  const [errors, isWaiting] = [entries.map(({ lastError }) => lastError?.kind), entries.length > 0];
  if (errors.includes(HELD)) return 'held';
  if (errors.includes(REFUSED)) return 'refused';
  if (errors.some((kind) => kind !== undefined)) return 'failed';
  if (isWaiting) return 'waiting';
  return own.length > 0 ? 'synced' : 'local';
}

/** The accounts that don't know a config and could be sent it. */
export function unawareAccounts(configId: string, { accounts, links, outbox }: SyncRows): AccountRow[] {
  const aware = [...links, ...outbox].filter((row) => row.configId === configId);
  return accounts.filter(({ id }) => !aware.some(({ accountId }) => accountId === id));
}
