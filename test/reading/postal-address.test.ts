import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSamePlace, onePlace } from '../../lib/reading/postal-address/address';
import { addressesIn } from '../../lib/reading/postal-address/in-text';

const read = (text: string) =>
  addressesIn(text).map(({ city, region, postalCode, country }) =>
    [city, region, postalCode, country].map((part) => part ?? '-').join(' | '),
  );

test.each([
  ['1200 East Sample Ave,\nSuite 500 Denver, CO 80210', 'Denver | CO | 80210 | -'],
  ['350 South Freeway, Tucson, AZ 85745-2707', 'Tucson | AZ | 85745-2707 | -'],
  ['One Sample Plaza\nSan Francisco, California 94105 USA', 'San Francisco | California | 94105 | USA'],
  ['123 Main St. St. Louis, MO 63101', 'St. Louis | MO | 63101 | -'],
  ['123 Main St Denver CO 80210', 'Denver | CO | 80210 | -'],
  ['12 Elm Drive in Little Rock, AR 72201.', 'Little Rock | AR | 72201 | -'],
  ['4455 Hwy 20 Bend, OR 97701', 'Bend | OR | 97701 | -'],
  ['55 W. Main Street, N. Las Vegas, NV 89030', 'N. Las Vegas | NV | 89030 | -'],
  ['1 Elm St NW, Washington, DC 20001', 'Washington | DC | 20001 | -'],
  ['500 King St W, Toronto, ON M5V 1L9 Canada', 'Toronto | ON | M5V 1L9 | Canada'],
  ['Level 5, 120 Sample Street\nMelbourne VIC 3000\nAustralia', 'Melbourne | VIC | 3000 | Australia'],
  ['10 Sample Street, London SW1A 9ZZ', 'London | - | SW1A 9ZZ | -'],
  ['HIGH STREET\nREADING\nBERKSHIRE\nRG1 1AA', 'READING | BERKSHIRE | RG1 1AA | -'],
  ['Hafenstr. 12a, D-20457 Hamburg', 'Hamburg | - | 20457 | -'],
  ['Am Markt 1\n8010 Graz', 'Graz | - | 8010 | -'],
  ['12 rue du Test 75002 Paris, immatriculée au RCS', 'Paris | - | 75002 | -'],
  ['12, rue du Test\n92400 COURBEVOIE CEDEX\nFRANCE', 'COURBEVOIE | - | 92400 | FRANCE'],
  ['Calle Mayor, 5, 2º\n28013 Madrid (España)', 'Madrid | - | 28013 | España'],
  ['Via Roma 1\n20121 Milano (MI)\nItalia', 'Milano | MI | 20121 | Italia'],
  ['Testgracht 12\n1015 CJ Amsterdam\nNederland', 'Amsterdam | - | 1015 CJ | Nederland'],
  ['Storgatan 1\n111 22 Stockholm', 'Stockholm | - | 111 22 | -'],
  ['ul. Polna 1\n00-625 Warszawa\nPolska', 'Warszawa | - | 00-625 | Polska'],
  ['14 Rue du Lac\nL-1234 Luxembourg', 'Luxembourg | - | 1234 | -'],
])('%j is an address', (text, expected) => expect(read(text)).toEqual([expected]));

test.each([
  '© 2013 Sampleworks',
  'Over 5000 Customers in 20 Countries',
  'Serving Denver, CO 80210',
  'Tel: 0431 000000, 24103',
  '123 Federal Way, WA 98003',
  '800-555-0100 Copyright',
  'Denver, Colorado',
])('%j is none', (text) => expect(read(text)).toEqual([]));

describe('laws', () => {
  const city = fc.constantFrom('Bend', 'Salt Lake City', 'St. Paul', 'Otterton');
  const state = fc.constantFrom('OR', 'CO', 'New York', 'N.C.');
  const code = fc.integer({ min: 10_000, max: 99_999 }).map(String);
  const gap = fc.constantFrom(', ', '\n', ',\n');

  test('an address is read the same whatever stands around it', () => {
    fc.assert(
      fc.property(city, state, code, gap, (city, region, postalCode, gap) => {
        const address = `12 Main Street${gap}${city}, ${region} ${postalCode}`;
        const alone = read(address);
        expect(alone).toEqual([`${city} | ${region.replace(/\.$/, '')} | ${postalCode} | -`]);
        expect(read(`Sampleworks\n${address}\nPhone: 541-555-0100\n© 2014 Sampleworks`)).toEqual(alone);
      }),
    );
  });

  test('any text is read without a fault, in a moment, and what is read stands in it', () => {
    const piece = fc.constantFrom(
      '12 Main Street',
      ', ',
      '\n',
      'OR',
      '97701',
      'SW1A 1AA',
      'Denver',
      '20457 ',
      'Str. 1',
      'India',
      '(',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { city = '', postalCode = '' } of addressesIn(text)) {
          expect(text).toContain(city);
          expect(text).toContain(postalCode);
        }
      }),
    );
  });

  test('a sentence that ends with India is no state of it', () => {
    const before = 'Plot 12, Sector 44, Gurgaon - 122003';
    expect(addressesIn(`${before}, Haryana, India`)[0]?.region).toBe('Haryana');
    expect(addressesIn(`${before}\nTrusted by thousands of happy customers across India`)).toEqual([]);
  });

  test('an address is read below a long list of what is none; a long list of addresses is not', () => {
    const places = Array.from({ length: 1_500 }, (_, index) => `Muster${index}, Anna`).join('\n');
    const address = '12 Main Street, Denver, CO 80210';
    expect(addressesIn(`${places}\n${address}`)[0]?.city).toBe('Denver');
    expect(addressesIn(Array(1_500).fill(address).join('\n'))).toEqual([]);
  });

  test('several wordings of one place are one place, two cities are none', () => {
    expect(onePlace([{ city: 'Leeds' }, { city: 'LEEDS', postalCode: 'LS1 1AA' }])).toEqual({
      city: 'Leeds',
      region: undefined,
      postalCode: 'LS1 1AA',
      country: undefined,
    });
    expect(onePlace([{ city: 'Leeds' }, { city: 'York' }])).toBeUndefined();
    expect(
      onePlace([
        { city: 'Bend', postalCode: '97701' },
        { city: 'Bend', postalCode: '97702' },
      ])?.postalCode,
    ).toBeUndefined();
    expect(isSamePlace({ city: 'Portland', region: 'OR' }, { city: 'Portland', region: 'ME' })).toBe(false);
    expect(isSamePlace({ postalCode: 'D-20457' }, { postalCode: '20457' })).toBe(true);
  });
});
