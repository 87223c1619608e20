import { expect, test } from 'vitest';
import { Bulk } from '../../../lib/scoring/columns/bulk';
import { Columns } from '../../../lib/scoring/columns/columns';
import { scoreAll } from '../../../lib/scoring/score';
import { goldenSamples } from '../golden';

/** So many rows that whole words of them are joined at once, and far more values than 32. */
const samples = goldenSamples(400);
const towns = (index: number) => ({
  company_size: (index * 7_919) % 1_500,
  revenue: index % 3 === 0 ? undefined : (index % 50) * 10,
  city: `Town ${index % 700}`,
});
const profiles = Array.from({ length: 1_300 }, (_, index) => ({
  ...towns(index),
  ...(index % 5 === 0 ? samples[index % samples.length]?.attributes : {}),
}));
const groups = [
  { conditions: [{ type: 'company_size', comparator: 'between', value: [51, 1_000] }] },
  {
    operator: 'OR',
    conditions: [
      { type: 'company_size', comparator: 'in', value: [3, 700, 1_499] },
      { type: 'revenue', comparator: 'lte', value: 100 },
      { type: 'city', comparator: 'ends_with', value: '7', optional: true },
    ],
  },
  { conditions: [{ type: 'revenue', comparator: 'exists', optional: true }] },
];
const configs = [
  ...groups.map((group) => ({ rules: { groups: [group] } })),
  { rules: { groups } },
  { rules: { groups: [{ conditions: [{ type: 'icp_score', comparator: 'gte', value: 80 }] }] } },
  ...samples.slice(0, 12).flatMap((sample) => sample.configs),
];

test('bulk scoring of many profiles agrees with live scoring, before and after some have changed', () => {
  const columns = new Columns();
  const bulk = new Bulk(columns);
  profiles.forEach((profile, index) => columns.put(String(index), profile));
  expectAgreement(bulk, profiles);
  const changed = profiles.map((profile, index) => (index % 41 === 0 ? towns(index + 5) : profile));
  changed.forEach((profile, index) => index % 41 === 0 && columns.put(String(index), profile));
  expectAgreement(bulk, changed);
  expectAgreement(new Bulk(Columns.restore(structuredClone(columns.dump()))), changed);
});

function expectAgreement(bulk: Bulk, given: readonly object[]): void {
  const live = given.map((profile) => scoreAll(configs, profile).results);
  configs.forEach((config, index) => {
    const { floors, ceilings } = bulk.scores(config, configs);
    expect([...floors]).toEqual(live.map((results) => results[index]?.floor));
    expect([...ceilings]).toEqual(live.map((results) => results[index]?.ceiling));
    const matching = live.filter((results) => results[index]?.match === 'yes').length;
    expect(bulk.count(config, configs).config.yes).toBe(matching);
  });
}
