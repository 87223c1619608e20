import * as z from 'zod';
import type { Recipe } from '../reading/recipes/types';
import { placeWords } from './file';
import { limits, recipeSchema } from './schema';

/** The recipes that an organization's policy preloads, and the places in it (`recipes[2].host`) that are not as they should be. */
export interface Policy {
  readonly recipes: readonly Recipe[];
  readonly wrong: readonly string[];
}

const policySchema = z.object({ recipes: z.array(z.unknown()).max(limits.recipes).default([]) });

/** Parses what the browser's managed storage holds: a wrong recipe is named and left out, the others count. */
export function parsePolicy(managed: unknown): Policy {
  const { data } = policySchema.safeParse(managed ?? {});
  if (!data) return { recipes: [], wrong: ['recipes'] };
  const parsed = data.recipes.map((recipe) => recipeSchema.safeParse(recipe));
  return {
    recipes: parsed.flatMap(({ data }) => data ?? []),
    wrong: parsed.flatMap(({ error }, index) =>
      error ? placeWords(['recipes', index, ...(error.issues[0]?.path ?? [])]) : [],
    ),
  };
}
