import type { HealthCheck } from '../reading/health';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { healthRowSchema, type HealthRow } from './rows';

/** Counts what a reader found of one page; names and numbers only. */
export async function countHealth(
  { reader, lacks, facts }: HealthCheck,
  now = Date.now(),
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.health, async () => {
    const before = readRow(healthRowSchema, await database.health.get(reader));
    const { since = now, pages = 0, changed = 0 } = before ?? {};
    const isChanged = lacks.length > 0;
    await database.health.put({
      reader,
      since,
      pages: pages + 1,
      changed: changed + (isChanged ? 1 : 0),
      lacks: counted(before?.lacks, lacks),
      facts: counted(before?.facts, facts),
      ...(isChanged
        ? { changedAt: now }
        : before?.changedAt !== undefined && { changedAt: before.changedAt }),
    });
  });
}

/** Every reader's counts, by its name. */
export async function listHealth(database: LensDatabase = db): Promise<HealthRow[]> {
  return readRows(healthRowSchema, await database.health.toArray());
}

/** Begins to count anew. */
export async function clearHealth(database: LensDatabase = db): Promise<void> {
  await database.health.clear();
}

function counted(
  before: Readonly<Record<string, number>> = {},
  names: readonly string[],
): Record<string, number> {
  return names.reduce((counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), { ...before });
}
