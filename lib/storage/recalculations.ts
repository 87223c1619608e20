import { db, type LensDatabase } from './db';
import { readRow } from './read';
import {
  recalculationRowSchema,
  snapshotRowSchema,
  type ConfigRow,
  type RecalculationRow,
  type SnapshotRow,
} from './rows';

/** The recalculation under way, or the last one; undefined if there was none, or its row is damaged. */
export async function getRecalculation(database: LensDatabase = db): Promise<RecalculationRow | undefined> {
  return readRow(recalculationRowSchema, await database.recalculations.get('last'));
}

/** The configs of a snapshot; undefined if there is none, or its row is damaged. */
export async function getSnapshot(
  id: SnapshotRow['id'],
  database: LensDatabase = db,
): Promise<readonly ConfigRow[] | undefined> {
  return readRow(snapshotRowSchema, await database.snapshots.get(id))?.configs;
}

/** Notes a recalculation that begins, and the configs that become the baseline when it ends. */
export async function putRecalculation(
  row: RecalculationRow,
  next: readonly ConfigRow[],
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', tables(database), async () => {
    await database.snapshots.put({ id: 'next', configs: [...next] });
    await database.recalculations.put(row);
  });
}

/**
 * Puts a recalculation a step on, in one transaction; with its end its configs become the baseline.
 * @returns false if it was stopped or has ended meanwhile; nothing is written then
 */
export async function advanceRecalculation(
  row: RecalculationRow,
  database: LensDatabase = db,
): Promise<boolean> {
  return database.transaction('rw', tables(database), async () => {
    const stored = await getRecalculation(database);
    if (stored?.run !== row.run || stored.state !== 'running') return false;
    await database.recalculations.put(row);
    if (row.state === 'finished') {
      await database.snapshots.put({
        id: 'baseline',
        configs: [...((await getSnapshot('next', database)) ?? [])],
      });
      await database.snapshots.delete('next');
    }
    return true;
  });
}

/** Stops the recalculation under way, if there is one; the next compares with what this one compared with. */
export async function stopRecalculation(now = Date.now(), database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', tables(database), async () => {
    const row = await getRecalculation(database);
    if (row?.state !== 'running') return;
    await database.recalculations.put({ ...row, state: 'stopped', endedAt: now });
    await database.snapshots.delete('next');
  });
}

function tables(database: LensDatabase) {
  return [database.recalculations, database.snapshots];
}
