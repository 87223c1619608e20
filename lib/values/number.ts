/** Number of a plain decimal text: ASCII digits, perhaps a sign before and a fraction after, white space around (SCORING.md §2.7). */
export function plainDecimal(text: string): number | undefined {
  return /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
