import { db, type LensDatabase } from './db';
import { readRows } from './read';
import { syncLogRowSchema, type SyncLogRow } from './rows';

const KEPT = 500;

/** Adds an event; the last 500 are kept. Never give it a key, an address or what a profile says. */
export async function append(event: Omit<SyncLogRow, 'id'>, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', database.syncLog, async () => {
    const id = await database.syncLog.add(event);
    await database.syncLog
      .where(':id')
      .belowOrEqual(id - KEPT)
      .delete();
  });
}

/** The last events, newest first. */
export async function recent(limit = KEPT, database: LensDatabase = db): Promise<SyncLogRow[]> {
  return readRows(syncLogRowSchema, await database.syncLog.orderBy(':id').reverse().limit(limit).toArray());
}
