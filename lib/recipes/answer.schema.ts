import * as z from 'zod';
import { factNames } from '../reading/types';
import { anchorSchema } from './schema';

const text = z.string().max(300);
const place = { host: z.string().max(253), path: z.string().max(8192) };

/** What a page answers when it is taught: data of unknown origin, like all that comes from a page. */
export const teachAnswerSchema = z
  .discriminatedUnion('is', [
    z.object({
      is: z.literal('picked'),
      ...place,
      candidates: z.array(z.object({ anchor: anchorSchema, text })).max(10),
    }),
    z.object({
      is: z.literal('tried'),
      ...place,
      isFor: z.boolean(),
      read: z.array(z.object({ fact: z.enum(['name', ...factNames]), text })).max(50),
    }),
  ])
  .nullable();

export type TeachAnswer = z.infer<typeof teachAnswerSchema>;
export type Picked = Extract<TeachAnswer, { readonly is: 'picked' }>;
