import type { Subject } from '../profile/types';
import { utcDay, withVisitsOf } from '../visits/attributes';
import type { VisitBatch } from '../visits/import';
import { visitKeysOf } from '../visits/keys';
import { mergeVisits } from '../visits/merge';
import { visitsRowSchema, type VisitsRow } from '../visits/visit.schema';
import { db, type LensDatabase } from './db';
import { readRows } from './read';

/** So many companies and people have visits kept; beyond, those whose last visit is longest ago are let go. */
export const MOST_VISITORS = 100_000;

/** Whose visits are kept, and when the last import brought something (ms since 1970; undefined where there is none). */
export interface Visitors {
  readonly companies: number;
  readonly people: number;
  readonly importedAt: number | undefined;
}

/** What visits say of profiles stays the same as long as these do. */
export interface VisitsState {
  /** When the last import brought something, in ms since 1970; 0 where nothing is kept. */
  readonly importedAt: number;
  /** The day in UTC, counted from 1970, on which `last_seen_days` moves for all who have visits; 0 where nothing is kept. */
  readonly day: number;
}

/**
 * Keeps a batch of visits, all of it or nothing; a visit that is here already changes nothing. Nothing ages out, since
 * how long ago a visit was is what rules ask for; what is too much goes by `MOST_VISITS` and `MOST_VISITORS`.
 */
export async function keepVisits(
  batch: VisitBatch,
  now = Date.now(),
  database: LensDatabase = db,
  most = MOST_VISITORS,
): Promise<void> {
  await database.transaction('rw', database.visits, async () => {
    const known = new Map((await rowsOf([...batch.keys()], database)).map((row) => [row.key, row]));
    const importedAt = Math.max(now, (await lastImport(database)) + 1);
    const changed: VisitsRow[] = [];
    for (const [key, more] of batch) {
      const before = known.get(key);
      const { visits, isCut } = mergeVisits(before?.visits ?? [], more);
      const isNew =
        visits.length !== before?.visits.length || visits.some((visit, at) => visit !== before.visits[at]);
      if (!isNew && isCut <= before.isCut) continue;
      const lastAt = visits[0]?.at ?? 0;
      changed.push({ key, visits: [...visits], isCut: isCut || before?.isCut === true, importedAt, lastAt });
    }
    await database.visits.bulkPut(changed);
    const tooMany = (await database.visits.count()) - most;
    if (tooMany <= 0) return;
    await database.visits.bulkDelete(await database.visits.orderBy('lastAt').limit(tooMany).primaryKeys());
  });
}

/**
 * Rows with their subjects as the visits make them, by the clock's `now` (ms since 1970); a row of whom no visits are
 * kept is the one given.
 */
export async function withVisits<Row extends { readonly subject: Subject }>(
  rows: readonly Row[],
  now = Date.now(),
  database: LensDatabase = db,
): Promise<Row[]> {
  if ((await lastImport(database)) === 0) return [...rows];
  const keys = rows.map(({ subject }) => visitKeysOf(subject));
  const found = await rowsOf([...new Set(keys.flat())], database);
  const visits = new Map(found.map((row) => [row.key, row]));
  return rows.map((row, index) => {
    const own = (keys[index] ?? []).flatMap((key) => visits.get(key) ?? []);
    return own.length === 0 ? row : { ...row, subject: withVisitsOf(row.subject, own, now) };
  });
}

/** The state of the visits by the clock's `now` (ms since 1970). */
export async function visitsState(now = Date.now(), database: LensDatabase = db): Promise<VisitsState> {
  const importedAt = await lastImport(database);
  return { importedAt, day: importedAt === 0 ? 0 : utcDay(now) };
}

/** How many companies and people have visits here. */
export async function countVisitors(database: LensDatabase = db): Promise<Visitors> {
  const count = (kind: string) => database.visits.where('key').startsWith(`${kind}:`).count();
  const [companies, people, last] = [
    await count('company'),
    await count('person'),
    await lastImport(database),
  ];
  return { companies, people, importedAt: last === 0 ? undefined : last };
}

/** Deletes all visits. */
export async function deleteVisits(database: LensDatabase = db): Promise<void> {
  await database.visits.clear();
}

async function rowsOf(keys: readonly string[], database: LensDatabase): Promise<VisitsRow[]> {
  return readRows(visitsRowSchema, await database.visits.bulkGet([...keys]));
}

/** When the last import brought something; 0 where nothing is kept. */
async function lastImport(database: LensDatabase): Promise<number> {
  return Number((await database.visits.orderBy('importedAt').lastKey()) ?? 0);
}
