import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companySizeIn, sizeRangeIn } from '../../lib/profile/employees';
import { parseSizeRange } from '../../lib/values/size-range';

type Size = ReturnType<typeof companySizeIn>;

test.each<[text: string, size: Size, asRange: string]>([
  ['51-200 employees', { from: 51, to: 200 }, '51-200 employees'],
  ['10,001+ employees', { from: 10_001 }, '10,001+ employees'],
  ['10.001+ Beschäftigte', { from: 10_001 }, '10.001+ Beschäftigte'],
  ['1.001–5.000 Beschäftigte', { from: 1001, to: 5000 }, '1.001–5.000 Beschäftigte'],
  ['1 001-5 000', { from: 1001, to: 5000 }, '1 001-5 000'],
  ['2-10', { from: 2, to: 10 }, '2-10'],
  ['10K+ employees', { from: 10_000 }, '10K+ employees'],
  ['1K-5K employees', { from: 1000, to: 5000 }, '1K-5K employees'],
  ['11–50 związkowców', { from: 11, to: 50 }, '11-50'],
  ['501 à 1 000', { from: 501, to: 1000 }, '501 à 1 000'],
  ['entre 51 et 200 personnes', { from: 51, to: 200 }, '51-200'],
  ['between 51 and 200 people', { from: 51, to: 200 }, '51-200'],
  ['1 mil+', { from: 1000 }, '1000+'],
  ['10 mil+ empleados', { from: 10_000 }, '10000+'],
  ['10 Tsd.+ Beschäftigte', { from: 10_000 }, '10000+'],
  ['über 10.000 Mitarbeiter', { from: 10_000 }, '10000+'],
  ['plus de 10 000 salariés', { from: 10_000 }, '10000+'],
  ['más de 10.000', { from: 10_000 }, '10000+'],
  ['> 500', { from: 500 }, '500+'],
  ['fewer than 10', { from: 0, to: 10 }, '0-10'],
  ['120', 120, '120'],
  ['120 employees', 120, '120 employees'],
  ['ca. 120 Leute', 120, '120'],
  ['51-200 employees (3,022 associated members)', { from: 51, to: 200 }, '51-200'],
  ['251 - 500 | 5 in this directory', { from: 251, to: 500 }, '251-500'],
  ['직원 51-200명', { from: 51, to: 200 }, '51-200'],
  ['従業員 1,001-5,000名', { from: 1001, to: 5000 }, '1001-5000'],
  ['社員 51～200名', { from: 51, to: 200 }, '51-200'],
  ['员工 51-200人', { from: 51, to: 200 }, '51-200'],
  ['51-200 名員工', { from: 51, to: 200 }, '51-200'],
  ['พนักงาน 51-200 คน', { from: 51, to: 200 }, '51-200'],
  ['51-200 de angajați', { from: 51, to: 200 }, '51-200'],
  ['51-200 nhân viên', { from: 51, to: 200 }, '51-200'],
  ['51-200 कर्मचारी', { from: 51, to: 200 }, '51-200'],
  ['51–200 työntekijää', { from: 51, to: 200 }, '51-200'],
  ['10 bin+ çalışan', { from: 10_000 }, '10000+'],
  ['1 bin-5 bin çalışan', { from: 1000, to: 5000 }, '1000-5000'],
  ['10 тыс.+ сотрудников', { from: 10_000 }, '10000+'],
  ['1 tis.+ zaměstnanců', { from: 1000 }, '1000+'],
  ['10 rb+ karyawan', { from: 10_000 }, '10000+'],
  ['10 t+ ansatte', { from: 10_000 }, '10000+'],
  ['10 ezer+ alkalmazott', { from: 10_000 }, '10000+'],
  ['+200 empleados', { from: 200 }, '200+'],
  ['+ de 10 000 employés', { from: 10_000 }, '10000+'],
  ['120 osób', 120, '120'],
  ['120 team members', 120, '120'],
  ['200 in total', 200, '200'],
  ['50 ppl', 50, '50'],
  ['40+ crew members', { from: 40 }, '40+'],
  ['120 aktivnych pracovníkov', 120, '120'],
])('%s', (text, size, asRange) => {
  expect(companySizeIn(text)).toEqual(size);
  expect(sizeRangeIn(text)).toBe(asRange);
});

test.each([
  '',
  'employees',
  'a handful',
  '1-5K',
  '200-51',
  '20 years, 50 employees',
  '1.2M',
  'v2rays',
  '1 million',
  '2 Millionen Nutzer',
  '1 mil. +',
  '10 dz+',
  '10 dz',
  '120 in Tsd.',
  '120 in Mio.',
  '200 users',
  '10 dz folk',
  '51-200q',
  '1万人',
  '1万+',
  '10+ bin',
  'A+ 10',
])('"%s" is no size', (text) => {
  expect(companySizeIn(text)).toBeUndefined();
  expect(sizeRangeIn(text)).toBeUndefined();
});

test('the size range is one that conditions understand, and says the same', () => {
  const piece = fc.constantFrom(
    '1',
    '20',
    '1.001',
    '5 000',
    'K',
    'mil',
    '+',
    '-',
    ' to ',
    ' ',
    'employees',
    'über ',
    '(',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const [size, asRange] = [companySizeIn(text), sizeRangeIn(text)];
        if (size === undefined) {
          expect(asRange).toBeUndefined();
          return;
        }
        const range = typeof size === 'number' ? { from: size, to: size } : size;
        expect(parseSizeRange(asRange ?? '')).toEqual(range);
        expect(range.to ?? Infinity).toBeGreaterThanOrEqual(range.from);
      },
    ),
    { numRuns: 2_000 },
  );
});
