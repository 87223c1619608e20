import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, type AreaPlace } from '../../lib/values/area';
import { countryOf } from '../../lib/values/country';
import { fold } from '../../lib/values/fold';
import { regionOf } from '../../lib/values/region';
import { areas, areasAlone } from '../../lib/values/tables/areas';

test.each<[string, AreaPlace]>([
  ['Greater Toulouse Metropolitan Area', { country: 'FR' }],
  ['San Francisco Bay Area', { country: 'US', region: 'US-CA' }],
  ['Greater Boston', { country: 'US' }],
  ['Greater Chicago Area', { country: 'US' }],
  ['New York City Metropolitan Area', { country: 'US' }],
  ['Dallas-Fort Worth Metroplex', { country: 'US', region: 'US-TX' }],
  ['Greater Stockholm Metropolitan Area', { country: 'SE' }],
  ['Metropolregion München', { country: 'DE' }],
  ['Großraum Hamburg', { country: 'DE' }],
  ['Berlin und Umgebung', { country: 'DE' }],
  ['Région de Paris', { country: 'FR' }],
  ['Lyon et périphérie', { country: 'FR' }],
  ['Greater Paris Metropolitan Region', { country: 'FR' }],
  ['Área metropolitana de Barcelona', { country: 'ES' }],
  ['Madrid y alrededores', { country: 'ES' }],
  ['Milano e dintorni', { country: 'IT' }],
  ['Greater Sydney Area', { country: 'AU' }],
  ['Greater Toronto Area', { country: 'CA', region: 'CA-ON' }],
  ['Amsterdam Area', { country: 'NL' }],
  ['Rhein-Neckar', { country: 'DE' }],
  ['Silicon Valley', { country: 'US', region: 'US-CA' }],
])('%s', (text, place) => expect(areaOf(text)).toEqual(place));

test.each([
  'Toulouse',
  'Paris',
  'New York',
  'Greater',
  'Area',
  'Greater London',
  'Birmingham Area',
  'Bay',
  '',
])('“%s” is no area that one knows', (text) => expect(areaOf(text)).toBeUndefined());

test('the table names countries and states that exist, and each area once', () => {
  const names = Object.values(areas).flatMap((row) => row.split('|'));
  for (const code of Object.keys(areas)) expect((code.includes('-') ? regionOf : countryOf)(code)).toBe(code);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toBe(fold(name));
  for (const name of areasAlone.split('|')) expect(names).toContain(name);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      areaOf(text);
    }),
  );
});
