import * as z from 'zod';
import type { ConditionType } from '../icp/vocabulary';

export const utmTypes = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
] as const satisfies readonly ConditionType[];

/**
 * What one event told of somebody's session on the organization's web site; what it didn't tell is missing. It names
 * nobody: no name, no e-mail address and no job of a visitor is kept.
 */
export const visitSchema = z.object({
  /** When the event occurred, ms since 1970. */
  at: z.number(),
  session: z.string(),
  /** Addresses of the pages visited, each once, the landing page first. */
  pages: z.array(z.string()).exactOptional(),
  /** How many pages were looked at. */
  views: z.number().exactOptional(),
  /** Null: the session came without one. */
  utm: z.partialRecord(z.enum(utmTypes), z.string().nullable()),
});

/** The visits of everybody from a company (`company:<registrable domain>`) or of one person (`person:<LinkedIn address>`). */
export const visitsRowSchema = z.object({
  key: z.string(),
  /** The newest first, at most `MOST_VISITS`. */
  visits: z.array(visitSchema),
  /** Older visits than these were let go. */
  isCut: z.boolean(),
  /** When the last import brought something, ms since 1970; grows with every write of any row. */
  importedAt: z.number(),
  /** When the newest visit was. */
  lastAt: z.number(),
});

export type Visit = Readonly<z.infer<typeof visitSchema>>;
export type VisitsRow = Readonly<z.infer<typeof visitsRowSchema>>;
