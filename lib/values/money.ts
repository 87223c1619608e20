import { fold } from './fold';

/** An amount a year in US dollars, or its bounds, both inclusive; no `to` means no upper end. */
export type Revenue = number | { readonly from?: number; readonly to?: number };

/** What a number is multiplied by, by the word or letters after it, folded. */
const scales: Readonly<Record<string, number>> = {
  ...scale(1e3, 'k|thousand|thousands|tsd|tausend|mille|mila|duizend|tys'),
  ...scale(
    1e6,
    'm|mm|mn|mio|mil\\.|million|millions|millionen|millon|millones|mln|miljoen|milione|milioni|milhao|milhoes|mkr|miljoner|millioner',
  ),
  ...scale(
    1e9,
    'b|bn|billion|billions|mrd|milliarde|milliarden|milliard|milliards|md|mds|mia|miljard|miliardo|miliardi|mld|mil millones|bilhao|bilhoes|miljarder|milliarder',
  ),
  ...scale(1e12, 't|tn|trillion|trillions|billionen|billones'),
};

function scale(factor: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split('|').map((word) => [word.replace('\\', ''), factor]));
}

const longestFirst = Object.keys(scales).sort((a, b) => b.length - a.length);
const SCALE = String.raw`(?:${longestFirst.map((word) => word.replace('.', String.raw`\.`)).join('|')})`;
const DOLLARS = String.raw`(?:us ?\$|usd ?\$?|\$ ?usd?|\$|us[- ]dollars?|us-\$|dollars?|(?:de )?dolares|de dollars)`;
const NUMBER = String.raw`\d+(?:[.,' ]\d+)*`;
const AMOUNT = String.raw`(${DOLLARS})? ?(${NUMBER}) ?(?:(${SCALE})\.?(?![\p{L}]))? ?(${DOLLARS})?`;
const TO = String.raw`(?: ?- ?| (?:to|and|bis|und|a|et|y|e|tot|do|til|till) )`;

/** Words about an amount that change nothing of it, and those that say which end it is. */
const ABOUT =
  /(?:^|(?<= ))(?:annual|yearly|estimated|est\.?|approximately|approx\.?|about|around|ca\.?|circa|~|revenues?|turnover|sales|jahresumsatz|umsatz|chiffre d'affaires|ingresos|facturacion|fatturato|faturamento|omzet|per year|a year|per annum|p\.?a\.?|annually|in|between|from|zwischen|von|entre|per jahr|pro jahr|par an|al ano|anuales)(?::|(?= )|$)|\/ ?(?:yr|year|jahr|an|ano)$/g;
const LEAST =
  /^(?:>=?|over|more than|at least|above|mehr als|uber|ab|mindestens|plus de|mas de|oltre|piu di|mais de|meer dan) ?/;
const MOST =
  /^(?:<=?|under|less than|up to|below|at most|weniger als|unter|bis zu|bis|moins de|jusqu'a|menos de|hasta|meno di|fino a|minder dan|ate) ?/;

const single = new RegExp(`^${AMOUNT} ?(\\+)?$`, 'u');
const range = new RegExp(`^${AMOUNT}${TO}${AMOUNT}$`, 'u');

/**
 * The yearly revenue a text states in US dollars: "$10M-$50M", "US$ 1.2 billion", "$5,000,000", "less than $1M", "$1B+".
 * Undefined for everything else: another currency, since no rates are at hand, or none at all, a month's revenue, or a
 * number that may be read in two ways ("$1,234M").
 */
export function parseRevenue(text: string): Revenue | undefined {
  const folded = fold(text)
    .replace(/\((?:est\.?|estimated|usd|us\$|\d{4})\)$/, '')
    .replace(/[~≈]/g, '');
  const plain = folded.replace(ABOUT, ' ').replace(/\s+/g, ' ').trim();
  const [least, most] = [LEAST.test(plain), MOST.test(plain)];
  const amounts = plain.replace(LEAST, '').replace(MOST, '');
  const both = least || most ? null : range.exec(amounts);
  if (both) return between(both.slice(1, 5), both.slice(5, 9));
  const [, before, number, factor, after, plus] = single.exec(amounts) ?? [];
  const amount = before || after ? amountOf(number, factor) : undefined;
  if (amount === undefined || (plus && (least || most))) return undefined;
  return most ? { to: amount } : least || plus ? { from: amount } : amount;
}

type Part = string | undefined;

/** "$10-50M" is from 10 million: the lower end shares the scale of the upper, unless its own dollar sign parts them. */
function between(lower: readonly Part[], upper: readonly Part[]): Revenue | undefined {
  const [lowSign, lowNumber, lowScale, lowAfter] = lower;
  const [highSign, highNumber, highScale, highAfter] = upper;
  if (!(lowSign || lowAfter || highSign || highAfter)) return undefined;
  const isShared = !lowScale && highScale && !highSign && Number(lowNumber) !== 0;
  const isDoubtful = !lowScale && highScale && highSign && Number(lowNumber) !== 0;
  const from = amountOf(lowNumber, isShared ? highScale : lowScale);
  const to = amountOf(highNumber, highScale);
  if (isDoubtful || from === undefined || to === undefined || from > to) return undefined;
  return { from, to };
}

const GROUPED = /^\d{1,3}([.,' ])\d{3}(?:\1\d{3})*$/;

function amountOf(number: Part = '', factor: Part): number | undefined {
  const isGrouped = GROUPED.test(number);
  const groups = number.split(/[.,' ]/).length - 1;
  if (isGrouped && factor && groups === 1) return undefined;
  const plain = isGrouped ? number.replace(/\D/g, '') : fraction(number);
  const amount = plain && Math.round(Number(plain) * (factor ? (scales[factor] ?? NaN) : 1) * 100) / 100;
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : undefined;
}

/** A decimal number as JavaScript writes it, from "1.5", "1,5" and "1,234.50". */
function fraction(number: string): string | undefined {
  const [, whole = '', rest = ''] = /^(.+?)(?:[.,](\d{1,2}))?$/.exec(number) ?? [];
  const digits = GROUPED.test(whole) ? whole.replace(/\D/g, '') : whole;
  return /^\d+$/.test(digits) ? `${digits}.${rest || '0'}` : undefined;
}
