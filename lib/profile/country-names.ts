import { countryOf, englishName } from '../values/country';
import { lazy } from '../values/lazy';
import { nameKey } from '../values/name-key';

/** The languages LinkedIn and CRMs are read in, beside those whose names the table of countries has. */
const languages =
  'ar bg bn ca cs da el et fa fi he hi hr hu id ja ko lt lv ms nb pl ro ru sk sl sr sv ta te th tr uk vi zh zh-Hant'.split(
    ' ',
  );

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Names that two countries share in two languages name none. */
const byName = lazy(() => {
  const codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => englishName(code) !== code);
  const names = new Map<string, string | undefined>();
  for (const language of languages) {
    const inLanguage = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = nameKey(inLanguage.of(code) ?? '');
      names.set(name, names.has(name) && names.get(name) !== code ? undefined : code);
    }
  }
  names.delete('');
  return names;
});

/**
 * The country a text on a page names (ISO 3166-1 alpha-2), in the languages of the table of countries and in those of
 * the sites' own pages ("Itävalta", "Польша", "日本"), as the browser names it.
 */
export function countryIn(text: string): string | undefined {
  return countryOf(text) ?? byName().get(nameKey(text));
}

/** A country's name as conditions know it: the text itself, or the code where only the browser knows the name. */
export function knownCountry(text: string): string {
  return countryOf(text) === undefined ? (countryIn(text) ?? text) : text;
}
