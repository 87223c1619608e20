import * as z from 'zod';
import type { Recipe } from '../reading/recipes/types';
import { limits, recipeSchema } from './schema';

const FORMAT = 'icp-lens-recipes';
/** The largest file that is looked at, in bytes. */
const LARGEST = 1_000_000;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  recipes: z.array(recipeSchema).min(1).max(limits.recipes),
});

/**
 * Why a file was not taken: it could not be read, is too large, no JSON, not a file of recipes, or one whose part at
 * `at` is not as it should be.
 */
export type FileProblem =
  | { readonly is: 'unreadable' | 'too_large' | 'no_json' | 'no_recipes' }
  | { readonly is: 'malformed'; readonly at: string };

/** Recipes as a file to share with the team. */
export function toFile(recipes: readonly Recipe[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, recipes }, null, 2)}\n`;
}

/** What a file gave: all of its recipes, or the first thing that is wrong. */
export type FromFile = { readonly recipes: readonly Recipe[] } | { readonly problem: FileProblem };

/** The recipes of a file that was chosen; one that is too large isn't read at all. */
export async function readFile(file: Pick<File, 'size' | 'text'>): Promise<FromFile> {
  if (file.size > LARGEST) return { problem: { is: 'too_large' } };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { problem: { is: 'unreadable' } } : fromFile(text);
}

/** The recipes in a file's text. */
export function fromFile(text: string): FromFile {
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
