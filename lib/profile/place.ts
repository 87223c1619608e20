import { areaOf } from '../values/area';
import { regionName, regionOf } from '../values/region';
import { countryIn, knownCountry } from './country-names';
import { isRegionName } from './region-names';
import { isPartOfWorld } from './world-parts';

/** A place as a page names it, each part in the page's own words. */
export interface Place {
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
}

/** Words that make a name an area around a city and not the city: "Greater Boston", "San Francisco Bay Area". */
const area = new RegExp(
  String.raw`^(?:greater|grand|gran|grande)\s|(?<!\p{L})(?:area|region|metro|metropolitan|metroplex|metropolitana?|` +
    String.raw`metropolregion|großraum|raum|umgebung|agglomération|périphérie|région|área|zona|alrededores|región|` +
    String.raw`região|omgeving|okolice|dintorni|county|province|prefecture|district|voivodeship|oblast|governorate)(?!\p{L})`,
  'iu',
);

/**
 * "City, Region, Country" and its shorter forms → their parts. A part that could be several things is left out:
 * an area is no city but tells the country, if it is a known one, and perhaps the state; a name that is both a city's
 * and a state's stands for neither alone.
 * @param within `country` where the text ends with a country if with anything ("Tokyo, Japan"), as on a person;
 *   `region` where it ends with a state or province ("Fresno, CA"), as for a company's headquarters
 */
export function placeOf(text: string, within: 'country' | 'region'): Place {
  const parts = partsOf(text);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return onePart(first);
  const country = endsWithCountry(parts, within) ? knownCountry(last) : undefined;
  const regions = parts.slice(1, country ? -1 : undefined);
  const region = regions.at(-1);
  if (region) return { ...cityOf(first), region, ...(country && { country }) };
  if (!country) return cityOf(first);
  const isRegion = regionIn(first, country);
  return { ...(isRegion ? { region: first } : cityOf(first)), country };
}

/** What stands between commas, without parts of the world and what is added behind ("Berlin, Germany (Remote)"). */
function partsOf(text: string): string[] {
  const parts = text.replace(/\s*(?:\([^()]*\)|·.*)$/u, '').split(/\s*,\s*/);
  return parts.filter((part) => part !== '' && !isPartOfWorld(part));
}

function onePart(text: string): Place {
  if (isCountry(text)) return { country: knownCountry(text) };
  if (regionOf(text) || countryIn(text)) return namesCityToo.test(text) ? {} : { region: text };
  const lies = areaOf(text);
  if (!lies) return cityOf(text);
  return { ...(lies.region && { region: regionName(lies.region) }), country: lies.country };
}

const namesCityToo = /^(?:new york|washington|québec|quebec)$/i;

function cityOf(text: string): Place {
  return text === '' || !isCity(text) || /\d/.test(text) ? {} : { city: text };
}

/** Whether a text where a city would stand may be one: not an area around one, nor a part of the world. */
export function isCity(text: string): boolean {
  return !area.test(text) && !isPartOfWorld(text);
}

/** A country; England and its like, which texts name in a country's place, are regions of one. */
function isCountry(text: string): boolean {
  const code = countryIn(text);
  return code !== undefined && !isRegionName(text, code);
}

/** Two letters or a name such as Georgia may be a state's or a country's: the kind of text decides. */
function endsWithCountry(parts: readonly string[], within: 'country' | 'region'): boolean {
  const last = parts.at(-1) ?? '';
  if (!isCountry(last)) return false;
  const mayBeRegion = regionOf(last) !== undefined && parts.length === 2;
  return !mayBeRegion || (within === 'country' && last.length > 2);
}

/** Whether "X, Country" names a state or province: by the tables, or by a name that is no city's. */
function regionIn(name: string, country: string): boolean {
  const code = countryIn(country) ?? '';
  return regionOf(name)?.startsWith(`${code}-`) ?? isRegionName(name, code);
}
