import { clearColumns, readColumns } from '../storage/columns';
import type { LensDatabase } from '../storage/db';
import { countSightings, lastChange, sightingsAfter, sightingsFrom } from '../storage/sightings';
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

/** All numbered sightings: from the cache as far as that goes, then from the table. A damaged cache is thrown away. */
export async function load(db: LensDatabase, report: Report): Promise<Loaded> {
  const row = await readColumns(db).catch(() => undefined);
  const cached = row && heldIn(row);
  if (!cached) await clearColumns(db);
  const held = cached ?? nothing();
  return { held, isChanged: await readNewer(held, db, report) };
}

/**
 * Brings what is held up to date: only what was written since is read. Where that is nothing, the rows are counted,
 * which takes a moment with many: some may have been deleted, others have no number of change. What is held is sound
 * at any moment, so reading may end anywhere.
 */
export async function follow(held: Held, db: LensDatabase, report: Report): Promise<Loaded> {
  if (await readNewer(held, db, report)) return { held, isChanged: true };
  const known = accountedFor(held);
  const stored = await countUpTo(held.upTo, db);
  if (stored === undefined || stored === known) return { held, isChanged: false };
  if (stored < known) {
    const anew = nothing();
    await readNewer(anew, db, report);
    return { held: anew, isChanged: true };
  }
  await readByKey(held, db);
  return { held, isChanged: accountedFor(held) > known };
}

/** How many rows are stored; undefined where one was written after the change. */
function countUpTo(change: number, db: LensDatabase): Promise<number | undefined> {
  return db.transaction('r', db.sightings, async () =>
    (await lastChange(db)) > change ? undefined : countSightings(db),
  );
}

/** Reads to the newest change; whether there was anything to read. */
async function readNewer(held: Held, db: LensDatabase, report: Report): Promise<boolean> {
  const from = held.upTo;
  let total: number | undefined;
  for (;;) {
    const stretch = await sightingsAfter(held.upTo, CHUNK, db);
    take(held, stretch);
    held.upTo = stretch.upTo;
    if (stretch.rows.length + stretch.damaged.length < CHUNK) return held.upTo > from;
    total ??= await countSightings(db);
    report(Math.min(accountedFor(held), total), total);
  }
}

/** A damaged row may have lost its number of change too: it is only met when all are gone through by key. */
async function readByKey(held: Held, db: LensDatabase): Promise<void> {
  for (let from: string | undefined = ''; from !== undefined;) {
    const { last, ...sightings } = await sightingsFrom(from, CHUNK, db);
    take(held, sightings);
    from = last;
  }
}
