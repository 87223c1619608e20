import { describe, expect, it } from 'vitest';
import { Column } from '../../../lib/scoring/columns/column';

/** A column of these values, a row each. */
function columnOf(...values: readonly unknown[]): Column {
  const column = new Column('city');
  values.forEach((value, row) => column.set(row, value));
  return column;
}

const codesOf = (column: Column, size: number) => [...column.dump(size).codes];

describe('a column', () => {
  it('holds a code a row, as many rows as one asks for', () => {
    const column = columnOf('Bonn', 'Ulm', undefined, 'Bonn');
    expect(codesOf(column, 4)).toEqual([1, 2, 0, 1]);
    expect(codesOf(column, 2)).toEqual([1, 2]);
    expect(column.dump(4).values).toEqual([undefined, 'Bonn', 'Ulm']);
    expect(codesOf(column, 2_000)).toEqual([1, 2, 0, 1, ...Array.from({ length: 1_996 }, () => 0)]);
  });

  it('grows with its rows, one after the other or far ahead', () => {
    const row = Array.from({ length: 5_000 }, (_, index) => `Town ${index % 7}`);
    expect(codesOf(columnOf(...row), 5_000)).toEqual(row.map((_, index) => 1 + (index % 7)));
    const column = columnOf('Bonn');
    column.set(70_000, 'Ulm');
    expect(codesOf(column, 70_001).flatMap((code, at) => (code > 0 ? [[at, code]] : []))).toEqual([
      [0, 1],
      [70_000, 2],
    ]);
  });

  it('has a new version with every change, and only then', () => {
    const column = columnOf('Bonn');
    const versions = [column.version];
    const afterSetting = (row: number, value: unknown) => {
      column.set(row, value);
      versions.push(column.version);
    };
    afterSetting(0, 'Bonn');
    afterSetting(1, undefined);
    afterSetting(9_000, undefined);
    expect(versions).toEqual([1, 1, 1, 1]);
    afterSetting(0, 'Ulm');
    afterSetting(1, 'Ulm');
    afterSetting(1, undefined);
    afterSetting(9_000, 'Ulm');
    expect(versions.slice(4)).toEqual([2, 3, 4, 5]);
  });

  it('is sorted once as long as it stays as it was', () => {
    const column = columnOf('Ulm', 'Bonn', 'Ulm');
    const sorted = column.sortedRows(3);
    expect([...sorted.rows]).toEqual([0, 2, 1]);
    expect(column.sortedRows(3)).toBe(sorted);
    column.set(1, 'Bonn');
    expect(column.sortedRows(3)).toBe(sorted);
    expect([...column.sortedRows(4).rows]).toEqual([3, 0, 2, 1]);
    column.set(0, 'Bonn');
    expect([...column.sortedRows(4).rows]).toEqual([3, 2, 0, 1]);
  });

  it('read back from disk goes on as it was', () => {
    const dump = structuredClone(columnOf('Bonn', undefined, ['Ulm', 'Bonn'], 'Bonn').dump(4));
    const restored = new Column('city');
    expect([...restored.sortedRows(4).rows]).toEqual([0, 1, 2, 3]);
    restored.restore(dump);
    expect([...restored.sortedRows(4).rows]).toEqual([1, 0, 3, 2]);
    expect(restored.dump(4)).toEqual(dump);
    restored.set(1, 'Bonn');
    restored.set(4, 'Ulm');
    expect(codesOf(restored, 5)).toEqual([1, 1, 2, 1, 3]);
  });

  it('refuses what no column gave', () => {
    const codes = Uint32Array.of(0, 1, 2);
    const refused = [
      { codes, values: [undefined, 'Bonn'] },
      { codes, values: [undefined, 'Bonn', 'Bonn'] },
      { codes, values: ['Bonn', undefined, 'Ulm', 'Bonn'] },
      { codes, values: [] },
      { codes: codes.subarray(0, 2), values: ['Bonn', undefined] },
    ];
    for (const dump of refused)
      expect(() => new Column('city').restore(dump)).toThrow(new RangeError('A stored column is damaged.'));
    const restored = new Column('city');
    restored.restore({ codes, values: [undefined, 'Bonn', 'Ulm'] });
    expect(codesOf(restored, 3)).toEqual([0, 1, 2]);
  });
});
