import { clearColumns, readColumns } from '../storage/columns';
import type { LensDatabase } from '../storage/db';
import { countSightings, sightingsAfter, sightingsFrom } from '../storage/sightings';
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

/** All stored profiles: from the cache as far as that goes, then from the sightings. A damaged cache is thrown away. */
export async function load(db: LensDatabase, report: Report): Promise<Loaded> {
  const row = await readColumns(db).catch(() => undefined);
  const cached = row && heldIn(row);
  if (!cached) await clearColumns(db);
  return readOn(cached ?? nothing(), db, report);
}

/**
 * Brings what is held up to date: only what was written since is read. Where fewer rows are stored than are held,
 * some were deleted, and all are read anew into columns of their own. What is held is sound at any moment, so
 * reading may end anywhere.
 */
export async function readOn(held: Held, db: LensDatabase, report: Report): Promise<Loaded> {
  const { stored, isChanged } = await readStretches(held, db, report);
  if (accountedFor(held) > stored) {
    const anew = nothing();
    const { stored } = await readStretches(anew, db, report);
    await takeUnnumbered(anew, stored, db);
    return { held: anew, isChanged: true };
  }
  const hasUnnumbered = await takeUnnumbered(held, stored, db);
  return { held, isChanged: isChanged || hasUnnumbered };
}

/** Reads to the newest change; gives how many rows were stored at that moment. */
async function readStretches(held: Held, db: LensDatabase, report: Report) {
  const from = held.upTo;
  let total: number | undefined;
  for (;;) {
    const { stored, ...stretch } = await db.transaction('r', db.sightings, async () => {
      const stretch = await sightingsAfter(held.upTo, CHUNK, db);
      const isLast = stretch.rows.length + stretch.damaged.length < CHUNK;
      return { ...stretch, stored: isLast ? await countSightings(db) : undefined };
    });
    take(held, stretch);
    held.upTo = stretch.upTo;
    if (stored !== undefined) return { stored, isChanged: held.upTo > from };
    total ??= await countSightings(db);
    report(Math.min(accountedFor(held), total), total);
  }
}

/** A damaged row may have lost its number of change too; it is only met when all rows are gone through by key. */
async function takeUnnumbered(held: Held, stored: number, db: LensDatabase): Promise<boolean> {
  const before = accountedFor(held);
  if (before >= stored) return false;
  for (let from: string | undefined = ''; from !== undefined;) {
    const { last, ...sightings } = await sightingsFrom(from, CHUNK, db);
    take(held, sightings);
    from = last;
  }
  return accountedFor(held) > before;
}
