import * as z from 'zod';
import { factNames, type FactName } from '../reading/types';

/** The longest text of a fact, a source and a name, and the most facts and cards that a page may report. */
export const limits = { text: 300, source: 60, url: 8192, perFact: 10, cards: 500 } as const;

const factSchema = z.object({
  text: z.string().max(limits.text),
  source: z.string().max(limits.source),
});

const rawSubjectSchema = z.object({
  kind: z.enum(['person', 'company']),
  name: z.string().min(1).max(limits.text),
  facts: z.object(
    Object.fromEntries(
      factNames.map((name) => [name, z.array(factSchema).max(limits.perFact).exactOptional()]),
    ) as Record<FactName, z.ZodExactOptional<z.ZodArray<typeof factSchema>>>,
  ),
});

const readingFields = {
  page: z.enum(['person', 'company', 'list', 'none']),
  subject: rawSubjectSchema.nullable(),
  cards: z.array(rawSubjectSchema).max(limits.cards),
};

/** A `Reading` of unknown origin; keys we don't know are left out. */
export const readingSchema = z.object(readingFields);

/** What a content script reports: a reading and the address it was made at. */
export const reportSchema = z.object({
  ...readingFields,
  url: z.url({ protocol: /^https?$/ }).max(limits.url),
});
