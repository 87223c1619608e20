import * as z from 'zod';
import { longestLabel } from '../reading/recipes/labels';
import { longestValue } from '../reading/recipes/stable';
import { anchorAttributes, relations, type Anchor, type Recipe } from '../reading/recipes/types';
import { factNames } from '../reading/types';

/** The most recipes of a file and fields of a recipe, and the longest path (characters). */
export const limits = { recipes: 200, fields: 50, path: 300 } as const;

const label = z.string().trim().min(1).max(longestLabel);

/** An anchor is data: there is no pattern in it that anything would run. */
export const anchorSchema: z.ZodType<Anchor> = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('label'), words: label, relation: z.enum(relations) }),
  z.strictObject({ by: z.literal('aria'), role: z.string().regex(/^[a-z]{2,20}$/), name: label }),
  z.strictObject({
    by: z.literal('attribute'),
    attribute: z.enum(anchorAttributes),
    value: z.string().min(1).max(longestValue),
  }),
  z.strictObject({ by: z.literal('heading') }),
]);

const host = z
  .string()
  .max(253)
  .regex(/^(?:\*\.(?=[^.]+\.))?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/);

/** A path, a query of named parameters, a fragment's route: the last two only where they tell the site's pages apart. */
const path = z
  .string()
  .max(limits.path)
  .regex(/^\/[^?#\s]*(?:\?[^?#&=\s]+=[^?#&=\s]+(?:&[^?#&=\s]+=[^?#&=\s]+)*)?(?:#[^?#/\s]*\/[^?#\s]*)?$/)
  .refine((text) => {
    const [along = '', route = ''] = text.replace(/\?[^#]*/, '').split('#');
    return isPattern(along) && isPattern(route.replace(/^!/, ''));
  });

/** `*` stands for one whole segment, `**` for all that follow. */
function isPattern(text: string): boolean {
  const segments = text.split('/').filter(Boolean);
  return segments.every((segment, index) => {
    if (segment === '**') return index === segments.length - 1;
    return segment === '*' || !segment.includes('*');
  });
}

/** What a rep taught, from wherever it comes: a file, the organization's policy, the disk, the page that is taught. */
export const recipeSchema: z.ZodType<Recipe> = z.strictObject({
  host,
  path,
  kind: z.enum(['person', 'company']),
  fields: z
    .array(z.strictObject({ fact: z.enum(['name', ...factNames]), anchor: anchorSchema }))
    .max(limits.fields)
    .refine((fields) => new Set(fields.map(({ fact }) => fact)).size === fields.length),
});

/** Whether a text can be a recipe's path. */
export const isPath = (text: string): boolean => path.safeParse(text).success;
