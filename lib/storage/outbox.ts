import { db, type LensDatabase } from './db';
import { readRows } from './read';
import { outboxRowSchema, type ConfigRow, type OutboxRow } from './rows';

/** What waits to be sent, of every account. */
export async function listOutbox(database: LensDatabase = db): Promise<OutboxRow[]> {
  return readRows(outboxRowSchema, await database.outbox.toArray());
}

/** What sync notes of an entry that the partner can't hold, and of one it did not accept. */
export const [HELD, REFUSED] = ['losses', 'invalid'] as const;

/** Whether an entry stays unsent until the rep edits its config: sent again as it is, it would fare the same. */
export function needsEdit({ lastError }: OutboxRow): boolean {
  return lastError?.kind === HELD || lastError?.kind === REFUSED;
}

/** The accounts that know a config or are about to: those it is linked to, and those its creation waits for. */
export async function accountsOf(configId: string, database: LensDatabase = db): Promise<string[]> {
  const [links, entries] = await Promise.all([
    database.links.where('configId').equals(configId).toArray(),
    database.outbox.where('configId').equals(configId).toArray(),
  ]);
  return [...new Set([...links, ...entries].map(({ accountId }) => accountId))];
}

/** Notes an edit for these accounts. Call it in the transaction that writes the row. */
export async function enqueueEdit(
  { id, revision }: Pick<ConfigRow, 'id' | 'revision'>,
  accountIds: readonly string[],
  database: LensDatabase = db,
): Promise<void> {
  for (const accountId of accountIds) {
    const key: [string, string] = [id, accountId];
    const [link, before] = await Promise.all([database.links.get(key), database.outbox.get(key)]);
    await database.outbox.put(entry(key, link ? 'update' : 'create', revision, before));
  }
}

/** Notes a deletion for these accounts, except where the config can't have arrived. Call it in the transaction that deletes the row. */
export async function enqueueDelete(
  { id, revision }: Pick<ConfigRow, 'id' | 'revision'>,
  accountIds: readonly string[],
  database: LensDatabase = db,
): Promise<void> {
  for (const accountId of accountIds) {
    const key: [string, string] = [id, accountId];
    const [link, before] = await Promise.all([database.links.get(key), database.outbox.get(key)]);
    if (link || before?.sent) await database.outbox.put(entry(key, 'delete', revision, before));
    else await database.outbox.delete(key);
  }
}

/** A new entry in the place of an older one: tried anew, but what was sent before may still turn up there. */
function entry(
  [configId, accountId]: [string, string],
  action: OutboxRow['action'],
  revision: number,
  before: OutboxRow | undefined,
): OutboxRow {
  const sent = before?.sent && { sent: before.sent };
  return { configId, accountId, action, revision, attempts: 0, ...sent };
}
