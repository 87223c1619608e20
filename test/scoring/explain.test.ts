import { describe, expect, it } from 'vitest';
import { explain } from '../../lib/scoring/explain';
import { scoreAll } from '../../lib/scoring/score';

const yes = { type: 'city', comparator: 'equals', value: 'Hamburg' };
const no = { type: 'city', comparator: 'equals', value: 'Paris' };
const open = { type: 'region', comparator: 'exists' };
const problem = { type: 'city', comparator: 'equals', value: '' };
const optional = (condition: object) => ({ ...condition, optional: true });

const explained = (...groups: (readonly [string, ...object[]])[]) => {
  const config = {
    rules: { groups: groups.map(([operator, ...conditions]) => ({ operator, conditions })) },
  };
  const [result] = scoreAll([config], { city: 'Hamburg' }).results;
  if (!result) throw new Error('no result');
  return explain(config, result);
};

describe('the ledger', () => {
  /** The points of each line, and before them the points for requiring nothing. */
  const points = (operator: string, ...conditions: object[]) => {
    const { base, ledger } = explained([operator, ...conditions]);
    return [base, ...ledger.map((line) => line.points)];
  };

  it.each([
    [
      'what an AND group requires shares equally, the remainder goes to the first',
      'AND',
      [yes, yes, yes],
      [0, 34, 33, 33],
    ],
    ['so too while it isn’t satisfied: 33 of 50 for two of three', 'AND', [yes, no, yes], [0, 17, 0, 16]],
    ['what is optional counts nothing until then', 'AND', [yes, no, optional(yes)], [0, 25, 0, 0]],
    ['an unknown counts nothing', 'AND', [yes, open], [0, 25, 0]],
    [
      'what is required has the first half and its part of the second',
      'AND',
      [yes, optional(yes), optional(no)],
      [0, 67, 16, 0],
    ],
    [
      'two of each: 37.5 and 12.5, the remainder to the first',
      'AND',
      [yes, optional(yes), yes, optional(yes)],
      [0, 38, 13, 37, 12],
    ],
    ['an OR group’s met requirements share as one', 'OR', [yes, no, yes], [0, 50, 0, 50]],
    [
      'one and an optional one of two: 66.7 and 16.7 of 83',
      'OR',
      [no, yes, optional(no), optional(yes)],
      [0, 0, 67, 0, 16],
    ],
    ['two for one, and an optional one', 'OR', [yes, yes, optional(yes)], [0, 38, 37, 25]],
    ['requiring nothing is worth half', 'AND', [optional(no), optional(yes)], [50, 0, 25]],
    ['in an OR group too', 'OR', [optional(yes), optional(yes), optional(yes)], [50, 17, 17, 16]],
    ['nothing met, no points', 'OR', [no, open, optional(yes)], [0, 0, 0, 0]],
  ] as const)('%s', (_, operator, conditions, expected) => {
    expect(points(operator, ...conditions)).toEqual(expected);
  });

  it('holds each condition’s outcome and problem, in order', () => {
    const { ledger } = explained(['AND', yes, no, open, problem]);
    expect(ledger.map(({ condition, result }) => [condition, result.outcome, result.problem?.code])).toEqual([
      [0, 'met', undefined],
      [1, 'unmet', undefined],
      [2, 'unknown', undefined],
      [3, 'unknown', 'value_blank'],
    ]);
  });
});

describe('the group shown', () => {
  it('has the best floor, then the best ceiling, then comes first', () => {
    expect(explained(['AND', no], ['AND', yes, open], ['AND', yes, no]).group).toBe(1);
    expect(explained(['AND', yes, no], ['AND', yes, open]).group).toBe(1);
    expect(explained(['AND', yes, open], ['AND', yes, no]).group).toBe(0);
    expect(explained(['AND', no], ['AND', no]).group).toBe(0);
    expect(explained(['OR', open], ['AND', yes, no, no, no]).group).toBe(1);
  });

  it('has conditions; without any there is none', () => {
    expect(explained(['AND'], ['AND', no]).group).toBe(1);
    expect(explained(['AND'])).toEqual({ group: null, base: 0, ledger: [] });
    expect(explained()).toEqual({ group: null, base: 0, ledger: [] });
  });
});
