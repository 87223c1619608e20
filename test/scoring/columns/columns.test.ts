import { describe, expect, it } from 'vitest';
import { conditionTypeNames, rowOf, type ConditionType } from '../../../lib/icp/vocabulary';
import { Columns } from '../../../lib/scoring/columns/columns';

const derived = ['icp_match', 'icp_score', 'persona_match'];

/** A row's attribute as it is kept. */
function kept(columns: Columns, type: ConditionType, row: number): unknown {
  const { codes, values } = columns.column(type).dump(columns.size);
  return values[codes[row]!];
}

describe('columns', () => {
  it('have a row a profile, known by its key', () => {
    const columns = new Columns();
    columns.put('mara', { city: 'Bonn', company_size: 40 });
    columns.putAll([
      { key: 'ida', attributes: { city: 'Ulm' } },
      { key: 'mara', attributes: { city: 'Kiel' } },
      { key: 'ole', attributes: { company_size: 7 } },
    ]);
    expect([columns.size, columns.keys]).toEqual([3, ['mara', 'ida', 'ole']]);
    expect([0, 1, 2].map((row) => kept(columns, 'city', row))).toEqual(['Kiel', 'Ulm', undefined]);
    expect([0, 1, 2].map((row) => kept(columns, 'company_size', row))).toEqual([undefined, undefined, 7]);
  });

  it('take every attribute that is read, and none that is derived', () => {
    const columns = new Columns();
    columns.put('mara', Object.fromEntries(conditionTypeNames.map((type) => [type, `a ${type}`])));
    for (const type of conditionTypeNames)
      expect(kept(columns, type, 0)).toBe(derived.includes(type) ? undefined : `a ${type}`);
  });

  it('have a new version with every profile put, each greater than the last', () => {
    const columns = new Columns();
    const versions = [columns.version];
    for (const key of ['mara', 'ida', 'mara']) {
      columns.put(key, {});
      versions.push(columns.version);
    }
    columns.putAll([]);
    expect(columns.version).toBe(versions.at(-1));
    columns.putAll([{ key: 'ole', attributes: {} }]);
    versions.push(columns.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  it('are one for each type there is', () => {
    const columns = new Columns();
    expect(columns.column('city')).toBe(columns.column('city'));
    expect(columns.column('icp_score').dictionary.type).toBe('icp_score');
    expect(() => columns.column('shoe_size' as ConditionType)).toThrow(
      new RangeError('There is no column shoe_size.'),
    );
  });

  it('are kept on disk with their keys, without what is derived, and come back as they were', () => {
    const columns = new Columns();
    columns.put('mara', { city: ['Bonn', 'Ulm'], company_size: { from: 1 } });
    columns.put('ida', { city: 'Ulm' });
    columns.column('icp_match').set(0, true);
    const dump = columns.dump();
    expect(dump.keys).toEqual(['mara', 'ida']);
    expect(dump.columns.map(([type]) => type)).toEqual(
      conditionTypeNames.filter((type) => rowOf(type).owner !== 'derived'),
    );
    expect(Object.fromEntries(dump.columns).city).toEqual({
      codes: Uint32Array.of(1, 2),
      values: [undefined, ['Bonn', 'Ulm'], 'Ulm'],
    });
    const restored = Columns.restore(structuredClone(dump));
    expect(JSON.stringify(restored.dump())).toBe(JSON.stringify(dump));
    restored.put('ida', { city: 'Kiel' });
    expect([restored.size, kept(restored, 'city', 1)]).toEqual([2, 'Kiel']);
  });

  it('of a dump that names a profile twice are refused', () => {
    const columns = new Columns();
    columns.put('mara', {});
    expect(() => Columns.restore({ ...columns.dump(), keys: ['mara', 'mara'] })).toThrow(
      new RangeError('The stored columns name a profile twice.'),
    );
  });

  it('of a dump of other attributes are refused', () => {
    const dump = new Columns().dump();
    for (const columns of [dump.columns.slice(1), [...dump.columns].reverse(), []])
      expect(() => Columns.restore({ ...dump, columns })).toThrow(
        new RangeError('The stored columns are not those of the vocabulary.'),
      );
  });
});
