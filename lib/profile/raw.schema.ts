import * as z from 'zod';
import { factNames, mostCards, type FactName } from '../reading/types';

/**
 * The longest text of a fact, a source, a name and a reader (a recipe is one by its host and path), and the most facts
 * and cards that a page may report.
 */
export const limits = {
  text: 300,
  source: 60,
  reader: 600,
  url: 8192,
  perFact: 10,
  cards: mostCards,
  key: 400,
} as const;

const factSchema = z.object({
  text: z.string().max(limits.text),
  source: z.string().max(limits.source),
});

export const addressSchema = z.url({ protocol: /^https?$/ }).max(limits.url);

const rawSubjectSchema = z.object({
  kind: z.enum(['person', 'company']),
  name: z.string().min(1).max(limits.text),
  facts: z.object(
    Object.fromEntries(
      factNames.map((name) => [name, z.array(factSchema).max(limits.perFact).exactOptional()]),
    ) as Record<FactName, z.ZodExactOptional<z.ZodArray<typeof factSchema>>>,
  ),
  address: addressSchema.exactOptional(),
});

/** A sighting's key, as the background has given it. */
export const keySchema = z.string().max(limits.key);

const checkSchema = z.string().max(limits.source);

/** What a content script says of a page's health, and at which address. */
export const healthSchema = z.object({
  url: addressSchema,
  reader: z.string().max(limits.reader),
  // A recipe's may also lack the name.
  lacks: z.array(checkSchema).max(factNames.length + 1),
  facts: z.array(z.enum(factNames)).max(factNames.length),
});

/**
 * What a content script reports: a reading, the address it was made at, and the cards reported before. Keys we don't
 * know are left out.
 */
export const reportSchema = z.object({
  page: z.enum(['person', 'company', 'list', 'none']),
  subject: rawSubjectSchema.nullable(),
  cards: z.array(rawSubjectSchema).max(limits.cards),
  kept: z.array(keySchema).max(limits.cards),
  url: addressSchema,
});
