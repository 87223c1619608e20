import { fold } from '../values/fold';
import { parseSizeRange, type SizeRange } from '../values/size-range';

/** Words for thousands, folded; "mil" is a thousand in Spanish and Portuguese, and with a dot a million in others. */
const THOUSAND = String.raw`(?:k|mil(?!\.)|thousand|tsd\.?|tausend|tys\.?|tis\.?|tisic|bin|тыс\.?|тис\.?|хил\.?|rb|ribu|t|ezer|mii|tuhat|tuh\.?|tusen|tusind|tukst\.?|χιλ\.?|duizend)`;
const COUNT = String.raw`(?<![\d.,\p{L}])\d+(?:[.,' ]\d{3})*(?:[.,]\d{1,2})?(?: ?${THOUSAND})?(?![.,]?\d|\p{L})`;
const numbers = new RegExp(
  String.raw`(${COUNT})(?:(?: ?- ?| (?:to|bis|and|und|a|y|et|e|tot|do|en|til|till) )(${COUNT})| ?(\+))?`,
  'gu',
);
const scale = new RegExp(` ?${THOUSAND}$`, 'u');
/** East Asian counters of people, which stand at the number, and the sign between two numbers there. */
const counters = /(?<=\d) ?(?:[명名人位]|개사)/gu;
const tilde = /(?<=\d) ?[~～〜] ?(?=\d)/gu;
const atLeast =
  /(?:^|(?<= ))(?:>=?|\+(?: de| d')?|over|more than|at least|mehr als|uber|ab|mindestens|plus de|au moins|mas de|al menos|oltre|piu di|mais de|meer dan|powyzej|over|fler an|mere end)\s*$/;
const atMost =
  /(?:^|(?<= ))(?:<=?|under|fewer than|less than|up to|at most|weniger als|unter|bis zu|bis|moins de|jusqu'a|menos de|hasta|meno di|fino a|minder dan|ate|ponizej)\s*$/;

/**
 * A company's size as its page states it, "51-200 employees" → {from: 51, to: 200}, "120" → 120, "1 mil+" → {from:
 * 1000}; in whatever language the words around the numbers are. What follows in brackets or behind a bar is left out
 * ("(3,022 associated members)"). Undefined where no number can be made of it, or several, or where a word behind it may stand for thousands.
 */
export function companySizeIn(text: string): number | SizeRange | undefined {
  const range = parseSizeRange(text) ?? rangeIn(text);
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

function rangeIn(text: string): SizeRange | undefined {
  const folded = fold(text.replace(counters, ' ').replace(tilde, '-')).split(/ ?[(|·•]/)[0] ?? '';
  const [match, another] = folded.matchAll(numbers);
  if (!match || another) return undefined;
  const before = folded.slice(0, match.index);
  const after = folded.slice(match.index + match[0].length);
  const isAtLeast = atLeast.test(before);
  if (/\d/.test(before + after) || after.includes('+') || (before.includes('+') && !isAtLeast))
    return undefined;
  if (mayBeScale(after)) return undefined;
  const [lower, upper, plus] = match.slice(1).map((count) => count?.replace(scale, 'k'));
  if (upper) return parseSizeRange(`${lower}-${upper}`);
  const range = parseSizeRange(lower ?? '');
  if (!range) return undefined;
  if (plus || isAtLeast) return { from: range.from };
  return atMost.test(before) ? { from: 0, to: range.from } : range;
}

const people =
  /^(?:de|na|nhan|осіб|leute|kopfe|koepfe|osob|osoby|fo|hlo|folk|chel|чел|челов|lidi|zam|emp|empl|ans|pers|staff|fte|ftes|medew|mitarb|ma|team|total|crew|ppl|موظف)$/u;
const longestScale = 5;
const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const eastAsianScale = new RegExp(
  `^(?:${'百|千|万|萬|億|亿|백|천|만|억|พัน|หมื่น|แสน|ล้าน'.normalize('NFKD')})`,
  'u',
);

/** Whether the word behind a number may be one for thousands or millions: a short one that isn't known for people. */
function mayBeScale(after: string): boolean {
  const [, word = ''] = /^[ .]*(?:in )?([\p{L}\p{M}]+)/u.exec(after) ?? [];
  if (word === '' || people.test(word)) return false;
  if (eastAsian.test(word)) return eastAsianScale.test(word);
  return word.length <= longestScale || /^(?:mil[li]|miljo|bil[il]io|миллио)/u.test(word);
}
