import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseSizeRange } from '../../lib/values/size-range';

describe('parseSizeRange', () => {
  it.each([
    ['51-200', 51, 200],
    ['51–200 employees', 51, 200],
    ['51 to 200', 51, 200],
    [' 51 — 200 EMPLOYEES ', 51, 200],
    ['501-1,000', 501, 1000],
    ['1.001–5.000 Beschäftigte', 1001, 5000],
    ['1 001 - 5 000', 1001, 5000],
    ['1\u202f001 à 5\u202f000 employés', 1001, 5000],
    ["1'001-5'000 Mitarbeitende", 1001, 5000],
    ['11–50 Mitarbeiter:innen', 11, 50],
    ['11-50 Mitarbeiter(innen)', 11, 50],
    ['2-10 employé(e)s', 2, 10],
    ['2-10 salarié·es', 2, 10],
    ['1 bis 10 Personen', 1, 10],
    ['1 a 10 empleados', 1, 10],
    ['0-1 employees', 0, 1],
    ['1K-5K employees', 1000, 5000],
    ['500-1K', 500, 1000],
    ['120 employees', 120, 120],
    ['1 employee', 1, 1],
    ['120', 120, 120],
    ['2.5k', 2500, 2500],
    ['7-7', 7, 7],
  ])('%j is from %i to %i', (text, from, to) => {
    expect(parseSizeRange(text)).toEqual({ from, to });
  });

  it.each([
    ['10,001+', 10001],
    ['10.001+ Beschäftigte', 10001],
    ['10 001 + employés', 10001],
    ['10K+ employees', 10000],
    ['5.000+', 5000],
  ])('%j is from %i on', (text, from) => {
    expect(parseSizeRange(text)).toEqual({ from });
  });

  it.each([
    '',
    'employees',
    'Myself only',
    '200-51',
    '-5',
    '5-',
    '51-200+',
    '1-5K',
    '51-200-500',
    '120 followers',
    '120 employees on LinkedIn',
    'about 120',
    '120 associated members',
    '$10-50',
    '10-50M',
    '1.5',
    '1,00',
    '12,34,567',
    '1,001.000',
    '1.001,50',
    '1 001 5 000',
    '99999999999999999999',
    '١٢٠',
  ])('%j is no range', (text) => {
    expect(parseSizeRange(text)).toBeUndefined();
  });

  const print = (locale: string) => new Intl.NumberFormat(locale);
  const locale = fc.constantFrom('en', 'de', 'fr', 'es', 'de-CH', 'pl').map(print);
  const joint = fc.constantFrom('-', ' – ', ' to ', ' bis ');
  const count = fc.nat({ max: 3_000_000 });

  test('a printed range parses to itself, or to nothing when it is reversed', () => {
    fc.assert(
      fc.property(locale, joint, count, count, (format, between, from, to) => {
        const text = `${format.format(from)}${between}${format.format(to)} employees`;
        expect(parseSizeRange(text)).toEqual(from > to ? undefined : { from, to });
        expect(parseSizeRange(`${format.format(from)}+`)).toEqual({ from });
      }),
    );
  });

  test('a hostile text is answered at once', () => {
    const started = performance.now();
    for (const text of ['1 '.repeat(50_000), '1,'.repeat(50_000), `${'1'.repeat(100_000)}-`])
      expect(parseSizeRange(text)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
