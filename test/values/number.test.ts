import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainDecimal } from '../../lib/values/number';

describe('plainDecimal', () => {
  it.each([
    ['50', 50],
    [' +1.50\n', 1.5],
    ['-3', -3],
    ['007', 7],
  ])('reads %j as %j', (text, number) => {
    expect(plainDecimal(text)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '.5',
    '5.',
    '1e3',
    '0x10',
    '1,000',
    '1_000',
    '٣',
    '1 2',
    '--1',
    '+ 1',
    'NaN',
    'Infinity',
  ])('reads no number in %j', (text) => {
    expect(plainDecimal(text)).toBeUndefined();
  });

  it('reads no number in digits beyond what a number holds', () => {
    expect(plainDecimal('9'.repeat(400))).toBeUndefined();
  });

  test('every whole number survives being written', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(plainDecimal(String(number))).toBe(number);
      }),
    );
  });
});
