import { areaOf } from '../values/area';
import { isKnownCity } from '../values/city';
import { regionName, regionOf } from '../values/region';
import { countriesOfLetters } from '../values/subdivision';
import { countryIn, knownCountry } from './country-names';
import { endingOf, regionAs, type Beside } from './place-ending';
import { isRegionName, isRegionNameAlone } from './region-names';
import { isPartOfWorld } from './world-parts';

/** A place as a page names it, each part in the page's own words. */
export interface Place {
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
}

/** Words that make a name an area around a city and not the city: "Greater Boston", "Canton of Zurich". */
const area = new RegExp(
  String.raw`^(?:greater|grand|gran|grande|kanton|land|bundesland|landkreis|kreis|(?:free )?state of|estado de|canton (?:of|de|du)|cantone|départe?ment|departamento|provincia)\s|(?<!\p{L})(?:area|region|metro|metropolitan|metroplex|metropolitana?|` +
    String.raw`metropolregion|großraum|raum|umgebung|agglomération|périphérie|région|área|zona|alrededores|región|` +
    String.raw`região|omgeving|okolice|dintorni|county|province|prefecture|district|voivodeship|oblast|governorate)(?!\p{L})`,
  'iu',
);

/**
 * "City, Region, Country" and its shorter forms → their parts. A part that could be several things is left out:
 * an area is no city but tells the country, if it is a known one, and perhaps the state; a name that is both a city's
 * and a state's stands for neither alone; two letters count as `endingOf` and `regionAs` say.
 * @param within what a territory of the US stands for: `country` on a person, `region` as a company's headquarters
 * @param beside what else is known of the place
 */
export function placeOf(text: string, within: 'country' | 'region', beside: Partial<Beside> = {}): Place {
  const parts = partsOf(text);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length <= 1) return onePart(first, beside);
  const before = parts.slice(0, -1);
  const ending = endingOf(last, before, within, beside.country);
  const country = ending === 'country' ? knownCountry(last) : undefined;
  const code = country === undefined ? beside.country : countryIn(country);
  const stated = parts.slice(1, ending === 'region' ? undefined : -1).at(-1);
  const isFirst = stated === undefined && code !== undefined && regionIn(first, code);
  const region = regionAs((isFirst ? first : stated) ?? '', { ...beside, country: code, cities: before });
  return { ...(!isFirst && cityOf(first)), ...(region && { region }), ...(country && { country }) };
}

/** What stands between commas, without parts of the world and what is added behind ("Berlin, Germany (Remote)"). */
function partsOf(text: string): string[] {
  const [city = '', ...rest] = text.replace(/\s*(?:\([^()]*\)|·.*)$/u, '').split(/\s*,\s*/);
  const parts = [...(rest.length > 0 ? [withoutLetters(city)] : lettersApart(city)), ...rest];
  return parts.filter((part) => part !== '' && !isPartOfWorld(part));
}

const lettersAtEnd = /^(.*\p{Ll}.*?)(?:\s+|\s*[-–/]\s*|\s*\()(\p{Lu}{2,3})\)?$/u;

/** "Bologna BO", "Bologna (BO)", "Recife - PE" as the city and the letters of its province. */
function lettersApart(text: string): string[] {
  const [, city = '', letters = ''] = lettersAtEnd.exec(text) ?? [];
  return letters !== 'DC' && countriesOfLetters(letters).size > 0 ? [city, letters] : [text];
}

/** A city's name without the letters of its province. */
export function withoutLetters(city: string): string {
  return lettersApart(city)[0] ?? city;
}

function onePart(text: string, beside: Partial<Beside>): Place {
  if (isCountry(text)) return countriesOfLetters(text).size > 0 ? {} : { country: knownCountry(text) };
  if (regionOf(text) || countryIn(text) || isRegionNameAlone(text)) {
    const region = namesCityToo.test(text) ? undefined : regionAs(text, { cities: [], ...beside });
    return { ...(region && { region }) };
  }
  const lies = areaOf(text);
  if (!lies) return cityOf(text);
  return { ...(lies.region && { region: regionName(lies.region) }), country: lies.country };
}

const namesCityToo = /^(?:new york|washington|québec|quebec)$/i;

function cityOf(text: string): Place {
  return text === '' || !isCity(text) || /\d/.test(text) ? {} : { city: text };
}

/** Whether a text where a city would stand may be one: not an area around one, a part of the world, nor several. */
export function isCity(text: string): boolean {
  return !isArea(text) && !isPartOfWorld(text) && !namesSeveral(text);
}

/** Whether a name is an area's by its words; cities are called so too ("Grand Rapids"), which the tables know as nothing else. */
function isArea(text: string): boolean {
  return area.test(text) && (areaOf(text) !== undefined || !isKnownCity(text));
}

/** Signs and words between two places: words, and a slash, stand in names too, so both sides must be known. */
const signs = /\s*[&+|;→⇄↔]\s*|\s+(?:[/–—-]|<?->)\s+/u;
const perhaps = /\s+(?:and|or|und|oder|et|ou|y|o|e|och|og|i)\s+|\//iu;

function namesSeveral(text: string): boolean {
  const either = text.split(perhaps);
  return signs.test(text) || (either.length > 1 && either.every(isKnownCity));
}

/** A country; England and its like, which texts name in a country's place, are regions of one. */
function isCountry(text: string): boolean {
  const code = countryIn(text);
  return code !== undefined && !isRegionName(text, code);
}

/** Whether "X, Country" names a state or province: by the tables, or by a name that is no city's. */
function regionIn(name: string, code: string): boolean {
  return regionOf(name)?.startsWith(`${code}-`) ?? isRegionName(name, code);
}
