import { db, type LensDatabase } from './db';
import { readRows } from './read';
import { syncLogRowSchema, type SyncLogRow } from './syncLog.schema';

export type NewSyncEvent = Omit<SyncLogRow, 'id' | 'partner'>;

const KEPT = 500;

/** Adds events, each with its account's partner; the last 500 are kept. Never give it a key, an address or what a profile says. */
export async function append(events: readonly NewSyncEvent[], database: LensDatabase = db): Promise<void> {
  if (events.length === 0) return;
  await database.transaction('rw', database.syncLog, database.accounts, async () => {
    const accounts = await database.accounts.bulkGet([...new Set(events.map(({ accountId }) => accountId))]);
    const partners = new Map(accounts.flatMap((account) => (account ? [[account.id, account.partner]] : [])));
    const rows = events.slice(-KEPT).map((event) => {
      const partner = partners.get(event.accountId);
      return { ...event, ...(partner && { partner }) };
    });
    const last = await database.syncLog.bulkAdd(rows);
    await database.syncLog
      .where(':id')
      .belowOrEqual(last - KEPT)
      .delete();
  });
}

/** The last events, newest first. */
export async function recent(limit = KEPT, database: LensDatabase = db): Promise<SyncLogRow[]> {
  return readRows(syncLogRowSchema, await database.syncLog.orderBy(':id').reverse().limit(limit).toArray());
}

/**
 * The last events as JSON lines, oldest first, to be handed to others: nothing in them says whose they are but the
 * partner. Accounts and ICPs are codes, the same in every export: a label is the organization's own words, and may name
 * somebody, and so may a field's name that isn't ours. Any other `detail` is one of our own words.
 */
export async function exportLog(database: LensDatabase = db): Promise<string> {
  const events = (await recent(KEPT, database)).reverse();
  const lines = events.map(({ at, partner, accountId, event, configId, detail }) =>
    JSON.stringify({
      time: new Date(at).toISOString(),
      ...(partner && { partner }),
      account: codeOf(accountId),
      event,
      ...(configId !== undefined && { icp: codeOf(configId) }),
      ...(detail !== undefined && { detail: event === 'conflict' ? ownFields(detail) : detail }),
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

const ours = ['label', 'priority', 'isActive', 'rules'];

function ownFields(detail: string): string {
  const fields = detail.split(', ').map((field) => (field === '' || ours.includes(field) ? field : 'other'));
  return [...new Set(fields)].join(', ');
}

/** The end of an id of ours, which is random. */
function codeOf(id: string): string {
  return id.slice(-8);
}
