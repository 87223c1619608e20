import { merge, subjectKey } from '../profile/remember';
import type { Subject } from '../profile/types';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { sightingRowSchema, type SightingRow } from './rows';

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
    const row = { key, subject: merge(before?.subject, subject), url, seenAt: now };
    await database.sightings.put(row);
    return row;
  });
}

/** One sighting by its subject's key; undefined if there is none, or its row is damaged. */
export async function getSighting(
  key: string,
  database: LensDatabase = db,
): Promise<SightingRow | undefined> {
  return readRow(sightingRowSchema, await database.sightings.get(key));
}

/** The sightings last seen, newest first. */
export async function recent(limit: number, database: LensDatabase = db): Promise<SightingRow[]> {
  const rows = await database.sightings.orderBy('seenAt').reverse().limit(limit).toArray();
  return readRows(sightingRowSchema, rows);
}
