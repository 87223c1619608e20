import { v7 as newId } from 'uuid';
import type { Recipe, Teachable } from '../reading/recipes/types';
import { combine, isSamePages } from '../recipes/combine';
import { recipeRowSchema, type RecipeRow } from '../recipes/row.schema';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';

/** What a change of recipes replaced, so that it can be undone: each row as it was, or null where there was none. */
export type RecipesBefore = ReadonlyMap<string, RecipeRow | null>;

/** The recipes on this device, the newest first: it goes before the others where several are for one page. */
export async function listRecipes(database: LensDatabase = db): Promise<RecipeRow[]> {
  const rows = readRows(recipeRowSchema, await database.recipes.toArray());
  return rows.sort((one, other) => other.updatedAt - one.updatedAt);
}

/**
 * Keeps recipes. One about the same pages as one that is here already is combined with it and put on; of two ways to
 * read a fact the new one is kept.
 */
export async function keepRecipes(
  recipes: readonly Recipe[],
  now = Date.now(),
  database: LensDatabase = db,
): Promise<RecipesBefore> {
  const before = new Map<string, RecipeRow | null>();
  await database.transaction('rw', database.recipes, async () => {
    for (const recipe of recipes) {
      const rows = await listRecipes(database);
      const same = rows.find((row) => isSamePages(row.recipe, recipe));
      const id = same?.id ?? newId();
      if (!before.has(id)) before.set(id, same ?? null);
      const combined = same ? combine(same.recipe, recipe) : recipe;
      await database.recipes.put({ id, recipe: combined, isOn: true, updatedAt: now });
    }
  });
  return before;
}

/** Puts a recipe on or off. */
export async function setRecipeOn(id: string, isOn: boolean, database: LensDatabase = db): Promise<void> {
  await database.recipes.update(id, { isOn });
}

/** Deletes a recipe. */
export async function deleteRecipe(id: string, database: LensDatabase = db): Promise<RecipesBefore> {
  return change(id, () => null, database);
}

/** Takes one fact out of a recipe, and with its last one the recipe. */
export async function forgetField(
  id: string,
  fact: Teachable,
  database: LensDatabase = db,
): Promise<RecipesBefore> {
  const without = (row: RecipeRow) => {
    const fields = row.recipe.fields.filter((field) => field.fact !== fact);
    return fields.length > 0 ? { ...row, recipe: { ...row.recipe, fields } } : null;
  };
  return change(id, without, database);
}

/** Puts recipes back as they were before a change. */
export async function undoRecipes(before: RecipesBefore, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', database.recipes, async () => {
    for (const [id, row] of before) await (row ? database.recipes.put(row) : database.recipes.delete(id));
  });
}

async function change(
  id: string,
  to: (row: RecipeRow) => RecipeRow | null,
  database: LensDatabase,
): Promise<RecipesBefore> {
  return database.transaction('rw', database.recipes, async () => {
    const row = readRow(recipeRowSchema, await database.recipes.get(id));
    if (!row) return new Map();
    const next = to(row);
    await (next ? database.recipes.put(next) : database.recipes.delete(id));
    return new Map([[id, row]]);
  });
}
