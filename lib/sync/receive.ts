import type { IcpConfig } from '../icp/schema';
import { getConfig } from '../storage/configs';
import type { LensDatabase } from '../storage/db';
import { accountsOf, enqueueDelete, enqueueEdit } from '../storage/outbox';
import type { OutboxRow } from '../storage/rows';
import { same, textOf } from './same';

/** What every step of sync needs. */
export interface StepDeps {
  readonly db: LensDatabase;
  readonly now: () => number;
}

/** The tables that a step's transaction covers. */
export function syncTables(db: LensDatabase) {
  return [db.configs, db.accounts, db.links, db.outbox, db.syncLog];
}

/**
 * Writes what came from one account (null: deleted there), and has the config's other accounts told. Call it in a
 * transaction. What only looks different is written, but is no edit to pass on.
 */
export async function receive(
  configId: string,
  config: IcpConfig | null,
  fromAccountId: string,
  { db, now }: StepDeps,
): Promise<void> {
  const before = await getConfig(configId, db);
  if (before && config && textOf(before.config) === textOf(config)) return;
  const others = (await accountsOf(configId, db)).filter((accountId) => accountId !== fromAccountId);
  const revision = (before?.revision ?? 0) + 1;
  if (!config) {
    await db.configs.delete(configId);
    await enqueueDelete({ id: configId, revision }, others, db);
  } else if (before && same(before.config, config)) {
    await db.configs.put({ ...before, config });
  } else {
    const row = { id: configId, config, revision, updatedAt: now() };
    await db.configs.put(row);
    await enqueueEdit(row, others, db);
  }
}

/**
 * What waits for an account once both sides agree on what is there: nothing, or the entry as it was, for what the
 * config is now. What an earlier attempt sent is settled then; why it failed counts as long as the config is the same.
 */
export async function keepWaiting(
  { lastError, sent, ...entry }: OutboxRow,
  change: Partial<Pick<OutboxRow, 'action'>> & { readonly send: boolean },
  { db }: StepDeps,
): Promise<void> {
  const { send, action = entry.action } = change;
  const key: [string, string] = [entry.configId, entry.accountId];
  if (!send) return db.outbox.delete(key);
  const revision = (await getConfig(entry.configId, db))?.revision ?? entry.revision;
  const before = revision === entry.revision && lastError ? { lastError } : { attempts: 0 };
  await db.outbox.put({ ...entry, action, revision, ...before });
}
