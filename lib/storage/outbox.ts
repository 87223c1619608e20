import { capabilities } from '../icp/capabilities';
import { icpConfigSchema } from '../icp/schema';
import { db, type LensDatabase } from './db';
import { tied } from './links';
import { readRow, readRows } from './read';
import { outboxRowSchema, type ConfigRow, type OutboxRow } from './rows';

type Key = [configId: string, accountId: string];

/** What waits to be sent, of every account. */
export async function listOutbox(database: LensDatabase = db): Promise<OutboxRow[]> {
  const entries = readRows(outboxRowSchema, await database.outbox.toArray());
  return entries.filter(({ action }) => action !== 'forget');
}

/**
 * Why an entry is not sent: the partner can't hold all of it and the rep hasn't agreed, it did not accept it, the key
 * may not write, or the account holds one ICP and has another.
 */
export const [HELD, REFUSED, READ_ONLY, OCCUPIED] = ['losses', 'invalid', 'forbidden', 'occupied'] as const;

/** Whether an entry stays unsent until the rep edits its config: sent again as it is, it would fare the same. */
export function needsEdit({ lastError }: OutboxRow): boolean {
  return lastError?.kind === REFUSED;
}

/** The accounts that know a config or are about to: those it is tied to, and those its creation waits for. */
export async function accountsOf(configId: string, database: LensDatabase = db): Promise<string[]> {
  const [links, entries] = await Promise.all([
    database.links.where('configId').equals(configId).toArray(),
    database.outbox.where('configId').equals(configId).toArray(),
  ]);
  const knowing = [
    ...links.filter(({ isCut }) => !isCut),
    ...entries.filter(({ action }) => action !== 'forget'),
  ];
  return [...new Set(knowing.map(({ accountId }) => accountId))];
}

/** Has what waits be sent with the next run, however lately it failed: nothing of that is known any more. */
export async function tryAgain(key: Key, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', database.outbox, async () => {
    const before = await database.outbox.get(key);
    if (!before) return;
    const { lastError, ...entry } = before;
    await database.outbox.put(entry);
  });
}

/** Notes an edit for these accounts; one whose tie was cut is tied again. Call it in the transaction that writes the row. */
export async function enqueueEdit(
  { id, revision }: Pick<ConfigRow, 'id' | 'revision'>,
  accountIds: readonly string[],
  database: LensDatabase = db,
): Promise<void> {
  for (const accountId of accountIds) {
    const key: Key = [id, accountId];
    const [link, before] = await Promise.all([database.links.get(key), database.outbox.get(key)]);
    if (link?.isCut) await database.links.put(tied(link));
    await database.outbox.put(entry(key, link ? 'update' : 'create', revision, before));
  }
}

/** How long (ms) the rep may take a deletion back before any account is told. */
export const UNDO_FOR = 10_000;

/**
 * Notes a deletion for these accounts, except where the config can't have arrived. Where nothing can be deleted the tie
 * is cut. Call it in the transaction that deletes the row.
 * @param notBefore ms since 1970: until then it isn't sent
 */
export async function enqueueDelete(
  { id, revision }: Pick<ConfigRow, 'id' | 'revision'>,
  accountIds: readonly string[],
  database: LensDatabase = db,
  notBefore = 0,
): Promise<void> {
  for (const accountId of accountIds) {
    const key: Key = [id, accountId];
    const [link, before] = await Promise.all([database.links.get(key), database.outbox.get(key)]);
    const account = await database.accounts.get(accountId);
    if (account && !capabilities[account.partner].canDelete) await cutTie(key, database);
    else if (link || before?.sent)
      await database.outbox.put({
        ...entry(key, 'delete', revision, before),
        ...(notBefore > 0 && { notBefore }),
      });
    else await database.outbox.delete(key);
  }
}

/**
 * Has a config and what is there of it go their own ways: what waited is dropped, and with it what the rep agreed to.
 * Call it in a transaction of links, outbox and consents.
 */
export async function cutTie(key: Key, database: LensDatabase = db): Promise<void> {
  const [link, before] = await Promise.all([database.links.get(key), database.outbox.get(key)]);
  if (link) {
    const { conflict, ...rest } = link;
    await database.links.put({ ...rest, isCut: true });
  }
  if (!link && before?.sent) await database.outbox.put({ ...before, action: 'forget' });
  else await database.outbox.delete(key);
  await database.consents.delete(key);
}

/** A new entry in the place of an older one, damaged or not: tried anew, but what was sent before may still turn up there. */
function entry(
  [configId, accountId]: Key,
  action: OutboxRow['action'],
  revision: number,
  before: OutboxRow | undefined,
): OutboxRow {
  const sent = readRow(icpConfigSchema, before?.sent);
  return { configId, accountId, action, revision, attempts: 0, ...(sent && { sent }) };
}
