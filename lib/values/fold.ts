const ASCII = /^[\x20-\x7e]*$/;
const LOOSE_SPACE = / {2}|^ | $/;
const MARKS_AND_LETTERS = /[\u0300-\u036føłđæœß‘’‚‛“”„‟‐-―−]/g;

const plainForm: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ...Object.fromEntries(Array.from('‘’‚‛', (quote) => [quote, "'"])),
  ...Object.fromEntries(Array.from('“”„‟', (quote) => [quote, '"'])),
  ...Object.fromEntries(Array.from('‐‑‒–—―−', (dash) => [dash, '-'])),
};

/**
 * The text as all comparing sees it (SCORING.md, "Folding"): "São Paulo" and "sao  paulo" fold to one.
 * Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) {
    const lower = text.toLowerCase();
    return LOOSE_SPACE.test(lower) ? oneSpaced(lower) : lower;
  }
  return oneSpaced(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(MARKS_AND_LETTERS, (character) => plainForm[character] ?? ''),
  );
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
