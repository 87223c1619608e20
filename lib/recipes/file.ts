import * as z from 'zod';
import type { Recipe } from '../reading/recipes/types';
import { limits, recipeSchema } from './schema';

const FORMAT = 'icp-lens-recipes';
/** The largest file that is looked at, in characters. */
const LARGEST = 1_000_000;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  recipes: z.array(recipeSchema).min(1).max(limits.recipes),
});

/** Why a file was not taken: no JSON, not a file of recipes, or one whose part at `at` is not as it should be. */
export type FileProblem =
  { readonly is: 'no_json' | 'too_large' | 'no_recipes' } | { readonly is: 'malformed'; readonly at: string };

/** Recipes as a file to share with the team. */
export function toFile(recipes: readonly Recipe[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, recipes }, null, 2)}\n`;
}

/** The recipes of a file: all of them, or the first thing that is wrong. */
export function fromFile(
  text: string,
): { readonly recipes: readonly Recipe[] } | { readonly problem: FileProblem } {
  if (text.length > LARGEST) return { problem: { is: 'too_large' } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { is: 'no_json' } };
  }
  const { data, error } = fileSchema.safeParse(json);
  if (data) return { recipes: data.recipes };
  const [place, ...rest] = error.issues[0]?.path ?? [];
  if (place !== 'recipes' || rest.length === 0) return { problem: { is: 'no_recipes' } };
  return { problem: { is: 'malformed', at: placeWords([place, ...rest]) } };
}

/** `recipes[2].fields[0].anchor`, counted from 1 as people do. */
export function placeWords(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .slice(1);
}
