import { readPolicy } from '../recipes/managed';
import { isForHost } from '../reading/recipes/address';
import type { Recipe } from '../reading/recipes/types';
import { listRecipes } from './recipes';

/**
 * The recipes for the host of a page: the rep's own that are on, the newest first, then the organization's.
 * @param url where the browser says the asking page is; the page itself is not believed
 */
export async function recipesAt(url: string | undefined): Promise<Recipe[]> {
  if (url === undefined || !URL.canParse(url)) return [];
  const { hostname } = new URL(url);
  const own = (await listRecipes()).filter(({ isOn }) => isOn).map(({ recipe }) => recipe);
  const { recipes } = await readPolicy();
  return [...own, ...recipes].filter((recipe) => isForHost(recipe, hostname));
}
