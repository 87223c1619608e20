import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathTo } from '../../lib/scoring/path';
import { scoreAll } from '../../lib/scoring/score';
import { runs } from './runs';

const path = (given: object, known: object, target: number) => {
  const [result] = scoreAll([given], known).results;
  if (!result) throw new Error('no result');
  return pathTo(given, result, target);
};
const rules = (operator: string, ...conditions: object[]) => ({
  rules: { groups: [{ operator, conditions }] },
});
const places = (...conditions: number[]) => conditions.map((condition) => ({ group: 0, condition }));

const city = { type: 'city', comparator: 'equals', value: 'Hamburg' };
const size = { type: 'company_size', comparator: 'gte', value: 100 };
const industry = { type: 'industry', comparator: 'equals', value: 'Basket weaving', optional: true };
const problem = { type: 'shoe_size', comparator: 'equals', value: 9 };

describe('the path to a tier', () => {
  it('is the fewest unmet or unknown conditions that would lift the score', () => {
    const known = { city: 'Hamburg', company_size: 5 };
    expect(path(rules('AND', city, size, industry), known, 50)).toEqual(places(1));
    expect(path(rules('AND', city, size, industry), known, 100)).toEqual(places(1, 2));
    expect(path(rules('OR', city, size, industry), {}, 100)).toEqual(places(0, 2));
  });

  it('asks no second requirement of a group that needs one', () => {
    expect(path(rules('OR', size, city, industry), { city: 'Hamburg' }, 100)).toEqual(places(2));
  });

  it('is nothing where it is reached, or only a condition with a problem would lift it', () => {
    expect(path(rules('AND', city), { city: 'Hamburg' }, 80)).toBeNull();
    expect(path(rules('AND', city), { city: 'Hamburg' }, 100)).toBeNull();
    expect(path(rules('AND', problem), {}, 50)).toBeNull();
    expect(path(rules('AND', city, problem), {}, 50)).toBeNull();
    expect(path({ rules: { groups: [{ conditions: [] }] } }, {}, 50)).toBeNull();
  });

  it('of groups with equally short ones is the first’s', () => {
    const groups = [{ conditions: [city, size] }, { conditions: [size] }, { conditions: [city] }];
    expect(path({ rules: { groups } }, {}, 50)).toEqual([{ group: 1, condition: 0 }]);
  });

  it('is as short as trying all out finds, and does lift it', () => {
    const groups = fc.array(
      fc.record({
        operator: fc.constantFrom('AND', 'OR'),
        conditions: fc.array(
          fc.record({
            comparator: fc.constant('equals'),
            value: fc.constantFrom('a', 'b'),
            optional: fc.boolean(),
          }),
          { maxLength: 5 },
        ),
      }),
      { maxLength: 3 },
    );
    const ownTypes = ['city', 'company_city', 'seniority', 'department', 'company_postal_code'];
    fc.assert(
      fc.property(groups, fc.constantFrom(17, 30, 50, 80, 100), (raw, target) => {
        const named = raw.map(({ operator, conditions }) => ({
          operator,
          conditions: conditions.map((condition, index) => ({ ...condition, type: ownTypes[index] })),
        }));
        const known = { city: 'a', company_city: 'b', seniority: 'a', department: 'x' };
        const found = path({ rules: { groups: named } }, known, target);
        const shortest = named.map(({ operator, conditions }) => {
          const ways = chosen(conditions.length).filter((met) => {
            const lifted = met.map((index) => [ownTypes[index] ?? '', conditions[index]?.value] as const);
            const [result] = scoreAll([{ rules: { groups: [{ operator, conditions }] } }], {
              ...known,
              ...Object.fromEntries(lifted),
            }).results;
            return (result?.floor ?? 0) >= target;
          });
          return Math.min(...ways.map(({ length }) => length));
        });
        const least = Math.min(...shortest, Infinity);
        expect(found?.length ?? null).toBe(least === 0 || least === Infinity ? null : least);
        if (found) expect(found[0]?.group).toBe(shortest.indexOf(least));
      }),
      runs(400),
    );
  });
});

/** Every choice of places out of so many. */
function chosen(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_, index) => index).filter((index) => (mask & (1 << index)) !== 0),
  );
}
