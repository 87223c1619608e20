import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  add,
  all,
  count,
  has,
  intersect,
  invert,
  none,
  unite,
  type Bits,
} from '../../../lib/scoring/columns/bits';
import { and, countOf, isKnown, or, unknown } from '../../../lib/scoring/columns/ternary';
import { runs } from '../runs';

/** Bits held against sets of rows. */
const sizes = fc.constantFrom(0, 1, 31, 32, 33, 64, 100);
const cases = sizes.chain((size) => {
  const rows = fc.uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: size });
  return fc.tuple(fc.constant(size), rows, rows);
});

function bitsOf(rows: readonly number[], size: number): Bits {
  const bits = none(size);
  for (const row of rows) add(bits, row);
  return bits;
}
const rowsOf = (bits: Bits, size: number) => everyRow(size).filter((row) => has(bits, row));
const everyRow = (size: number) => Array.from({ length: size }, (_, row) => row);

describe('rows as bits', () => {
  it('join, meet and are counted as sets do', () => {
    fc.assert(
      fc.property(cases, ([size, some, others]) => {
        const [a, b] = [bitsOf(some, size), bitsOf(others, size)];
        const expectRows = (bits: Bits, isIn: (row: number) => boolean) => {
          expect(rowsOf(bits, size)).toEqual(everyRow(size).filter(isIn));
          expect(count(bits)).toBe(everyRow(size).filter(isIn).length);
          expect(bits.length).toBe(Math.ceil(size / 32));
        };
        expectRows(a, (row) => some.includes(row));
        expectRows(invert(a.slice(), size), (row) => !some.includes(row));
        expectRows(all(size), () => true);
        expectRows(none(size), () => false);
        expectRows(a, (row) => some.includes(row));
        const both = a.slice();
        unite(both, b);
        expectRows(both, (row) => some.includes(row) || others.includes(row));
        intersect(both, b);
        expectRows(both, (row) => others.includes(row));
      }),
      runs(200),
    );
  });
});

test('Kleene’s logic over rows', () => {
  const [yes, no, open] = [and([], 40), or([], 40), unknown(40)];
  const counts = (ternary: typeof yes) => countOf(ternary, 40);
  const expected = {
    yes: { yes: 40, no: 0, unknown: 0 },
    no: { yes: 0, no: 40, unknown: 0 },
    open: { yes: 0, no: 0, unknown: 40 },
  };
  expect([yes, no, open].map(counts)).toEqual([expected.yes, expected.no, expected.open]);
  expect(counts(and([], 40))).toEqual(expected.yes);
  expect(counts(or([], 40))).toEqual(expected.no);
  expect(counts(and([yes, open], 40))).toEqual(expected.open);
  expect(counts(and([open, no], 40))).toEqual(expected.no);
  expect(counts(or([no, open], 40))).toEqual(expected.open);
  expect(counts(or([open, yes], 40))).toEqual(expected.yes);
  expect([yes, no, open, and([yes, no], 40), or([yes, open], 40)].map(isKnown)).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
  const mixed = { sure: bitsOf([1, 2], 40), possible: bitsOf([1, 2, 35], 40) };
  expect(counts(mixed)).toEqual({ yes: 2, no: 37, unknown: 1 });
  expect([yes, no, open].map(counts)).toEqual([expected.yes, expected.no, expected.open]);
});
