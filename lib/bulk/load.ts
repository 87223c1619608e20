import { clearColumns, readColumns } from '../storage/columns';
import type { LensDatabase } from '../storage/db';
import {
  countSightings,
  getSightings,
  lastChange,
  sightingsAfter,
  sightingsFrom,
  type Sightings,
} from '../storage/sightings';
import { visitsState, withVisits, type VisitsState } from '../storage/visits';
import { heldIn } from './cache';
import { accountedFor, nothing, take, type Held } from './held';

/** So many sightings are read at once; between two chunks the worker hears what it is told. */
export const CHUNK = 2_000;

export interface Loaded {
  readonly held: Held;
  /** Something was read that the cache, or what was held before, hadn't. */
  readonly isChanged: boolean;
}

type Report = (done: number, total: number) => void;

/** Where the profiles are read, and the moment as of which (ms since 1970). */
interface Reading {
  readonly db: LensDatabase;
  readonly now: number;
  readonly report: Report;
}

/**
 * All numbered sightings: from the cache as far as that goes, then from the table. A damaged cache is thrown away, and
 * one of other visits; of one of another day those are read again who have visits.
 */
export async function load(db: LensDatabase, report: Report, now = Date.now()): Promise<Loaded> {
  const visits = await visitsState(now, db);
  const row = await readColumns(db).catch(() => undefined);
  const cached = row && heldIn(row);
  const isUsable = cached?.visits.importedAt === visits.importedAt;
  if (!isUsable) await clearColumns(db);
  const held = isUsable ? cached : nothing(visits);
  const reading = { db, now, report };
  const isOtherDay = await turnTo(visits.day, held, reading);
  return { held, isChanged: (await readNewer(held, reading)) || isOtherDay };
}

/**
 * Brings what is held up to date: only what was written since is read, on another day those too who have visits; all of
 * it where visits were imported or deleted. Where nothing was written, the rows are counted, which takes a moment with
 * many: some may have been deleted, others have no number of change. What is held is sound at any moment, so reading may
 * end anywhere.
 */
export async function follow(
  held: Held,
  db: LensDatabase,
  report: Report,
  now = Date.now(),
): Promise<Loaded> {
  const reading = { db, now, report };
  const visits = await visitsState(now, db);
  if (visits.importedAt !== held.visits.importedAt) return readAnew(visits, reading);
  const isOtherDay = await turnTo(visits.day, held, reading);
  if (await readNewer(held, reading)) return { held, isChanged: true };
  const known = accountedFor(held);
  const stored = await countUpTo(held.upTo, db);
  if (stored === undefined || stored === known) return { held, isChanged: isOtherDay };
  if (stored < known) return readAnew(visits, reading);
  await readByKey(held, reading);
  return { held, isChanged: isOtherDay || accountedFor(held) > known };
}

async function readAnew(visits: VisitsState, reading: Reading): Promise<Loaded> {
  const held = nothing(visits);
  await readNewer(held, reading);
  if ((await countSightings(reading.db)) > accountedFor(held)) await readByKey(held, reading);
  return { held, isChanged: true };
}

/** How many rows are stored; undefined where one was written after the change. */
function countUpTo(change: number, db: LensDatabase): Promise<number | undefined> {
  return db.transaction('r', db.sightings, async () =>
    (await lastChange(db)) > change ? undefined : countSightings(db),
  );
}

/** On another day reads those again who have visits; whether it is another. */
async function turnTo(day: number, held: Held, reading: Reading): Promise<boolean> {
  if (day === held.visits.day) return false;
  const keys = [...held.visited];
  for (let done = 0; done < keys.length; done += CHUNK) {
    const rows = await getSightings(keys.slice(done, done + CHUNK), reading.db);
    await takeIn(held, { rows, damaged: [] }, reading);
    reading.report(Math.min(done + CHUNK, keys.length), keys.length);
  }
  held.visits = { ...held.visits, day };
  return true;
}

/** Reads to the newest change; whether there was anything to read. */
async function readNewer(held: Held, reading: Reading): Promise<boolean> {
  const { db, report } = reading;
  const from = held.upTo;
  let total: number | undefined;
  for (;;) {
    const stretch = await sightingsAfter(held.upTo, CHUNK, db);
    await takeIn(held, stretch, reading);
    held.upTo = stretch.upTo;
    if (stretch.rows.length + stretch.damaged.length < CHUNK) return held.upTo > from;
    total ??= await countSightings(db);
    report(Math.min(accountedFor(held), total), total);
  }
}

/** A damaged row may have lost its number of change too: it is only met when all are gone through by key. */
async function readByKey(held: Held, reading: Reading): Promise<void> {
  for (let from: string | undefined = ''; from !== undefined;) {
    const { last, ...sightings } = await sightingsFrom(from, CHUNK, reading.db);
    await takeIn(held, sightings, reading);
    from = last;
  }
}

/** Takes in sightings as their visits make them. */
async function takeIn(held: Held, { rows, damaged }: Sightings, { db, now }: Reading): Promise<void> {
  const visited = await withVisits(rows, now, db);
  take(held, { rows: visited, damaged });
  for (const [index, row] of rows.entries())
    if (visited[index] === row) held.visited.delete(row.key);
    else held.visited.add(row.key);
}
