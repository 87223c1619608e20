import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { viewRowSchema, type ViewRow } from './rows';

/** Notes what a tab shows: the key of a sighting, or null for a page about nobody. */
export async function setView(
  tabId: number,
  key: string | null,
  url: string,
  database: LensDatabase = db,
): Promise<void> {
  await database.views.put({ tabId, key, url, at: Date.now() });
}

export async function getView(tabId: number, database: LensDatabase = db): Promise<ViewRow | undefined> {
  return readRow(viewRowSchema, await database.views.get(tabId));
}

export async function listViews(database: LensDatabase = db): Promise<ViewRow[]> {
  return readRows(viewRowSchema, await database.views.toArray());
}

/** The tab is closed, or shows a page we may not see. */
export async function removeView(tabId: number, database: LensDatabase = db): Promise<void> {
  await database.views.delete(tabId);
}

/** Tab ids mean nothing after the browser's start. */
export async function clearViews(database: LensDatabase = db): Promise<void> {
  await database.views.clear();
}
