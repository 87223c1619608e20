import { describe, expect, it, test } from 'vitest';
import { regionOf } from '../../lib/values/region';
import { provinces, states } from '../../lib/values/tables/regions';

describe('regionOf', () => {
  it.each([
    ['California', 'US-CA'],
    ['ca', 'US-CA'],
    ['US-CA', 'US-CA'],
    ['Kalifornien', 'US-CA'],
    ['Georgia', 'US-GA'],
    ['Washington', 'US-WA'],
    ['Washington, D.C.', 'US-DC'],
    ['Washington DC', 'US-DC'],
    ['D.C.', 'US-DC'],
    ['District of Columbia', 'US-DC'],
    ['Puerto Rico', 'US-PR'],
    ['Virginia', 'US-VA'],
    ['West Virginia', 'US-WV'],
    ['Ontario', 'CA-ON'],
    ['on', 'CA-ON'],
    ['Québec', 'CA-QC'],
    ['QUEBEC', 'CA-QC'],
    ['Colombie-Britannique', 'CA-BC'],
    ['Île-du-Prince-Édouard', 'CA-PE'],
  ])('%j is %s', (text, region) => {
    expect(regionOf(text)).toBe(region);
  });

  it.each(['', 'Bavaria', 'Île-de-France', 'Washington Heights', 'C.A.', 'California, US', 'XX'])(
    '%j is no state or province',
    (text) => {
      expect(regionOf(text)).toBeUndefined();
    },
  );

  test('there are 50 states, the District, 5 territories and 13 provinces, and none shares a code or name', () => {
    const rows = [...Object.entries(states), ...Object.entries(provinces)];
    expect(rows).toHaveLength(56 + 13);
    for (const [code, row] of rows)
      for (const name of [code, ...row.split('|')]) expect(regionOf(name)?.slice(3), name).toBe(code);
  });
});
