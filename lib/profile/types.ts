import * as z from 'zod';
import type { ConditionType } from '../icp/vocabulary';

export const evidenceSchema = z.object({ source: z.string(), text: z.string() });

export const scalarSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ from: z.number().exactOptional(), to: z.number().exactOptional() }),
]);

/** A value and the words it came from. */
export const statementSchema = z.object({ value: scalarSchema, evidence: evidenceSchema });

/**
 * One attribute as read: its values (none = the page states none) and, in the same order, the words each came from.
 * `others` is what further sources say that doesn't agree: kept and shown, but it counts for nothing.
 */
export const knownAttributeSchema = z.object({
  values: z.array(scalarSchema),
  evidence: z.array(evidenceSchema),
  others: z.array(statementSchema).exactOptional(),
});

/** A person or company as last known. `attributes` also holds `company_name`, which is evidence only. */
export const subjectSchema = z.object({
  kind: z.enum(['person', 'company']),
  name: z.string(),
  attributes: z.record(z.string(), knownAttributeSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Value = z.infer<typeof scalarSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type KnownAttribute = z.infer<typeof knownAttributeSchema>;
export type AttributeName = ConditionType | 'company_name';
export type Subject = z.infer<typeof subjectSchema>;
