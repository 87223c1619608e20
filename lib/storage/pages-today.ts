import { isForPage } from '../reading/recipes/address';
import type { Recipe } from '../reading/recipes/types';
import { db, type LensDatabase } from './db';
import { readRows } from './read';
import { sightingRowSchema } from './rows';
import { listViews } from './views';

/** A page seen today: its address, and the tab that shows it now; null where none does. */
export interface SeenPage {
  readonly url: string;
  readonly tabId: number | null;
}

const MOST = 20;

/**
 * The pages a recipe is for that are open or were seen today, the open ones first; at most 20. Of those that are no
 * longer open only the address is known: what stood on them is kept nowhere.
 */
export async function pagesToday(
  recipe: Pick<Recipe, 'host' | 'path'>,
  now = new Date(),
  database: LensDatabase = db,
): Promise<SeenPage[]> {
  const isOurs = ({ url }: { readonly url: string }) => isForPage(recipe, new URL(url));
  const open = (await listViews(database)).filter(isOurs).map(({ url, tabId }) => ({ url, tabId }));
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const today = await database.sightings.where('seenAt').aboveOrEqual(midnight).reverse().toArray();
  const seen = readRows(sightingRowSchema, today).filter(isOurs);
  const isOpen = new Set(open.map(({ url }) => url));
  const closed = [...new Set(seen.map(({ url }) => url))].filter((url) => !isOpen.has(url));
  return [...open, ...closed.map((url) => ({ url, tabId: null }))].slice(0, MOST);
}
