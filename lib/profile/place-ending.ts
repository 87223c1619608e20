import { countryOf } from '../values/country';
import { liesIn } from '../values/city';
import { regionOf } from '../values/region';
import { countriesOfLetters, isCanadianPostalCode, isZipOf } from '../values/subdivision';
import { countryIn } from './country-names';
import { isRegionName } from './region-names';

/** What else is known of a place: its country (ISO 3166-1 alpha-2), its postal code, and names that may be its city's. */
export interface Beside {
  readonly country?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly cities: readonly string[];
}

/**
 * A region's text, if comparing it can't mistake it: what would be taken for a state or province of the US or Canada is
 * kept only where it is one, by the country, the city or the postal code beside it, or since its letters mean nothing
 * else. "MI" of "Milano, MI" is none.
 */
export function regionAs(text: string, beside: Beside): string | undefined {
  const code = regionOf(text);
  return code === undefined || isInAmerica(text, code, beside) ? text : undefined;
}

function isInAmerica(text: string, code: string, { country, postalCode = '', cities }: Beside): boolean {
  if (country) return code.startsWith(`${country}-`) || country === territoryIn(code);
  if (!isLetters(text)) return true;
  return (
    meansOneThing(text) ||
    cities.some((city) => liesIn(city, code) || liesIn(city, territoryIn(code) ?? code)) ||
    isZipOf(postalCode, code) ||
    (code.startsWith('CA-') && isCanadianPostalCode(postalCode))
  );
}

/** The country that a territory of the US is to ISO 3166-1: "US-PR" is PR. */
function territoryIn(code: string): string | undefined {
  return /^US-(AS|GU|MP|PR|VI)$/.exec(code)?.[1];
}

/** Letters as for a state: two or three, or a full code ("US-CA") of ISO's, which is beyond doubt. */
function isLetters(text: string): boolean {
  return /^\p{L}{2,3}$/u.test(text.trim());
}

/** Whether letters are one country's, as its own or as one of its parts. */
function meansOneThing(letters: string): boolean {
  const owner = countryOf(letters);
  return new Set([...countriesOfLetters(letters), ...(owner ? [owner] : [])]).size === 1;
}

/** What the last part of a place's text names: its country, its region, or neither if it could be both. */
export type Ending = 'country' | 'region' | undefined;

/**
 * What a place's last part names, where it may be a country's or a region's: "CA" of "Fresno, CA" and of "Toronto, CA",
 * "Georgia", "BY" of "Munich, BY". What may be a region's somewhere is a country's only where a part before it is known
 * to lie there; where nothing decides, it is taken for letters of a region, and a name for neither.
 * @param before the parts before it, from the smallest
 * @param within what a territory of the US that is a country to ISO stands for ("San Juan, Puerto Rico")
 * @param known the country, if something else has told it
 */
export function endingOf(
  last: string,
  before: readonly string[],
  within: 'country' | 'region',
  known?: string,
): Ending {
  const [region, country] = [regionOf(last), countryIn(last)];
  if (country === undefined || isRegionName(last, country)) return 'region';
  const isDoubtful = region !== undefined || countriesOfLetters(last).size > 0;
  if (!isDoubtful) return 'country';
  if (known !== undefined) return known === country ? 'country' : 'region';
  if (before.length > 1 && isRegionOf(before.at(-1) ?? '', country)) return 'country';
  const isThere = (part: string) =>
    liesIn(part, country) || countryIn(part) === country || isRegionOf(part, country);
  const isInCountry = before.some(isThere);
  if (region && territoryIn(region) === country && (isInCountry || !isLetters(last))) return within;
  if (region !== undefined && before.some((part) => liesIn(part, region)))
    return isInCountry ? undefined : 'region';
  if (isInCountry) return 'country';
  return isLetters(last) ? 'region' : undefined;
}

/** Whether a text names a state or province of the country, by its letters or its name. */
function isRegionOf(text: string, country: string): boolean {
  return (
    (regionOf(text)?.startsWith(`${country}-`) ?? false) ||
    isRegionName(text, country) ||
    countriesOfLetters(text).has(country)
  );
}
