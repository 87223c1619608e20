import { fold } from './fold';
import { lazy } from './lazy';
import { areas, areasAlone } from './tables/areas';

/** Where the whole of an area lies: the country's ISO 3166-1 alpha-2 code, in the US and Canada perhaps the state's ISO 3166-2 code. */
export interface AreaPlace {
  readonly country: string;
  readonly region?: string;
}

/** Words that make of a city's name an area's, before it and after it. */
const before =
  'greater|gran|grand|grande|groot|stor|stor-|area metropolitana de|area metropolitana di|area metropolitana do|area metropolitana da|region metropolitana de|' +
  'regiao metropolitana de|regiao de|grande area de|metropolregion|metropolregion von|grossraum|raum|region|ballungsraum|agglomeration|' +
  'region de|agglomeration de|agglomeration|zona de|area de|metro|obszar metropolitalny|okolice|omgeving|regio|zona metropolitana de|metropole de|city of';
const after =
  'area|metropolitan area|metropolitan region|metro area|metropolitan|metroplex|metro|region|bay area|und umgebung|umgebung|et peripherie|y alrededores|' +
  'e dintorni|e arredores|en omgeving|metropolitan district|i okolice|metropolregion|area metropolitana';

const longestFirst = (words: string) => words.split('|').sort((a, b) => b.length - a.length);
const prefix = new RegExp(`^(?:the )?(?:${longestFirst(before).join('|')}) (?=\\S)`);
const suffix = new RegExp(`(?<=\\S) (?:${longestFirst(after).join('|')})$`);

const alone = new Set(areasAlone.split('|'));

const byName = lazy(
  () =>
    new Map(Object.entries(areas).flatMap(([code, names]) => names.split('|').map((name) => [name, code]))),
);

/**
 * Where an area named after a city lies: "Greater Toulouse Metropolitan Area" → FR, "San Francisco Bay Area" → US,
 * US-CA, "Rhein-Neckar" → DE. Undefined for a city itself, and for an area that is not in the table.
 */
export function areaOf(text: string): AreaPlace | undefined {
  const name = fold(text);
  const [bare, city] = [name.replace(prefix, ''), name.replace(prefix, '').replace(suffix, '')];
  if (city === name && !alone.has(name)) return undefined;
  const code = byName().get(bare) ?? byName().get(city);
  if (code === undefined) return undefined;
  return code.includes('-') ? { country: code.slice(0, 2), region: code } : { country: code };
}
