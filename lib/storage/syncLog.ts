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
