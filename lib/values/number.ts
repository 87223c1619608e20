const PLAIN_DECIMAL = /^\s*[+-]?[0-9]+(?:\.[0-9]+)?\s*$/;

/** The number a plain decimal text is: digits, perhaps a sign before and a fraction after, white space around (SCORING.md §2.7). */
export function plainDecimal(text: string): number | undefined {
  if (!PLAIN_DECIMAL.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
