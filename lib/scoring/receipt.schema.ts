import * as z from 'zod';

/** Raised when a receipt changes its form. */
export const RECEIPT_FORMAT = 1;

/** Far more than any receipt has; in UTF-8 no character takes less than a byte. */
export const MOST_BYTES = 1_000_000;

/** What a file says, of any form: scoring takes it as it is. */
const anything = z.unknown();
const MOST_LEVELS = 50;

const points = z.int().min(0).max(100);

/** What of an ICP is scored; `rules` of any form, as they were. */
const scoredConfigSchema = z.object({
  slug: anything.optional(),
  label: anything.optional(),
  priority: anything.optional(),
  isActive: anything.optional(),
  rules: anything.optional(),
});

/** Which edit of the ICP it was: its revision on that device, and when that was made (ms since 1970). */
const versionSchema = z.object({ revision: z.number(), updatedAt: z.number() });

/** Each condition's outcome, group by group; one with a problem says which: "unknown: value_blank". */
const outcomesSchema = z.array(z.array(z.string()));

const receiptResultSchema = z.object({
  match: z.enum(['yes', 'no', 'unknown']),
  floor: points,
  ceiling: points,
  problem: z.string().exactOptional(),
  groups: outcomesSchema,
});

/** All that a score was made of, and the score: enough to score it again anywhere. */
export const receiptSchema = z.object({
  receipt: z.literal(RECEIPT_FORMAT),
  /** The version of the engine that made it. */
  engine: z.int(),
  config: scoredConfigSchema.extend(versionSchema.shape),
  /** The other ICPs that this one asks about; none where it asks about none. */
  others: z.array(scoredConfigSchema).exactOptional(),
  /** SCORING.md §1: values only, by condition type. */
  attributes: z.record(z.string(), anything),
  result: receiptResultSchema,
});

export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptResult = z.infer<typeof receiptResultSchema>;

/**
 * A receipt from a file. Throws an Error with one line that says what is wrong: no JSON, no receipt, too large, or
 * of a form that this version doesn't know.
 */
export function readReceipt(text: string): Receipt {
  if (text.length > MOST_BYTES) throw new Error('This is no receipt: it is far too large.');
  const parsed = parse(text);
  if (isNestedDeeper(parsed, MOST_LEVELS)) throw new Error('This is no receipt: it is nested too deeply.');
  const { data, error } = receiptSchema.safeParse(parsed);
  if (data) return data;
  throw new Error(error.issues.map(wrongIn)[0]);
}

function wrongIn({ path, message }: z.core.$ZodIssue): string {
  const place = path.join('.');
  if (place === 'receipt')
    return `This is no receipt of format ${RECEIPT_FORMAT}, the one that this version reads.`;
  return `This is no receipt: ${place === '' ? '' : `"${place}": `}${message}.`;
}

function isNestedDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isNestedDeeper(part, levels - 1));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This is no receipt: it is not JSON.');
  }
}
