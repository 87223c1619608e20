import { fold } from '../values/fold';
import { parseSizeRange, type SizeRange } from '../values/size-range';

const COUNT = String.raw`(?<![\d.,\p{L}])\d+(?:[.,' ]\d{3})*(?:[.,]\d{1,2})?(?: ?(?:k|mil|tsd\.?|tys\.?|thousand))?(?![.,]?\d|\p{L})`;
const numbers = new RegExp(
  String.raw`(${COUNT})(?:(?: ?- ?| (?:to|bis|and|und|a|y|et|e|tot|do|en|til|till) )(${COUNT})| ?(\+))?`,
  'gu',
);
const atLeast =
  /(?:^|(?<= ))(?:>=?|over|more than|at least|mehr als|uber|ab|mindestens|plus de|au moins|mas de|al menos|oltre|piu di|mais de|meer dan|powyzej|over|fler an|mere end)\s*$/;
const atMost =
  /(?:^|(?<= ))(?:<=?|under|fewer than|less than|up to|at most|weniger als|unter|bis zu|bis|moins de|jusqu'a|menos de|hasta|meno di|fino a|minder dan|ate|ponizej)\s*$/;

/**
 * A company's size as its page states it, "51-200 employees" → {from: 51, to: 200}, "120" → 120, "1 mil+" → {from:
 * 1000}; in whatever language the words around the numbers are. What follows in brackets or behind a bar is left out
 * ("(3,022 associated members)"). Undefined where no number can be made of it, or several.
 */
export function companySizeIn(text: string): number | SizeRange | undefined {
  const range = parseSizeRange(text) ?? rangeIn(fold(text).split(/ ?[(|·•]/)[0] ?? '');
  return range && range.from === range.to ? range.from : range;
}

/**
 * The size as a condition on the size range compares it: the text itself where it is of a usual form, else the same
 * in plain numbers, "10.001+ zaměstnanců" → "10001+". Undefined where no number can be made of it.
 */
export function sizeRangeIn(text: string): string | undefined {
  const size = companySizeIn(text);
  if (size === undefined || parseSizeRange(text)) return size === undefined ? undefined : text;
  if (typeof size === 'number') return `${size}`;
  return size.to === undefined ? `${size.from}+` : `${size.from}-${size.to}`;
}

function rangeIn(folded: string): SizeRange | undefined {
  const [match, another] = folded.matchAll(numbers);
  if (!match || another) return undefined;
  const [lower, upper, plus] = match
    .slice(1)
    .map((count) => count?.replace(/ ?(?:mil|tsd\.?|tys\.?|thousand)$/, 'k'));
  const before = folded.slice(0, match.index);
  if (upper) return parseSizeRange(`${lower}-${upper}`);
  const range = parseSizeRange(lower ?? '');
  if (!range) return undefined;
  if (plus || atLeast.test(before)) return { from: range.from };
  return atMost.test(before) ? { from: 0, to: range.from } : range;
}
