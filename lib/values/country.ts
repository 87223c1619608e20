import { fold } from './fold';
import { lazy } from './lazy';
import { nameKey } from './name-key';
import table from './tables/countries.json';
import { worldRegions } from './world-region';

const countries = lazy(() => {
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const englishNames = new Map<string, string>();
  for (const [alpha2, row] of Object.entries(table)) {
    const [alpha3 = '', english = '', ...names] = row.split('|');
    byCode.set(fold(alpha2), alpha2).set(fold(alpha3), alpha2);
    englishNames.set(alpha2, english);
    for (const name of [nameKey(english), ...names]) byName.set(name, alpha2);
  }
  return { byCode, byName, englishNames };
});

/**
 * The country a text names, as its ISO 3166-1 alpha-2 code: by alpha-2 or alpha-3 code in any case, or by a name
 * or usual alias in one of the table's languages. A name that two countries share ("Congo") names none.
 * Kosovo, which has no code of ISO's, is XK as everywhere.
 */
export function countryOf(text: string): string | undefined {
  const { byCode, byName } = countries();
  const code = byCode.get(fold(text));
  if (code !== undefined) return code;
  const name = nameKey(text);
  return byName.get(name) ?? (name.startsWith('the ') ? byName.get(name.slice(4)) : undefined);
}

/** The countries (alpha-2) a text in a condition means: the members of a world region code (`W-EMEA`), or the one it names. */
export function countriesMeant(text: string): ReadonlySet<string> | undefined {
  const region = worldRegions.get(fold(text).toUpperCase());
  if (region) return region;
  const code = countryOf(text);
  return code === undefined ? undefined : new Set([code]);
}

/** The country's English name as CLDR has it ("United States"); the code itself where it is no country's. */
export function englishName(alpha2: string): string {
  return countries().englishNames.get(alpha2) ?? alpha2;
}
