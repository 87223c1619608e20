/**
 * Writes lib/values/tables/countries.json: `alpha-2 → alpha-3|English name|other names, as keys`.
 * Run it on the project's own Node, whose CLDR the names come from: `npx tsx scripts/tables/countries.ts`.
 */
import { writeFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { nameKey } from '../../lib/values/name-key';
import { ambiguousNames, countryAliases } from './country-aliases';

const TARGET = new URL('../../lib/values/tables/countries.json', import.meta.url);
const CLDR_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];
/** The library's names in other languages have errors: its Portuguese takes one Congo for the other. */
const LIBRARY_LANGUAGES = ['en', 'de', 'fr', 'es'];

const cldr = CLDR_LANGUAGES.flatMap((language) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  ),
);
const english = new Intl.DisplayNames('en', { type: 'region' });
const ambiguous = new Set(ambiguousNames.map(nameKey));

function keysOf(alpha2: string): string[] {
  const names = [
    ...cldr.map((display) => display.of(alpha2) ?? ''),
    ...LIBRARY_LANGUAGES.flatMap((language) => countries.getNames(language, { select: 'all' })[alpha2] ?? []),
  ].map(nameKey);
  const aliases = (countryAliases[alpha2] ?? '').split('|').map(nameKey);
  const kept = [...names.filter((name) => !isAbbreviation(name) && !ambiguous.has(name)), ...aliases];
  return [...new Set(kept)].filter((name) => name !== '').sort();
}

/** "RU" is the United Kingdom in Spanish and Russia by code. */
function isAbbreviation(name: string): boolean {
  return name.replaceAll(' ', '').length < 3;
}

const owners = new Map<string, string>();
function own(key: string, alpha2: string): void {
  const owner = owners.get(key);
  if (owner !== undefined && owner !== alpha2) throw new Error(`"${key}" names both ${owner} and ${alpha2}.`);
  owners.set(key, alpha2);
}

const codes = Object.entries(countries.getAlpha2Codes()).sort(([a], [b]) => (a < b ? -1 : 1));
for (const [alpha2, alpha3] of codes) {
  own(alpha2.toLowerCase(), alpha2);
  own(alpha3.toLowerCase(), alpha2);
}

const rows = codes.map(([alpha2, alpha3]) => {
  const name = english.of(alpha2) ?? alpha2;
  const keys = keysOf(alpha2);
  for (const key of [nameKey(name), ...keys]) own(key, alpha2);
  return [alpha2, [alpha3, name, ...keys.filter((key) => key !== nameKey(name))].join('|')];
});

writeFileSync(TARGET, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
