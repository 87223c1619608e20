import { describe, expect, it, test } from 'vitest';
import table from '../../lib/values/tables/countries.json';
import { subRegions, worldRegions } from '../../lib/values/world-region';

const codes = Object.keys(table);
const membersOf = (region: string) => [...(worldRegions.get(region) ?? [])].sort();

describe('world regions', () => {
  test('every country but Antarctica is in exactly one sub-region', () => {
    const listed = Object.values(subRegions).flatMap((members) => members.split(' '));
    expect(listed.sort()).toEqual(codes.filter((code) => code !== 'AQ').sort());
  });

  test('EMEA, APAC and AMER share all countries among them', () => {
    const shared = ['W-EMEA', 'W-APAC', 'W-AMER'].flatMap(membersOf);
    expect(shared.sort()).toEqual(codes.filter((code) => code !== 'AQ').sort());
  });

  test.each([
    ['W-EU', 'W-EMEA'],
    ['W-ME', 'W-EMEA'],
    ['W-AF', 'W-EMEA'],
    ['W-OC', 'W-APAC'],
    ['W-NA', 'W-AMER'],
    ['W-LATAM', 'W-AMER'],
  ])('%s lies inside %s', (inner, outer) => {
    expect(membersOf(outer)).toEqual(expect.arrayContaining(membersOf(inner)));
  });

  it.each([
    ['W-EU', 27],
    ['W-ME', 18],
    ['W-AF', 60],
    ['W-OC', 29],
    ['W-NA', 2],
    ['W-LATAM', 52],
  ])('%s has its members after M49', (region, count) => {
    expect(membersOf(region)).toHaveLength(count);
  });

  it.each([
    ['TR', ['W-EMEA', 'W-ME']],
    ['CY', ['W-EMEA', 'W-EU', 'W-ME']],
    ['EG', ['W-EMEA', 'W-AF']],
    ['IR', ['W-APAC']],
    ['RU', ['W-EMEA']],
    ['KZ', ['W-APAC']],
    ['GB', ['W-EMEA']],
    ['MX', ['W-AMER', 'W-LATAM']],
    ['GL', ['W-AMER']],
    ['NZ', ['W-APAC', 'W-OC']],
    ['AQ', []],
  ])('%s is in %j', (code, regions) => {
    expect([...worldRegions.keys()].filter((region) => worldRegions.get(region)?.has(code))).toEqual(regions);
  });
});
