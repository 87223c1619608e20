import { db, type LensDatabase } from './db';
import { readRow } from './read';
import { columnsRowSchema, type ColumnsRow } from './rows';

/** The bulk scorer's columns as last kept; undefined if there are none, or the row is damaged. */
export async function readColumns(database: LensDatabase = db): Promise<ColumnsRow | undefined> {
  return readRow(columnsRowSchema, await database.columns.get('sightings'));
}

/** Keeps the bulk scorer's columns, in the place of the former ones. */
export async function writeColumns(row: ColumnsRow, database: LensDatabase = db): Promise<void> {
  await database.columns.put(row);
}

/** Forgets the bulk scorer's columns; they are made of the sightings again. */
export async function clearColumns(database: LensDatabase = db): Promise<void> {
  await database.columns.clear();
}
