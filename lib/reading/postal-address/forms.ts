import type { PostalAddress } from './address';
import { cityAtEnd, cityAtStart } from './city';
import { countryLast, countryNext, isCountry } from './country';
import { auState, caProvince, isUkCounty, usState } from './region';
import { hasStreetWord, isStreet } from './street';

/** An address from what a form's pattern matched and the words before and after; undefined where it is none. */
type Form = (match: RegExpExecArray, before: string, after: string) => PostalAddress | undefined;

/** The usual forms of addresses: where one may stand, and how it is taken apart. */
export const forms: readonly (readonly [pattern: RegExp, form: Form])[] = [
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])(${usState})[.,]{0,2}(?:,? (?:USA|U\.S\.A\.?|United States),?)?\s{0,2}(\d{5}(?:\s?[-–]\s?\d{4})?)(?![\d\p{L}])`,
      'gu',
    ),
    withState,
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])(${caProvince})[.,]{0,2}\s{0,2}(?:Canada,?\s)?([A-Z]\d[A-Z][\s-]?\d[A-Z]\d)(?![\d\p{L}])`,
      'gu',
    ),
    withState,
  ],
  [new RegExp(String.raw`(?<![\p{L}\d])(${auState})[.,]{0,2}\s{0,2}(\d{4})(?![\d\p{L}])`, 'gu'), withState],
  [/(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?![\d\p{L}])/gu, british],
  [
    /(?<![\p{L}\d.+/-])(?:([A-Z]{1,3})\s?[-–]\s?)?(\d{5}|\d{4}\s?[A-Z]{2}(?=\s)|\d{4}-\d{3}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}) (?=['’]?\p{Lu})/gu,
    continental,
  ],
  [
    /(?<!\d[\s-]?)(\d{3}\s?\d{3})(?=[\s,.–-]{1,3}(?:\p{Lu}[\p{L} &]{2,30}?[\s,.–-]{1,3})?(?:India|INDIA)(?!\p{L}))/gu,
    indian,
  ],
  [
    new RegExp(String.raw`,\s(${usState})(?=\.?\s*$|,?\s+(?:USA|United States)(?!\p{L}))`, 'gmu'),
    withoutCode,
  ],
];

/** "12 Main Street, Denver, CO 80210" */
function withState(match: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const [, region = '', postalCode] = match;
  const city = cityAtEnd(before);
  if (!city || !hasStreetBefore(before, city)) return undefined;
  const between = match[0].slice(region.length, -(postalCode ?? '').length);
  return { city, region, postalCode, country: countryNext(after) ?? countryNext(between) };
}

/** "12 Main Street, Denver, CO" */
function withoutCode(match: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const city = cityAtEnd(before);
  const street = city && streetIn(before.slice(0, before.lastIndexOf(city)));
  if (!street || !/^\d/.test(street) || !hasStreetWord(street)) return undefined;
  return { city, region: match[1], country: countryNext(after) };
}

/** "Plot 12, Sector 44, Gurgaon - 122003, Haryana, India" */
function indian(match: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const city = cityAtEnd(before.replace(/[\s,.–-]+$/, ''));
  if (!city || !hasStreetBefore(before, city)) return undefined;
  const [, region, country] =
    /^[\s,.–-]*(?:(\p{Lu}[\p{L} &]+?)[\s,.–-]+)?(India|INDIA)(?!\p{L})/u.exec(after) ?? [];
  return { city, region, postalCode: match[1], country };
}

/** "Sample House, High Street, Leeds, West Yorkshire LS1 1AA, United Kingdom" */
function british(match: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const inFront = countryLast(before.slice(-40));
  let rest = (inFront ? before.slice(0, -inFront.length) : before).replace(/[\s,.(|-]+$/, '');
  const region = /[^,\n]*$/.exec(rest)?.[0].trim() ?? '';
  const isCounty = isUkCounty(region);
  if (isCounty) rest = rest.slice(0, rest.length - region.length);
  const city = cityAtEnd(rest);
  if (!city || !hasStreetBefore(rest, city)) return undefined;
  const country = inFront?.replace(/^[\s,]+|[\s,.]+$/g, '') ?? countryNext(after);
  return { city, region: isCounty ? region : undefined, postalCode: match[1], country };
}

/** "Musterstraße 1, D-20457 Hamburg, Deutschland" */
function continental(match: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const [, , postalCode] = match;
  const city = cityAtStart(after);
  if (!city || /(?:©|\(c\)|copyright)\s*$/i.test(before)) return undefined;
  const street = lastLine(before);
  if (!isStreet(street) || (isYear(postalCode) && !/\d|[,\n]\s*$/.test(street))) return undefined;
  const rest = after.slice(after.indexOf(city) + city.length);
  const province = /^\s?,?\s?\(?([A-Z]{2})\)?(?=$|[\s,.–-])/.exec(rest)?.[1];
  const isProvince = province !== undefined && !isCountry(province) && /^\s?\(/.test(rest);
  return {
    city,
    region: isProvince ? province : undefined,
    postalCode,
    country: countryNext(rest) ?? countryNext(rest.replace(/^\s?(?:cedex(?: \d+)?|\([^)\n]{2,30}\))/i, '')),
  };
}

/** "Since Main Street 2004 Denver" */
function isYear(code = ''): boolean {
  return /^(?:19|20)\d\d$/.test(code);
}

/** The last lines and parts before a city hold a street. */
function hasStreetBefore(before: string, city: string): boolean {
  return streetIn(before.slice(0, before.lastIndexOf(city))) !== undefined;
}

/** The street nearest to a text's end, among its last lines and parts. */
export function streetIn(text: string): string | undefined {
  const parts = text.split(/[,\n]/).map((part) => part.trim().slice(-80));
  return parts.filter(Boolean).slice(-4).findLast(isStreet);
}

/** The last line of a text that says something, its end. */
function lastLine(text: string): string {
  return (
    text
      .split('\n')
      .findLast((line) => /[\p{L}\p{N}]/u.test(line))
      ?.replace(/[\s,;|·•–-]{1,9}$/, '')
      .slice(-80) ?? ''
  );
}
