import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scoreAll } from '../../lib/scoring/score';
import { pathTo, settlingSets } from '../../lib/scoring/settle';

const isMatchSettled = (floor: number, ceiling: number) => floor >= 50 || ceiling < 50;
const score = (given: object, known: object) => {
  const [result] = scoreAll([given], known).results;
  if (!result) throw new Error('no result');
  return result;
};
const rules = (operator: string, ...conditions: object[]) => ({
  rules: { groups: [{ operator, conditions }] },
});
const city = { type: 'city', comparator: 'equals', value: 'Hamburg' };
const size = { type: 'company_size', comparator: 'gte', value: 100 };
const industry = { type: 'industry', comparator: 'equals', value: 'Basket weaving' };
const problem = { type: 'shoe_size', comparator: 'equals', value: 9 };

const sets = (given: object, known: object) => settlingSets(given, score(given, known), isMatchSettled);

describe('what would settle a verdict', () => {
  it('is every smallest set of attributes that decides it whatever they turn out to be', () => {
    expect(sets(rules('AND', city, size), { city: 'Hamburg' })).toEqual([['company_size']]);
    expect(sets(rules('AND', city, size), {})).toEqual([['city', 'company_size']]);
    expect(sets(rules('AND', city, size), { city: 'Paris' })).toEqual([]);
    expect(sets(rules('OR', city, size, industry), { city: 'Paris' })).toEqual([
      ['industry', 'company_size'],
    ]);
  });

  it('is nothing where a condition has a problem', () => {
    expect(sets(rules('AND', city, problem), { city: 'Hamburg' })).toEqual([]);
  });

  it('agrees with trying everything out: each set decides, and no smaller one does', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), known, (groups, seen) => {
        const given = { rules: { groups } };
        const decides = (set: readonly string[]) =>
          worlds(set).every((world) => score(given, { ...seen, ...world }).match !== 'unknown');
        const found = sets(given, seen);
        expect(found.every(decides)).toBe(true);
        if (found[0]) expect(smaller(found[0].length).some(decides)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

const types = ['city', 'department', 'seniority', 'company_city'] as const;
const group = fc.record({
  operator: fc.constantFrom('AND', 'OR'),
  conditions: fc.array(
    fc.record({
      type: fc.constantFrom(...types),
      comparator: fc.constant('equals'),
      value: fc.constant('yes'),
      optional: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
const known = fc
  .array(fc.tuple(fc.constantFrom(...types), fc.constantFrom('yes', 'no')), { maxLength: 2 })
  .map((entries) => Object.fromEntries(entries));

/** Every way that the attributes may turn out. */
function worlds(set: readonly string[]): Record<string, string>[] {
  return set.reduce<Record<string, string>[]>(
    (before, type) => before.flatMap((world) => ['yes', 'no'].map((value) => ({ ...world, [type]: value }))),
    [{}],
  );
}

/** Every set of fewer attributes. */
function smaller(size: number): string[][] {
  return types
    .reduce<string[][]>((before, type) => before.flatMap((set) => [set, [...set, type]]), [[]])
    .filter((set) => set.length < size);
}

describe('the path to a tier', () => {
  const path = (given: object, known: object, target: number) =>
    pathTo(given, score(given, known), target)?.map(({ condition }) => condition);

  it('is the fewest conditions that would lift the score', () => {
    const optional = { ...industry, optional: true };
    expect(path(rules('AND', city, size, optional), { city: 'Hamburg', company_size: 5 }, 50)).toEqual([1]);
    expect(path(rules('AND', city, size, optional), { city: 'Hamburg', company_size: 5 }, 100)).toEqual([
      1, 2,
    ]);
    expect(path(rules('OR', city, size, optional), {}, 100)).toEqual([0, 2]);
    expect(path(rules('AND', city), { city: 'Hamburg' }, 80)).toBeUndefined();
    expect(path(rules('AND', problem), {}, 50)).toBeUndefined();
  });
});

test('many conditions are answered in good time, if only by nothing', () => {
  const types = [
    'city',
    'department',
    'seniority',
    'company_city',
    'region',
    'country',
    'industry',
    'domain',
  ];
  const groups = ['a', 'b', 'c', 'd', 'e'].map((value) => ({
    operator: 'OR',
    conditions: types.map((type) => ({ type, comparator: 'contains', value })),
  }));
  const started = performance.now();
  sets({ rules: { groups } }, {});
  expect(performance.now() - started).toBeLessThan(1_000);
});
