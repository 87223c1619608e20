import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAll } from '../../lib/scoring/score';
import { settlingSet, type IsSettled } from '../../lib/scoring/settle';
import { tierOf } from '../../lib/scoring/tier';
import { runs } from './runs';

const isMatchSettled: IsSettled = (floor, ceiling) => floor >= 50 || ceiling < 50;
const isTierSettled: IsSettled = (floor, ceiling) => tierOf(floor) === tierOf(ceiling);

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
const derived = { type: 'icp_match', comparator: 'equals', value: true };

const set = (given: object, known: object, isSettled = isMatchSettled) =>
  settlingSet(given, score(given, known), isSettled);

describe('what would settle a verdict', () => {
  it('is the smallest set of attributes that decides it whatever they turn out to be', () => {
    expect(set(rules('AND', city, size), { city: 'Hamburg' })).toEqual(['company_size']);
    expect(set(rules('AND', city, size), {})).toEqual(['city', 'company_size']);
    expect(set(rules('AND', city, size), { city: 'Paris' })).toBeNull();
    expect(set(rules('OR', city, size, industry), { city: 'Paris' })).toEqual(['industry', 'company_size']);
  });

  it('is a narrower range where a range leaves it open', () => {
    expect(set(rules('AND', city, size), { city: 'Hamburg', company_size: { from: 51, to: 200 } })).toEqual([
      'company_size',
    ]);
  });

  it('of a tier alone is what its optional conditions read', () => {
    const optional = [size, industry].map((condition) => ({ ...condition, optional: true }));
    const given = rules('AND', city, ...optional);
    expect(set(given, { city: 'Hamburg' })).toBeNull();
    expect(set(given, { city: 'Hamburg' }, isTierSettled)).toEqual(['industry', 'company_size']);
    expect(set(given, { city: 'Hamburg', company_size: 5 }, isTierSettled)).toEqual(['industry']);
  });

  it('is nothing where a condition with a problem, or one on other ICPs, keeps it open', () => {
    expect(set(rules('AND', city, problem), { city: 'Hamburg' })).toBeNull();
    expect(set(rules('AND', city, problem), {})).toBeNull();
    expect(set(rules('AND', city, derived), {})).toBeNull();
    expect(set(rules('XOR', city), {})).toBeNull();
  });

  it('is found beside a condition with a problem that can’t matter', () => {
    const known = { city: 'Hamburg' };
    const given = { rules: { groups: [{ conditions: [city, size] }, { conditions: [problem, industry] }] } };
    expect(set(given, { ...known, industry: 'Retail' })).toEqual(['company_size']);
  });

  it.each([
    ['match', isMatchSettled],
    ['tier', isTierSettled],
  ] as const)(
    'of a %s: the smallest set that trying everything out finds, and no other is as small',
    (_, isSettled) => {
      fc.assert(
        fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), known, (groups, seen) => {
          const given = { rules: { groups } };
          const decides = (types: readonly string[]) =>
            worlds(types).every((world) => {
              const { floor, ceiling } = score(given, { ...seen, ...world });
              return isSettled(floor, ceiling);
            });
          const deciding = everySet.filter(decides);
          const least = Math.min(...deciding.map((each) => each.length));
          const smallest = deciding.filter((each) => each.length === least);
          expect(set(given, seen, isSettled)).toEqual(least === 0 ? null : (smallest[0] ?? null));
          expect(smallest.length).toBeLessThanOrEqual(1);
        }),
        runs(300),
      );
    },
  );
});

const types = ['seniority', 'department', 'city', 'company_city'] as const;
/** Whether a text contains "a" says nothing of whether it contains "b": each condition may turn out either way. */
const group = fc.record({
  operator: fc.constantFrom('AND', 'OR', 'AND', 'OR', 'XOR'),
  conditions: fc.array(
    fc.record({
      type: fc.constantFrom<string[]>(...types, ...types, 'shoe_size'),
      comparator: fc.constant('contains'),
      value: fc.constantFrom('a', 'b'),
      optional: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
const texts = ['a', 'b', 'ab', 'c'];
const known = fc
  .array(fc.tuple(fc.constantFrom(...types), fc.constantFrom(...texts)), { maxLength: 2 })
  .map((entries) => Object.fromEntries(entries));

/** Every way that the attributes may turn out. */
function worlds(set: readonly string[]): Record<string, string>[] {
  return set.reduce<Record<string, string>[]>(
    (before, type) => before.flatMap((world) => texts.map((value) => ({ ...world, [type]: value }))),
    [{}],
  );
}

const everySet = types.reduce<string[][]>(
  (before, type) => before.flatMap((set) => [set, [...set, type]]),
  [[]],
);

describe('larger rules', () => {
  const many = [
    'job_title',
    'seniority',
    'department',
    'country',
    'region',
    'city',
    'industry',
    'domain',
    'company_city',
  ] as const;
  const contains = (type: string, value: string) => ({ type, comparator: 'contains', value });

  it('of many attributes are answered, when all are needed', () => {
    const given = rules('AND', ...many.map((type) => contains(type, 'a')));
    expect(set(given, {})).toEqual([...many]);
    const optional = many.map((type) => ({ ...contains(type, 'a'), optional: true }));
    expect(set(rules('AND', ...optional), {}, isTierSettled)).toEqual([...many]);
  });

  it.each(['AND', 'OR'])('of many conditions on each attribute are answered: groups of %s', (operator) => {
    const groups = Array.from('abc', (value) => ({
      operator,
      conditions: many.map((type) => contains(type, value)),
    }));
    const started = performance.now();
    expect(set({ rules: { groups } }, {})).toEqual([...many]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('are answered in good time: where the search takes too long, with all that isn’t known to be needless', () => {
    const groups = Array.from('abcdefghij', (value) => ({
      operator: 'AND',
      conditions: many.map((type, index) => ({ ...contains(type, value), optional: index > 0 })),
    }));
    const started = performance.now();
    expect(set({ rules: { groups } }, {}, isTierSettled)).toEqual(expect.arrayContaining([...many]));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
