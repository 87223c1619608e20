import * as z from 'zod';
import { factNames } from '../reading/types';
import { anchorSchema } from './schema';

const text = z.string().max(300);

/** What a page answers when it is taught: data of unknown origin, like all that comes from a page. */
export const teachAnswerSchema = z
  .discriminatedUnion('is', [
    z.object({
      is: z.literal('picked'),
      // Browsers load addresses of up to 2 MB.
      url: z.url({ protocol: /^https?$/ }).max(2_100_000),
      candidates: z.array(z.object({ anchor: anchorSchema, text })).max(10),
    }),
    z.object({
      is: z.literal('tried'),
      isFor: z.boolean(),
      read: z.array(z.object({ fact: z.enum(['name', ...factNames]), text })).max(50),
    }),
  ])
  .nullable();

export type TeachAnswer = z.infer<typeof teachAnswerSchema>;
export type Picked = Extract<TeachAnswer, { readonly is: 'picked' }>;
