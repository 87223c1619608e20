import * as z from 'zod';
import { recipeSchema } from './schema';

/** A recipe on this device. */
export const recipeRowSchema = z.object({
  id: z.string(),
  recipe: recipeSchema,
  isOn: z.boolean(),
  updatedAt: z.number(),
});

export type RecipeRow = Readonly<z.infer<typeof recipeRowSchema>>;
