import { lazy } from './lazy';
import { nameKey } from './name-key';
import { provincesCities, statesCities } from './tables/american-cities';
import { areas } from './tables/areas';
import { cities } from './tables/cities';

const places = lazy(() => {
  const byName = new Map<string, Set<string>>();
  const add = (table: Readonly<Record<string, string>>, prefix = '') => {
    for (const [code, row] of Object.entries(table))
      for (const name of row.split('|').map(nameKey))
        byName.set(name, (byName.get(name) ?? new Set()).add(prefix + code));
  };
  add(statesCities, 'US-');
  add(provincesCities, 'CA-');
  add(areas);
  add(cities);
  return byName;
});

/**
 * Whether a city of this name is known to lie there. False says nothing: the tables hold the larger cities.
 * @param code of a country (ISO 3166-1 alpha-2) or of a state or province of the US or Canada (ISO 3166-2)
 */
export function liesIn(city: string, code: string): boolean {
  const known = places().get(nameKey(city)) ?? new Set();
  return known.has(code) || (code.length === 2 && [...known].some((place) => place.startsWith(`${code}-`)));
}

/** Whether the tables know a city, or an area, of this name. */
export function isKnownCity(text: string): boolean {
  return places().has(nameKey(text));
}
