import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { has, none, type Bits } from '../../../lib/scoring/columns/bits';
import { Dictionary } from '../../../lib/scoring/columns/dictionary';
import { sortRows, Stretches, type SortedRows } from '../../../lib/scoring/columns/sorted-rows';
import { runs } from '../runs';

function sorted(values: readonly unknown[]): SortedRows {
  const dictionary = new Dictionary('company_size');
  return sortRows(
    Uint32Array.from(values, (value) => dictionary.codeOf(value)),
    dictionary,
  );
}

const upTo = (end: number) => Array.from({ length: end }, (_, row) => row);
const rowsIn = (bits: Bits, size: number) => upTo(size).filter((row) => has(bits, row));

describe('a column’s rows in order', () => {
  it('are single numbers from the least, then all other values as they came', () => {
    const { rows, codes, starts, numbers } = sorted([500, 'many', 20, undefined, 500, { from: 1 }, -3, [20]]);
    // Codes: 0 unread, 1 500, 2 many, 3 20, 4 the range, 5 -3.
    expect([...numbers]).toEqual([20, 500]);
    expect([...codes]).toEqual([3, 1, 0, 2, 4, 5]);
    expect([...rows]).toEqual([2, 7, 0, 4, 3, 1, 5, 6]);
    expect([...starts]).toEqual([0, 2, 4, 5, 6, 7, 8]);
  });

  it('begin with zero, and have numbers sorted as numbers', () => {
    const { rows, numbers } = sorted([10, 9, 0, 1e21, 100]);
    expect([...numbers]).toEqual([0, 9, 10, 100, 1e21]);
    expect([...rows]).toEqual([2, 1, 0, 4, 3]);
  });

  it('of no row are none', () => {
    const { rows, codes, starts, prefixes } = sorted([]);
    expect([rows.length, [...codes], [...starts]]).toEqual([0, [0], [0, 0]]);
    expect(prefixes.map((bits) => bits.length)).toEqual([0]);
  });

  it.each([
    [31, 32, 1],
    [32, 32, 2],
    [100, 32, 4],
    [1_024, 32, 33],
    [2_048, 64, 33],
    [5_000, 157, 32],
  ])('%i of them are kept as bits up to each step of %i: %i times', (size, step, many) => {
    const order = sorted(upTo(size).map((row) => (row * 7) % 1_009));
    expect([order.step, order.prefixes.length]).toEqual([step, many]);
    order.prefixes.forEach((prefix, index) => {
      const first = [...order.rows.slice(0, index * step)].sort((a, b) => a - b);
      expect(rowsIn(prefix, size)).toEqual(first);
    });
  });
});

describe('stretches of that order', () => {
  const size = 3_000;
  const order = sorted(upTo(size).map((row) => (row * 7) % 1_009));
  const ends = fc
    .uniqueArray(
      fc.oneof(
        fc.nat(size),
        fc.nat(31).map((step) => step * order.step),
      ),
      { maxLength: 12 },
    )
    .map((places) => places.sort((a, b) => a - b).slice(places.length % 2));

  it('are their rows, wherever they begin and end', () => {
    fc.assert(
      fc.property(ends, fc.array(fc.nat(size - 1)), (places, before) => {
        const stretches = new Stretches();
        const expected = new Set(before);
        for (let at = 0; at < places.length; at += 2) {
          stretches.add(places[at]!, places[at + 1]!);
          for (const row of order.rows.slice(places[at], places[at + 1])) expected.add(row);
        }
        const bits = none(size);
        for (const row of before) bits[row >>> 5]! |= 1 << (row & 31);
        stretches.addTo(bits, order);
        expect(rowsIn(bits, size)).toEqual([...expected].sort((a, b) => a - b));
      }),
      runs(300),
    );
  });

  it('count their rows', () => {
    const stretches = new Stretches();
    expect(stretches.rows).toBe(0);
    stretches.add(3, 5);
    stretches.add(5, 40);
    stretches.add(100, 101);
    expect(stretches.rows).toBe(38);
  });

  it('side by side are one, of which only the rows at both ends are looked at', () => {
    const stretches = new Stretches();
    for (let place = 10; place < 2_990; place += 1) stretches.add(place, place + 1);
    let looked = 0;
    const rows = new Proxy(order.rows, {
      get(target, key) {
        looked += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    const bits = none(size);
    stretches.addTo(bits, { ...order, rows });
    expect(rowsIn(bits, size)).toEqual([...order.rows.slice(10, 2_990)].sort((a, b) => a - b));
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(2 * order.step);
  });
});
