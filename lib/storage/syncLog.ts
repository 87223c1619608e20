import { db, type LensDatabase } from './db';
import { readRows } from './read';
import { syncLogRowSchema, type SyncLogRow } from './rows';

export type NewSyncEvent = Omit<SyncLogRow, 'id'>;

const KEPT = 500;

/** Adds events; the last 500 are kept. Never give it a key, an address or what a profile says. */
export async function append(events: readonly NewSyncEvent[], database: LensDatabase = db): Promise<void> {
  if (events.length === 0) return;
  await database.transaction('rw', database.syncLog, async () => {
    const last = await database.syncLog.bulkAdd(events.slice(-KEPT));
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
 * The last events as JSON lines, oldest first, to be handed to others: nothing in them says whose they are. Accounts
 * and ICPs are numbers, in the order in which they come up: a label is the organization's own words, and may name
 * somebody, and so may a field's name that isn't ours. Any other `detail` is one of our own words.
 */
export async function exportLog(database: LensDatabase = db): Promise<string> {
  const events = (await recent(KEPT, database)).reverse();
  const [account, icp] = [numbers(), numbers()];
  const lines = events.map(({ at, accountId, event, label, detail }) =>
    JSON.stringify({
      time: new Date(at).toISOString(),
      account: account(accountId),
      event,
      ...(label !== undefined && { icp: icp(label) }),
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

/** Gives each text a number, the same each time. */
function numbers(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size + 1;
    known.set(text, number);
    return number;
  };
}
