import * as z from 'zod';
import { mostLogos } from '../reading/sites/logo-texts';
import { origins } from '../reading/sites/own-organization';
import { sharingNames } from '../reading/sites/sharing-names';
import { longestText } from '../reading/sites/site-content';
import { longestLine, mostLines } from '../reading/visible-lines';
import { addressSchema } from './raw.schema';

/** The most things that all kinds of markup on one page state. */
const mostStated = 1_000;

const textSchema = z.string().max(longestText);

const lineSchema = z.object({
  text: z.string().max(longestLine),
  heading: z.boolean(),
  footer: z.boolean(),
});

/** What a page of a company's own site holds, and the address it lies at. What it states for machines may be anything. */
export const sitePageSchema = z.object({
  url: addressSchema,
  content: z.object({
    title: textSchema,
    shared: z.array(z.tuple([textSchema, textSchema])).max(sharingNames.length),
    logos: z.array(textSchema).max(mostLogos),
    stated: z
      .array(z.object({ thing: z.record(z.string(), z.unknown()), origin: z.enum(origins) }))
      .max(mostStated),
    lines: z.array(lineSchema).max(mostLines),
  }),
});
