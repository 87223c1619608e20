import countries from 'i18n-iso-countries';
import { describe, expect, it, test } from 'vitest';
import { countriesMeant, countryOf, englishName } from '../../lib/values/country';
import { nameKey } from '../../lib/values/name-key';
import table from '../../lib/values/tables/countries.json';
import { ambiguousNames } from '../../scripts/tables/country-aliases';

const rows = Object.entries(table);

describe('countryOf', () => {
  it.each([
    ['US', 'US'],
    ['usa', 'US'],
    [' U.S. ', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['Estados Unidos', 'US'],
    ['EE. UU.', 'US'],
    ['EE.UU.', 'US'],
    ['the united states', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['Great Britain', 'GB'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['UAE', 'AE'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['South Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Korea', 'KR'],
    ['North Korea', 'KP'],
    ['Ivory Coast', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Russian Federation', 'RU'],
    ['RU', 'RU'],
    ['Viet Nam', 'VN'],
    ['Macau', 'MO'],
    ['Burma', 'MM'],
    ['Hong Kong', 'HK'],
    ['Hong Kong SAR', 'HK'],
    ['Taiwan, Province of China', 'TW'],
    ['Palestine', 'PS'],
    ['DR Congo', 'CD'],
    ['Congo-Brazzaville', 'CG'],
    ['República Democrática do Congo', 'CD'],
    ['Georgia', 'GE'],
    ['South Georgia', undefined],
    ['Jersey', 'JE'],
    ['New Jersey', undefined],
    ['Guinea', 'GN'],
    ['Guinea Bissau', 'GW'],
    ['Equatorial Guinea', 'GQ'],
    ['Papua New Guinea', 'PG'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Samoa', 'WS'],
    ['American Samoa', 'AS'],
    ['Ireland', 'IE'],
    ['Northern Ireland', 'GB'],
    ['St. Martin', 'MF'],
    ['Sint Maarten', 'SX'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Kosovo', 'XK'],
  ])('%j names %s', (text, code) => {
    expect(countryOf(text)).toBe(code);
  });

  it.each([
    '',
    '-',
    'Europe',
    'EU',
    'W-EU',
    'Congo',
    'Virgin Islands',
    'América',
    'Paris, France',
    'D.E.',
    'XX',
  ])('%j names no country', (text) => {
    expect(countryOf(text)).toBeUndefined();
  });

  test('every code is its own, in any case', () => {
    for (const [alpha2, alpha3] of Object.entries(countries.getAlpha2Codes()))
      for (const code of [alpha2, alpha3, alpha2.toLowerCase(), alpha3.toLowerCase()])
        expect(countryOf(code), code).toBe(alpha2);
  });

  test.each(['en', 'de', 'fr', 'es'])('every name in %s that means one country is understood', (language) => {
    const cldr = new Intl.DisplayNames(language, { type: 'region' });
    const ambiguous = new Set(ambiguousNames.map(nameKey));
    for (const [alpha2] of rows)
      for (const name of [
        cldr.of(alpha2) ?? '',
        ...(countries.getNames(language, { select: 'all' })[alpha2] ?? []),
      ])
        expect(countryOf(name), name).toBe(ambiguous.has(nameKey(name)) ? undefined : alpha2);
  });

  test('no name or code is two countries’', () => {
    const names = rows.flatMap(([alpha2, row]) => [...new Set([alpha2, ...row.split('|')].map(nameKey))]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('countriesMeant', () => {
  it('takes one country for itself', () => {
    expect(countriesMeant('Frankreich')).toEqual(new Set(['FR']));
  });

  it('takes a world region code, in any case, for its members', () => {
    expect(countriesMeant(' w–na ')).toEqual(new Set(['US', 'CA']));
  });

  it.each(['EMEA', 'W EMEA', 'W-XX', 'Atlantis'])('knows no %j', (text) => {
    expect(countriesMeant(text)).toBeUndefined();
  });
});

test.each([
  ['US', 'United States'],
  ['DE', 'Germany'],
  ['HK', 'Hong Kong SAR China'],
  ['ZZ', 'ZZ'],
])('the English name of %s is %s', (code, name) => {
  expect(englishName(code)).toBe(name);
});
