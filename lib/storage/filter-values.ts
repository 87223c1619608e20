import { db, type LensDatabase } from './db';
import { readRow } from './read';
import { filterValuesRowSchema, type FilterValuesRow } from './rows';

const DAY = 86_400_000;

/** The values that the partner at an address listed last; undefined where it never was asked. */
export async function getFilterValues(
  baseUrl: string,
  database: LensDatabase = db,
): Promise<FilterValuesRow | undefined> {
  return readRow(filterValuesRowSchema, await database.filterValues.get(baseUrl));
}

/** Keeps what a partner listed, in the place of what it listed before. */
export async function keepFilterValues(row: FilterValuesRow, database: LensDatabase = db): Promise<void> {
  await database.filterValues.put(filterValuesRowSchema.parse(row));
}

/** Whether a list is older than a day: partners change them a few times a year. */
export function isStale({ fetchedAt }: FilterValuesRow, now: number): boolean {
  return now - fetchedAt > DAY || fetchedAt > now;
}
