import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf, type ConditionType } from '../../lib/icp/vocabulary';
import { scoreAll } from '../../lib/scoring/score';
import { knownValue, legalCondition, readable } from './arbitraries';
import { runs } from './runs';

/** However a value is written down, it is the same value: what is quicker to judge is judged alike. */
function outcomes(conditions: readonly object[], known: object): unknown {
  const [result] = scoreAll([{ rules: { groups: [{ conditions }] } }], known).results;
  return [result?.match, result?.floor, result?.ceiling, result?.groups[0]?.conditions];
}

const conditionsOn = (type: ConditionType) =>
  fc.array(legalCondition([type]), { minLength: 1, maxLength: 4 });

describe.each(readable.filter((type) => rowOf(type).kind === 'number'))('a number of %s', (type) => {
  const numbers = fc.oneof(
    fc.integer({ min: 0, max: 13 }),
    fc.constantFrom(0.25, 0.5, 0.75, 49.5, 50, 99, 100, 101, 1000, 1e9, Number.MIN_VALUE, Number.MAX_VALUE),
  );

  it('is the range from itself to itself, and a list of it', () => {
    fc.assert(
      fc.property(conditionsOn(type), numbers, (conditions, number) => {
        const alone = outcomes(conditions, { [type]: number });
        const range = { from: number, to: number };
        for (const form of [range, [number], [range], [number, number], [number, range]])
          expect(outcomes(conditions, { [type]: form })).toEqual(alone);
      }),
      runs(200),
    );
  });

  it('of the rule may stand in any order, as text, and twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1, 2.5, 7, 100), { minLength: 1, maxLength: 4 }),
        numbers,
        fc.constantFrom('equals', 'in', 'not_in', 'gt', 'gte', 'lt', 'lte'),
        (wanted, number, comparator) => {
          const said = (value: unknown) => outcomes([{ type, comparator, value }], { [type]: number });
          const is = said(wanted);
          expect(said(wanted.toReversed())).toEqual(is);
          expect(said([...wanted, ...wanted.map(String)])).toEqual(is);
        },
      ),
      runs(100),
    );
  });
});

describe.each(readable.filter((type) => rowOf(type).kind !== 'number'))('a text of %s', (type) => {
  it('is a list of itself, however often it comes', () => {
    fc.assert(
      fc.property(conditionsOn(type), knownValue(type), (conditions, text) => {
        const alone = outcomes(conditions, { [type]: text });
        for (const form of [[text], [text, text], text, [text]])
          expect(outcomes(conditions, { [type]: form })).toEqual(alone);
      }),
      runs(100),
    );
  });
});

it('of any number of texts each is judged by itself', () => {
  const conditions = [
    { type: 'city', comparator: 'ends_with', value: '7' },
    { type: 'city', comparator: 'in', value: ['Town 3', 'Town 8999'] },
  ];
  const judged = (index: number) =>
    scoreAll([{ rules: { groups: [{ conditions }] } }], {
      city: `Town ${index}`,
    }).results[0]?.groups[0]?.conditions.map(({ outcome }) => outcome);
  const expectEach = () => {
    for (let index = 0; index < 9_000; index += 1)
      expect(judged(index)).toEqual([
        index % 10 === 7 ? 'met' : 'unmet',
        index === 3 || index === 8_999 ? 'met' : 'unmet',
      ]);
  };
  expectEach();
  expectEach();
});
