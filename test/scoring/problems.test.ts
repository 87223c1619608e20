import { describe, expect, it, test } from 'vitest';
import { scoreAll } from '../../lib/scoring/score';
import { tierOf, tierRank } from '../../lib/scoring/tier';

/** What is wrong is said exactly: which problem, and with which of the rule's words (SCORING.md §2.8, §5). */
const problemOf = (condition: unknown, operator?: unknown, known: object = {}) => {
  const groups = [{ operator, conditions: [condition] }];
  const result = scoreAll([{ rules: { groups } }], known).results[0]?.groups[0]?.conditions[0];
  expect(result?.outcome).toBe('unknown');
  return result?.problem;
};
const city = { type: 'city', comparator: 'equals', value: 'x' };

describe('a condition that can’t be evaluated', () => {
  it.each([
    [null, { code: 'malformed_condition' }],
    ['city', { code: 'malformed_condition' }],
    [{ ...city, type: 7 }, { code: 'malformed_condition' }],
    [{ ...city, comparator: null }, { code: 'malformed_condition' }],
    [{ comparator: 'equals' }, { code: 'malformed_condition' }],
    [{ type: 'city' }, { code: 'malformed_condition' }],
    [
      { ...city, type: 'shoe_size' },
      { code: 'unknown_type', type: 'shoe_size' },
    ],
    [
      { ...city, comparator: 'near' },
      { code: 'unknown_comparator', comparator: 'near' },
    ],
    [
      { ...city, comparator: 'gt' },
      { code: 'illegal_pair', type: 'city', comparator: 'gt' },
    ],
    [
      { type: 'revenue', comparator: 'has_any', value: [1] },
      { code: 'illegal_pair', type: 'revenue', comparator: 'has_any' },
    ],
    [{ ...city, value: ' ' }, { code: 'value_blank' }],
    [
      { type: 'country', comparator: 'in', value: ['DE', 'Narnia'] },
      { code: 'unknown_country', text: 'Narnia' },
    ],
    [
      { type: 'country', comparator: 'has_all', value: ['Narnia'] },
      { code: 'unknown_country', text: 'Narnia' },
    ],
  ])('%j', (condition, problem) => {
    expect(problemOf(condition)).toEqual(problem);
    expect(problemOf(condition, 'AND', { city: 'x', country: 'DE' })).toEqual(problem);
  });

  it('is every one in a group of an operator we don’t know, whatever else is wrong', () => {
    expect(problemOf(city, 'XOR')).toEqual({ code: 'unknown_operator', operator: 'XOR' });
    expect(problemOf(city, 'or')).toEqual({ code: 'unknown_operator', operator: 'or' });
    expect(problemOf(city, '')).toEqual({ code: 'unknown_operator', operator: '' });
    expect(problemOf(city, ['AND'])).toEqual({ code: 'unknown_operator', operator: '{…}' });
    expect(problemOf(city, 7)).toEqual({ code: 'unknown_operator', operator: '7' });
    expect(problemOf(city, false)).toEqual({ code: 'unknown_operator', operator: 'false' });
    expect(problemOf({ ...city, value: '' }, 'XOR')).toEqual({ code: 'unknown_operator', operator: 'XOR' });
  });

  it('is one on an attribute of the wrong form, and says on which', () => {
    expect(problemOf(city, 'AND', { city: 7 })).toEqual({ code: 'attribute_malformed', type: 'city' });
    const revenue = { type: 'revenue', comparator: 'exists' };
    for (const wrong of ['5', -1, true, { from: '1', to: 2 }, { from: 1, to: '2' }, { from: 3, to: 2 }, NaN])
      expect(problemOf(revenue, 'AND', { revenue: wrong })).toEqual({
        code: 'attribute_malformed',
        type: 'revenue',
      });
  });
});

test('malformed groups and conditions are kept in their places', () => {
  const groups = [null, 7, { conditions: 'x' }, { conditions: [city] }];
  const [result] = scoreAll([{ rules: { groups } }], { city: 'x' }).results;
  expect(result?.groups.map(({ conditions }) => conditions.length)).toEqual([0, 0, 0, 1]);
  expect([result?.floor, result?.problem]).toEqual([100, undefined]);
});

test('ranges of employees that only touch do overlap', () => {
  const said = (wanted: string, seen: string) => {
    const conditions = [{ type: 'employee_size_range', comparator: 'equals', value: wanted }];
    return scoreAll([{ rules: { groups: [{ conditions }] } }], { employee_size_range: seen }).results[0]
      ?.match;
  };
  expect([said('51-200', '200-500'), said('51-200', '10-51')]).toEqual(['unknown', 'unknown']);
  expect([said('51-200', '201-500'), said('51-200', '10-50')]).toEqual(['no', 'no']);
});

test('a path may have white space before it', () => {
  const conditions = [{ type: 'page_equals', comparator: 'equals', value: ' /pricing ' }];
  const known = { page_equals: ['https://x.example/pricing'] };
  expect(scoreAll([{ rules: { groups: [{ conditions }] } }], known).results[0]?.match).toBe('yes');
});

test.each([
  [100, 'A', 3],
  [80, 'A', 3],
  [79, 'B', 2],
  [50, 'B', 2],
  [49, 'C', 1],
  [0, 'C', 1],
])('%i points are tier %s', (points, tier, rank) => {
  expect([tierOf(points), tierRank(points)]).toEqual([tier, rank]);
});
