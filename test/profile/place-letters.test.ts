import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalize } from '../../lib/profile/normalize';
import { placeOf, type Place } from '../../lib/profile/place';
import type { Facts } from '../../lib/reading/types';
import { liesIn } from '../../lib/values/city';
import { countryOf } from '../../lib/values/country';
import { nameKey } from '../../lib/values/name-key';
import { regionOf } from '../../lib/values/region';
import { countriesOfLetters } from '../../lib/values/subdivision';
import { provincesCities, statesCities } from '../../lib/values/tables/american-cities';
import { cities } from '../../lib/values/tables/cities';
import { provinces, states } from '../../lib/values/tables/regions';
import { subdivisions } from '../../lib/values/tables/subdivisions';

const both = ['country', 'region'] as const;

describe('letters behind a city', () => {
  it.each<[string, Place]>([
    ['Munich, BY', { city: 'Munich', region: 'BY' }],
    ['Bologna, BO', { city: 'Bologna', region: 'BO' }],
    ['St. Gallen, SG', { city: 'St. Gallen', region: 'SG' }],
    ['Porto Alegre, RS', { city: 'Porto Alegre', region: 'RS' }],
    ['Hannover, NI', { city: 'Hannover', region: 'NI' }],
    ['Luzern, LU', { city: 'Luzern', region: 'LU' }],
    ['Cuneo, CN', { city: 'Cuneo', region: 'CN' }],
    ['Bologna BO', { city: 'Bologna', region: 'BO' }],
    ['Recife - PE', { city: 'Recife' }],
    ['Milano, MI', { city: 'Milano' }],
    ['Milano (MI)', { city: 'Milano' }],
    ['Utrecht, UT', { city: 'Utrecht' }],
    ['Chennai, TN', { city: 'Chennai' }],
    ['Kraków, MA', { city: 'Kraków' }],
    ['Monterrey, NL', { city: 'Monterrey' }],
    ['Perth, WA', { city: 'Perth' }],
    ['Weinstadt, DE', { city: 'Weinstadt' }],
    ['CA', {}],
    ['DE', {}],
    ['Berlin, DE', { city: 'Berlin', country: 'DE' }],
    ['Toronto, CA', { city: 'Toronto', country: 'CA' }],
    ['Tel Aviv, IL', { city: 'Tel Aviv', country: 'IL' }],
    ['Córdoba, AR', { city: 'Córdoba', country: 'AR' }],
    ['Basel, CH', { city: 'Basel', country: 'CH' }],
    ['Singapore, SG', { city: 'Singapore', country: 'SG' }],
    ['Leeds, GB', { city: 'Leeds', country: 'GB' }],
    ['Slough, UK', { city: 'Slough', country: 'UK' }],
    ['Wil SG, CH', { city: 'Wil', country: 'CH' }],
    ['Bologna BO, Italia', { city: 'Bologna', country: 'Italia' }],
    ['Milano, MI, Italy', { city: 'Milano', country: 'Italy' }],
    ['Munich, BY, DE', { city: 'Munich', region: 'BY', country: 'DE' }],
    ['Sydney, NSW, AU', { city: 'Sydney', region: 'NSW', country: 'AU' }],
    ['Toronto, ON, CA', { city: 'Toronto', region: 'ON', country: 'CA' }],
    ['Austin, TX, US', { city: 'Austin', region: 'TX', country: 'US' }],
    ['Austin, TX, USA', { city: 'Austin', region: 'TX', country: 'USA' }],
    ['Burgdorf, BE, CH', { city: 'Burgdorf', region: 'BE', country: 'CH' }],
    ['San Francisco, CA', { city: 'San Francisco', region: 'CA' }],
    ['San Francisco CA', { city: 'San Francisco', region: 'CA' }],
    ['Toronto, ON', { city: 'Toronto', region: 'ON' }],
    ['Smallville, NY', { city: 'Smallville', region: 'NY' }],
    ['St. Louis, MO', { city: 'St. Louis', region: 'MO' }],
    ['Washington, DC', { city: 'Washington', region: 'DC' }],
    ['Washington DC', { region: 'Washington DC' }],
    ['Atlanta, Georgia', { city: 'Atlanta', region: 'Georgia' }],
    ['Tbilisi, Georgia', { city: 'Tbilisi', country: 'Georgia' }],
    ['Smallville, Georgia', { city: 'Smallville' }],
    ['Ontario, Canada', { region: 'Ontario', country: 'Canada' }],
  ])('“%s”', (text, place) => {
    for (const within of both) expect(placeOf(text, within)).toEqual(place);
  });

  it('names a territory of the US as such in a headquarters, as a country on a person', () => {
    expect(placeOf('San Juan, PR', 'region')).toEqual({ city: 'San Juan', region: 'PR' });
    expect(placeOf('San Juan, PR', 'country')).toEqual({ city: 'San Juan', country: 'PR' });
  });

  test('behind a city that no table knows they are no country that has parts called so, nor a state by mistake', () => {
    const letters = fc.constantFrom(
      ...Object.values(subdivisions).flatMap((row) => row.split(' ')),
      ...Object.keys({ ...states, ...provinces }),
    );
    fc.assert(
      fc.property(letters, fc.constantFrom(...both), (code, within) => {
        const place = placeOf(`Xyzdorf, ${code}`, within);
        expect(place.country).toBeUndefined();
        if (regionOf(code) === undefined) expect(place.region).toBe(code);
        else {
          const isOne = countriesOfLetters(code).size === 1 && countryOf(code) === undefined;
          expect(place.region).toBe(isOne ? code : undefined);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('every city of the tables has its state, but for those in a country of the same letters', () => {
    const doubtful: string[] = [];
    for (const [state, row] of Object.entries({ ...statesCities, ...provincesCities }))
      for (const city of row.split('|')) {
        const { region } = placeOf(`${city}, ${state}`, 'region');
        if (region === undefined) doubtful.push(city);
        else expect(region, city).toBe(state);
      }
    expect(doubtful).toEqual(['concord', 'ontario', 'richmond', 'vernon']);
  });
});

describe('the tables', () => {
  test('hold names as they are looked up, once a place', () => {
    for (const [code, row] of Object.entries({ ...statesCities, ...provincesCities, ...cities })) {
      const names = row.split('|');
      for (const name of names) expect(name).toBe(nameKey(name));
      expect(new Set(names).size, code).toBe(names.length);
    }
    for (const code of Object.keys(cities)) expect(countryOf(code)).toBe(code);
  });

  test('know cities of every state and province whose letters mean something else too', () => {
    const territories = /^(?:AS|GU|MP|PR|VI)$/;
    const known = { ...statesCities, ...provincesCities };
    for (const code of Object.keys({ ...states, ...provinces })) {
      const isDoubtful = countriesOfLetters(code).size > 1 || countryOf(code) !== undefined;
      if (isDoubtful && !territories.test(code)) expect(known).toHaveProperty(code);
    }
  });

  test('tell countries and their parts apart', () => {
    expect(liesIn('Toronto', 'CA')).toBe(true);
    expect(liesIn('Toronto', 'US-CA')).toBe(false);
    expect(liesIn('Zürich', 'CH')).toBe(true);
  });
});

describe('a company’s region as its page states it', () => {
  const company = (facts: Record<string, string>) => {
    const raw = Object.entries(facts).map(([name, text]) => [name, [{ text, source: 'page' }]]);
    const { attributes } = normalize({
      kind: 'company',
      name: 'Acme',
      facts: Object.fromEntries(raw) as Facts,
    });
    return attributes.company_region?.values ?? [];
  };

  it.each<[Record<string, string>, string[]]>([
    [{ company_region: 'MI', company_country: 'IT' }, []],
    [{ company_region: 'Michigan', company_country: 'US' }, ['Michigan']],
    [{ company_region: 'MI', company_country: 'United States' }, ['MI']],
    [{ company_region: 'MI', company_city: 'Milano' }, []],
    [{ company_region: 'MI', company_city: 'Detroit' }, ['MI']],
    [{ company_region: 'MI' }, []],
    [{ company_region: 'MI', company_postal_code: '48104' }, ['MI']],
    [{ company_region: 'MI', company_postal_code: '20121' }, []],
    [{ company_region: 'CA', company_city: 'Smallville', company_postal_code: '95123-1234' }, ['CA']],
    [{ company_region: 'TN', company_postal_code: '38121' }, []],
    [{ company_region: 'NB', company_postal_code: 'E1C 4Z6' }, ['NB']],
    [{ company_region: 'MI', company_location: 'Milan, Italy' }, []],
    [{ company_region: 'BO', company_country: 'Italia' }, ['BO']],
    [{ company_region: 'DE', company_country: 'DE' }, []],
    [{ company_region: 'PR', company_country: 'Puerto Rico' }, ['PR']],
    [{ company_region: 'TX' }, ['TX']],
    [{ company_region: 'California' }, ['California']],
    [{ company_region: 'US-CA' }, ['US-CA']],
  ])('%j', (facts, regions) => expect(company(facts)).toEqual(regions));

  it('is not taken out of its city’s name, nor left in it', () => {
    const facts: Facts = {
      company_city: [{ text: 'Bologna BO', source: 'page' }],
      company_country: [{ text: 'Italia', source: 'page' }],
    };
    const { attributes } = normalize({ kind: 'company', name: 'Acme', facts });
    expect(attributes.company_city?.values).toEqual(['Bologna']);
    expect(attributes.company_region).toBeUndefined();
  });
});
