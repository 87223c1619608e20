import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf, type ConditionType } from '../../lib/icp/vocabulary';
import { scoreAll } from '../../lib/scoring/score';
import { attributes, configs, legalCondition, range, readable, readState } from './arbitraries';
import { runs } from './runs';

/** SCORING.md §7: learning never widens floor…ceiling and never turns yes into no or no into yes. */
function expectNoWider(given: readonly object[], before: object, after: object): void {
  const learnt = scoreAll(given, after).results;
  scoreAll(given, before).results.forEach((was, index) => {
    const is = learnt[index];
    expect(is?.floor).toBeGreaterThanOrEqual(was.floor);
    expect(is?.ceiling).toBeLessThanOrEqual(was.ceiling);
    if (was.match !== 'unknown') expect(is?.match).toBe(was.match);
  });
}

/** Configs on few types; some read what came of the others, so that they are scored in the second pass. */
function configsOn(types: readonly ConditionType[]): fc.Arbitrary<object[]> {
  const derived = ['icp_match', 'icp_score', 'persona_match'] as const;
  const config = (of: readonly ConditionType[]) =>
    fc
      .array(
        fc.record({
          operator: fc.constantFrom('AND', 'OR'),
          conditions: fc.array(legalCondition(of), { minLength: 1, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 2 },
      )
      .map((groups) => ({ rules: { groups } }));
  return fc
    .tuple(
      fc.array(config(types), { minLength: 1, maxLength: 3 }),
      fc.array(config([...derived, ...types]), { maxLength: 2 }),
    )
    .map(([first, second]) => [...first, ...second]);
}

const malformed = fc.constantFrom(undefined, {}, '', [null]);

describe('learning an attribute', () => {
  it('whatever the rest is', () => {
    const learnt = fc
      .constantFrom(...readable)
      .chain((type) => fc.tuple(fc.constant(type), malformed, readState(type)));
    fc.assert(
      fc.property(configs, attributes, learnt, (given, known, [type, unread, state]) => {
        expectNoWider(given, { ...known, [type]: unread }, { ...known, [type]: state });
      }),
      runs(400),
    );
  });

  it.each(readable)('%s: absent or known, its conditions and those on what other ICPs came to', (type) => {
    fc.assert(
      fc.property(configsOn([type]), malformed, readState(type), (given, unread, state) => {
        expectNoWider(given, { [type]: unread }, { [type]: state });
      }),
      runs(100),
    );
  });
});

describe('narrowing a range', () => {
  const numeric = readable.filter((type) => rowOf(type).kind === 'number');
  const narrowing = fc
    .tuple(range, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([wide, a, b]) => {
      const [low, high] = [wide.from ?? 0, wide.to ?? 20];
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map(
        (part) => low + Math.round((high - low) * part),
      );
      return { wide, narrow: a === b ? from : { from, to } };
    });

  it.each(numeric)('of %s, alone or beside another value', (type) => {
    const beside = fc.option(range, { nil: undefined });
    fc.assert(
      fc.property(configsOn([type]), narrowing, beside, (given, { wide, narrow }, other) => {
        const and = (value: unknown) => (other === undefined ? value : [value, other]);
        expectNoWider(given, { [type]: and(wide) }, { [type]: and(narrow) });
      }),
      runs(200),
    );
  });

  it('of an employee range read as text, for all that compares ranges', () => {
    const equalities = ['equals', 'not_equals', 'in', 'not_in', 'has_any', 'has_all'];
    const condition = legalCondition(['employee_size_range']).filter(({ comparator }) =>
      equalities.includes(comparator),
    );
    const sorted = fc
      .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 40, max: 260 })))
      .map((ends) => ends.sort((x, y) => x - y));
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1 }), sorted, (conditions, [a, b, c, d]) => {
        const given = [{ rules: { groups: [{ operator: 'OR', conditions }] } }];
        expectNoWider(
          given,
          { employee_size_range: `${a}-${d}` },
          { employee_size_range: `${b} to ${c} employees` },
        );
      }),
      runs(400),
    );
  });
});
