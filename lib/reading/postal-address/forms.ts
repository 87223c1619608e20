import type { PostalAddress } from './address';
import { cityAtEnd, cityAtStart } from './city';
import { countryLast, countryNext, isCountry } from './country';
import { auState, caProvince, isUkCounty, usStateAtEnd } from './region';
import { hasStreetWord, isStreet } from './street';

/** An address from what a form's pattern matched and the words before and after; undefined where it is none. */
type Form = (match: RegExpExecArray, before: string, after: string) => PostalAddress | undefined;

/**
 * The usual forms of addresses: where one may stand, and how it is taken apart. What a browser needs to make a pattern
 * is felt on the first page that is read, so these name few letters and few words.
 */
export const forms: readonly (readonly [pattern: RegExp, form: Form])[] = [
  [/(?<=[A-Za-z][.,]{0,2}\s{0,2})(\d{5}(?:\s?[-–]\s?\d{4})?)(?![\dA-Za-z])/g, american],
  [
    new RegExp(
      String.raw`\b(${caProvince})[.,]{0,2}\s{0,2}(?:Canada,?\s)?([A-Z]\d[A-Z][\s-]?\d[A-Z]\d)(?![\dA-Za-z])`,
      'g',
    ),
    withState,
  ],
  [new RegExp(String.raw`\b(${auState})[.,]{0,2}\s{0,2}(\d{4})(?![\dA-Za-z])`, 'g'), withState],
  [/\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?![\dA-Za-z])/g, british],
  [
    /(?<![A-Za-zÀ-ɏ\d.+/-])(?:([A-Z]{1,3})\s?[-–]\s?)?(\d{5}|\d{4}\s?[A-Z]{2}(?=\s)|\d{4}-\d{3}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}) (?=['’]?\p{Lu})/gu,
    continental,
  ],
  [
    /(?<!\d[\s-]?)(\d{3}\s?\d{3})(?=[\s,.–-]{1,3}(?:[A-Z][A-Za-z &]+?[\s,.–-]{1,3})?(?:India|INDIA)(?![A-Za-z]))/g,
    indian,
  ],
  [
    /,\s([A-Z][A-Za-z.]+(?: [A-Za-z]+){0,2}?)(?=\.?\s*$|,?\s+(?:USA|United States)(?![A-Za-z]))/gm,
    withoutCode,
  ],
];

/** "12 Main Street, Denver, CO 80210" */
function american([, postalCode]: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const [between = ''] = /[.,]{0,2}(?:,? (?:USA|U\.S\.A\.?|United States),?)?\s{0,2}$/.exec(before) ?? [];
  const upToRegion = before.slice(0, before.length - between.length);
  const region = usStateAtEnd(upToRegion);
  const upToCity = upToRegion.slice(0, upToRegion.length - (region?.length ?? 0));
  const city = region && cityAtEnd(upToCity);
  if (!city || !hasStreetBefore(upToCity, city)) return undefined;
  return { city, region, postalCode, country: countryNext(after) ?? countryNext(between) };
}

/** "12 Main Street, Toronto, ON M5V 1A1" */
function withState(match: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const [, region = '', postalCode] = match;
  const city = cityAtEnd(before);
  if (!city || !hasStreetBefore(before, city)) return undefined;
  const between = match[0].slice(region.length, -(postalCode ?? '').length);
  return { city, region, postalCode, country: countryNext(after) ?? countryNext(between) };
}

/** "12 Main Street, Denver, CO" */
function withoutCode(
  [, words = '']: RegExpExecArray,
  before: string,
  after: string,
): PostalAddress | undefined {
  const state = words.replace(/\.$/, '');
  const region = usStateAtEnd(`, ${state}`);
  const city = region === state ? cityAtEnd(before) : undefined;
  const street = city && streetIn(before.slice(0, before.lastIndexOf(city)));
  if (!street || !/^\d/.test(street) || !hasStreetWord(street)) return undefined;
  return { city, region, country: countryNext(after) };
}

/** The most characters of a state's name in India; a sentence may end with the country, too. */
const longestRegion = 31;

/** "Plot 12, Sector 44, Gurgaon - 122003, Haryana, India" */
function indian(match: RegExpExecArray, before: string, after: string): PostalAddress | undefined {
  const city = cityAtEnd(before.replace(/[\s,.–-]+$/, ''));
  if (!city || !hasStreetBefore(before, city)) return undefined;
  const [, region, country] =
    /^[\s,.–-]*(?:([A-Z][A-Za-z &]+?)[\s,.–-]+)?(India|INDIA)(?![A-Za-z])/.exec(after) ?? [];
  if ((region?.length ?? 0) > longestRegion) return undefined;
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
