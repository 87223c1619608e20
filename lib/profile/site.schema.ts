import * as z from 'zod';
import { origins } from '../reading/sites/own-organization';
import { addressSchema } from './raw.schema';

/** The most that a content script takes from one page (the most characters of a text; the most of each list). */
const limits = { text: 1_000, line: 500, shared: 20, logos: 12, stated: 1_000, lines: 4_000 } as const;

const textSchema = z.string().max(limits.text);

const lineSchema = z.object({
  text: z.string().max(limits.line),
  heading: z.boolean(),
  footer: z.boolean(),
});

/** What a page of a company's own site holds, and the address it lies at. What it states for machines may be anything. */
export const sitePageSchema = z.object({
  url: addressSchema,
  content: z.object({
    title: textSchema,
    shared: z.array(z.tuple([textSchema, textSchema])).max(limits.shared),
    logos: z.array(textSchema).max(limits.logos),
    stated: z
      .array(z.object({ thing: z.record(z.string(), z.unknown()), origin: z.enum(origins) }))
      .max(limits.stated),
    lines: z.array(lineSchema).max(limits.lines),
  }),
});
