import { describe, expect, it, vi } from 'vitest';
import { Bulk } from '../../../lib/scoring/columns/bulk';
import { movedBetween } from '../../../lib/scoring/columns/moved';
import { Columns } from '../../../lib/scoring/columns/columns';
import { compileConfig } from '../../../lib/scoring/config';
import { countOf } from '../../../lib/scoring/columns/ternary';

const ruled = (...conditions: readonly object[]) => ({ rules: { groups: [{ conditions }] } });
const inTown = (value: string) => ruled({ type: 'city', comparator: 'equals', value });
const fits = ruled({ type: 'icp_match', comparator: 'equals', value: true });
const counted = (yes: number, no: number, unknown: number) => ({ yes, no, unknown });

function bulkOf(...towns: readonly (string | undefined)[]): Bulk {
  const columns = new Columns();
  towns.forEach((city, row) => columns.put(String(row), { city }));
  return new Bulk(columns);
}

/** How often the only condition of a config is asked. */
const asked = (config: object) => vi.spyOn(compileConfig(config).groups[0]!.conditions[0]!, 'test');

/** More conditions than are remembered apart from their configs. */
function askMuch(bulk: Bulk): void {
  for (let index = 0; index <= 1_000; index += 1) bulk.count(inTown(`Elsewhere ${index}`), []);
}

describe('bulk scoring', () => {
  it('counts whom a config, each of its groups and each of their conditions holds for', () => {
    const columns = new Columns();
    columns.put('mara', { city: 'Bonn', revenue: 9 });
    columns.put('ida', { city: 'Bonn' });
    columns.put('ole', { city: 'Ulm', revenue: 1 });
    columns.put('pia', {});
    const big = { type: 'revenue', comparator: 'gte', value: 5 };
    const bonn = { type: 'city', comparator: 'equals', value: 'Bonn' };
    const groups = [{ conditions: [bonn, big] }, { conditions: [] }, { conditions: [{ ...big, value: 1 }] }];
    expect(new Bulk(columns).count({ rules: { groups } }, [])).toEqual({
      config: counted(2, 0, 2),
      groups: [
        { group: counted(1, 1, 2), conditions: [counted(2, 1, 1), counted(1, 1, 2)] },
        { group: counted(0, 4, 0), conditions: [] },
        { group: counted(2, 0, 2), conditions: [counted(2, 0, 2)] },
      ],
    });
  });

  it('says where a config matches', () => {
    const bulk = bulkOf('Bonn', 'Ulm', undefined, 'Bonn');
    expect(countOf(bulk.match(inTown('Bonn'), []), 4)).toEqual(counted(2, 1, 1));
  });

  it('says who moves between two configs, each among its own others', () => {
    const bulk = bulkOf('Bonn', 'Ulm', undefined, 'Bonn');
    const moved = movedBetween(bulk.scores(inTown('Bonn'), []), bulk.scores(fits, [inTown('Ulm')]), 1);
    expect(moved).toMatchObject({ no_yes: { count: 1, rows: [1] }, yes_no: { count: 2, rows: [0] } });
  });

  it('asks a config’s conditions once while nothing is new, whatever was asked since', () => {
    const bulk = bulkOf('Bonn', 'Ulm');
    const bonn = inTown('Bonn');
    const test = asked(bonn);
    expect(bulk.count(bonn, []).config).toEqual(counted(1, 1, 0));
    askMuch(bulk);
    test.mockClear();
    expect(bulk.count(bonn, []).config).toEqual(counted(1, 1, 0));
    expect(test).not.toHaveBeenCalled();
    bulk.columns.put('new', { city: 'Kiel' });
    expect(bulk.count(bonn, []).config).toEqual(counted(1, 2, 0));
    expect(test).toHaveBeenCalled();
  });

  it('derives nothing for configs that ask for nothing derived', () => {
    const bulk = bulkOf('Bonn');
    bulk.count(inTown('Bonn'), [inTown('Bonn')]);
    expect(bulk.columns.column('icp_match').version).toBe(0);
    bulk.count(fits, [inTown('Bonn')]);
    expect(bulk.columns.column('icp_match').version).toBe(1);
  });

  it('derives matches once while nothing is new, and anew with every other rule, ICP or profile', () => {
    const bulk = bulkOf('Bonn', 'Ulm', 'Ulm');
    const [bonn, ulm] = [inTown('Bonn'), inTown('Ulm')];
    const test = asked(bonn);
    expect(bulk.count(fits, [bonn, fits]).config).toEqual(counted(1, 2, 0));
    askMuch(bulk);
    test.mockClear();
    expect(bulk.count(fits, [{ ...bonn, label: 'Named' }, fits]).config).toEqual(counted(1, 2, 0));
    expect(test).not.toHaveBeenCalled();
    expect(bulk.count(fits, [ulm]).config).toEqual(counted(2, 1, 0));
    expect(bulk.count(fits, [bonn, ulm]).config).toEqual(counted(3, 0, 0));
    expect(bulk.count(fits, [bonn, { ...ulm, isActive: false }]).config).toEqual(counted(1, 2, 0));
    expect(bulk.count(fits, [fits]).config).toEqual(counted(0, 0, 3));
    bulk.columns.put('0', { city: 'Ulm' });
    expect(bulk.count(fits, [ulm]).config).toEqual(counted(3, 0, 0));
  });
});
