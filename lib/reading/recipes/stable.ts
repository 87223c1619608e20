/** The longest value of an attribute that is kept as an anchor, in characters. */
export const longestValue = 120;

/**
 * Whether an attribute's value looks written by a person, and so will be there on the next page and after the next
 * release: no number of a record, no hash, no counter of a framework (`ember1234`, `:r1a:`, `css-1q2w3e`).
 */
export function isStable(value: string): boolean {
  if (value.length < 2 || value.length > longestValue || !/^[a-z]/i.test(value)) return false;
  return value.split(/[^a-z0-9]+/i).every((word) => !/\d{2}/.test(word) && !isScrambled(word));
}

/** Letters and digits in turns, as in `1q2w3e`; `address2` and `h1` are fine. */
function isScrambled(word: string): boolean {
  return (word.match(/[a-z]\d|\d[a-z]/gi) ?? []).length > 1 || /^\d+[a-z]/i.test(word);
}
