import { db, type LensDatabase } from './db';
import { filterValuesRowSchema, type FilterValuesRow } from './filter-values.schema';
import { readRow } from './read';

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
