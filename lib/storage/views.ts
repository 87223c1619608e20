import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { viewRowSchema, type ViewRow } from './rows';

type Shown = Pick<ViewRow, 'tabId' | 'key' | 'url'> & Partial<Pick<ViewRow, 'cards'>>;

/** What a tab shows, with nothing chosen. */
export function viewOf({ tabId, key, cards = [], url }: Shown): ViewRow {
  return { tabId, key, cards, chosen: null, url, isChanged: false, at: Date.now() };
}

/** Notes what a tab shows. What the rep chose of a list stays chosen while it is in it. */
export async function setView(shown: Shown, database: LensDatabase = db): Promise<ViewRow> {
  return database.transaction('rw', database.views, async () => {
    const view = viewOf(shown);
    const chosen = (await getView(view.tabId, database))?.chosen ?? null;
    const isStillThere = chosen !== null && view.cards.includes(chosen);
    const kept = { ...view, chosen: isStillThere ? chosen : null };
    await database.views.put(kept);
    return kept;
  });
}

/** The rep looks at one of the list's cards, or (null) at the list again. A key that isn't in the list is none. */
export async function chooseCard(
  tabId: number,
  key: string | null,
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.views, async () => {
    const view = await getView(tabId, database);
    const isThere = key !== null && view?.cards.includes(key);
    if (view) await database.views.put({ ...view, chosen: isThere ? key : null });
  });
}

/** The tab shows a page at this address, and it is not as its reader knows it. */
export async function noteChanged(tabId: number, url: string, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', database.views, async () => {
    const view = await getView(tabId, database);
    if (view?.url === url) await database.views.put({ ...view, isChanged: true });
  });
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
