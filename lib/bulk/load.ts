import { clearColumns, readColumns } from '../storage/columns';
import type { LensDatabase } from '../storage/db';
import {
  countSightings,
  lastChange,
  sightingsAfter,
  sightingsFrom,
  type Sightings,
} from '../storage/sightings';
import { visitsState, withVisits } from '../storage/visits';
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
 * one of other visits or another day.
 */
export async function load(db: LensDatabase, report: Report, now = Date.now()): Promise<Loaded> {
  const visits = await visitsState(now, db);
  const row = await readColumns(db).catch(() => undefined);
  const cached = row && heldIn(row);
  const isUsable = cached?.visits === visits;
  if (!isUsable) await clearColumns(db);
  const held = isUsable ? cached : nothing(visits);
  return { held, isChanged: await readNewer(held, { db, now, report }) };
}

/**
 * Brings what is held up to date: only what was written since is read; all of it where visits were imported or deleted,
 * or it is another day. Where nothing is to be read, the rows are counted, which takes a moment with many: some may have
 * been deleted, others have no number of change. What is held is sound at any moment, so reading may end anywhere.
 */
export async function follow(
  held: Held,
  db: LensDatabase,
  report: Report,
  now = Date.now(),
): Promise<Loaded> {
  const reading = { db, now, report };
  const visits = await visitsState(now, db);
  if (visits !== held.visits) return readAnew(visits, reading);
  if (await readNewer(held, reading)) return { held, isChanged: true };
  const known = accountedFor(held);
  const stored = await countUpTo(held.upTo, db);
  if (stored === undefined || stored === known) return { held, isChanged: false };
  if (stored < known) return readAnew(visits, reading);
  await readByKey(held, reading);
  return { held, isChanged: accountedFor(held) > known };
}

async function readAnew(visits: string, reading: Reading): Promise<Loaded> {
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

/** Reads to the newest change; whether there was anything to read. */
async function readNewer(held: Held, reading: Reading): Promise<boolean> {
  const { db, report } = reading;
  const from = held.upTo;
  let total: number | undefined;
  for (;;) {
    const stretch = await sightingsAfter(held.upTo, CHUNK, db);
    take(held, await visited(stretch, reading));
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
    take(held, await visited(sightings, reading));
    from = last;
  }
}

/** The sightings as their visits make them. */
async function visited({ rows, damaged }: Sightings, { db, now }: Reading): Promise<Sightings> {
  return { rows: await withVisits(rows, now, db), damaged };
}
