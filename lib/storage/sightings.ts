import * as z from 'zod';
import type { Card } from '../profile/card';
import { fillGaps, merge, subjectKey } from '../profile/remember';
import type { Subject } from '../profile/types';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { sightingRowSchema, type SightingRow } from './rows';

/** A sighting that can't be read: its key, and what is wrong with it. */
export interface DamagedSighting {
  readonly key: string;
  readonly problem: string;
}

/** A stretch of the table: what can be used of it, and what can't. */
export interface Sightings {
  readonly rows: readonly SightingRow[];
  readonly damaged: readonly DamagedSighting[];
}

/** Keeps what a page said of a subject, merged with what is known of it; gives the sighting as it is now. */
export async function remember(
  subject: Subject,
  url: string,
  now = Date.now(),
  database: LensDatabase = db,
): Promise<SightingRow> {
  const key = subjectKey(subject, url);
  return database.transaction('rw', database.sightings, async () => {
    const before = await getSighting(key, database);
    const change = (await lastChange(database)) + 1;
    const row = { key, subject: merge(before?.subject, subject), url, seenAt: now, change };
    await database.sightings.put(row);
    return row;
  });
}

/**
 * Keeps what the cards of a list said, in one transaction; of a subject whose own page was visited they only fill gaps.
 * A row is written only where something is new.
 * @returns the sightings as they are now, one a card, in their order
 */
export async function rememberCards(
  cards: readonly Card[],
  now = Date.now(),
  database: LensDatabase = db,
): Promise<SightingRow[]> {
  return database.transaction('rw', database.sightings, async () => {
    const known = await getSightings(
      cards.map(({ key }) => key),
      database,
    );
    const rows = new Map(known.map((row) => [row.key, row]));
    let change = await lastChange(database);
    const written = new Map<string, SightingRow>();
    for (const card of cards) {
      const before = rows.get(card.key);
      const subject = withCard(before, card);
      if (before && JSON.stringify(before.subject) === JSON.stringify(subject)) continue;
      const from =
        before && !before.unvisited ? { url: before.url } : { url: card.url, unvisited: true as const };
      const row = { key: card.key, subject, ...from, seenAt: now, change: (change += 1) };
      rows.set(card.key, row);
      written.set(card.key, row);
    }
    await database.sightings.bulkPut([...written.values()]);
    return cards.flatMap(({ key }) => rows.get(key) ?? []);
  });
}

function withCard(before: SightingRow | undefined, { subject }: Card): Subject {
  return before && !before.unvisited ? fillGaps(before.subject, subject) : merge(before?.subject, subject);
}

/** The sightings under these keys, in their order; those that are missing or damaged are left out. */
export async function getSightings(
  keys: readonly string[],
  database: LensDatabase = db,
): Promise<SightingRow[]> {
  return readRows(sightingRowSchema, await database.sightings.bulkGet([...keys]));
}

/** One sighting by its subject's key; undefined if there is none, or its row is damaged. */
export async function getSighting(
  key: string,
  database: LensDatabase = db,
): Promise<SightingRow | undefined> {
  return readRow(sightingRowSchema, await database.sightings.get(key));
}

/** How many sightings are stored, damaged ones too. */
export async function countSightings(database: LensDatabase = db): Promise<number> {
  return database.sightings.count();
}

/**
 * What was written after a change, in the order of writing, a sighting written again only where it was written last.
 * @returns at most `limit` rows in all, and `upTo`: the change to go on from, which is the one given when nothing came after it
 */
export async function sightingsAfter(
  change: number,
  limit: number,
  database: LensDatabase = db,
): Promise<Sightings & { readonly upTo: number }> {
  const stored = await numbered(change, database).limit(limit).toArray();
  return { ...sorted(stored), upTo: stored.at(-1)?.change ?? change };
}

/**
 * The sightings behind a key, in the order of keys: each is met once, however often it is written meanwhile.
 * @returns at most `limit` rows in all, and `last`: the key to go on from, undefined at the end
 */
export async function sightingsFrom(
  key: string,
  limit: number,
  database: LensDatabase = db,
): Promise<Sightings & { readonly last: string | undefined }> {
  const stored = await database.sightings.where('key').above(key).limit(limit).toArray();
  return { ...sorted(stored), last: stored.at(-1)?.key };
}

/** Sightings by their number of change; a damaged one may hold something else there. */
function numbered(above: number, database: LensDatabase) {
  return database.sightings.where('change').between(above, Infinity, false);
}

/** The newest change; 0 where nothing was ever written. */
export async function lastChange(database: LensDatabase = db): Promise<number> {
  return Number((await numbered(0, database).lastKey()) ?? 0);
}

function sorted(stored: readonly SightingRow[]): Sightings {
  const [rows, damaged]: [SightingRow[], DamagedSighting[]] = [[], []];
  for (const row of stored) {
    const { data, error } = sightingRowSchema.safeParse(row);
    if (data) rows.push(data);
    else damaged.push({ key: row.key, problem: z.prettifyError(error) });
  }
  return { rows, damaged };
}
