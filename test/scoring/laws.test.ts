import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionTypeNames, comparatorRow, isComparator, rowOf } from '../../lib/icp/vocabulary';
import { explain } from '../../lib/scoring/explain';
import { scoreAll } from '../../lib/scoring/score';
import { attributes, condition, config, configs, knownValue } from './arbitraries';

/** The laws of SCORING.md §7. */
const runs = { numRuns: 400 };

const one = (rules: unknown, known: object) => {
  const [result] = scoreAll([{ rules }], known).results;
  if (!result) throw new Error('no result');
  return result;
};

const outcomeOf = (raw: unknown, known: object) =>
  one({ groups: [{ conditions: [raw] }] }, known).groups[0]?.conditions[0]?.outcome;

describe('laws of scoring', () => {
  it('scores are integers 0…100, floor ≤ ceiling, and the match follows from them', () => {
    fc.assert(
      fc.property(configs, attributes, (given, known) => {
        for (const { floor, ceiling, match } of scoreAll(given, known).results) {
          expect(Number.isInteger(floor) && Number.isInteger(ceiling)).toBe(true);
          expect(floor).toBeGreaterThanOrEqual(0);
          expect(ceiling).toBeLessThanOrEqual(100);
          expect(floor).toBeLessThanOrEqual(ceiling);
          expect(match).toBe(floor >= 50 ? 'yes' : ceiling < 50 ? 'no' : 'unknown');
        }
      }),
      runs,
    );
  });

  it('learning an attribute never widens a score and never turns a verdict round', () => {
    const learnt = fc
      .constantFrom(...conditionTypeNames.filter((type) => rowOf(type).owner !== 'derived'))
      .chain((type) => fc.tuple(fc.constant(type), fc.oneof(fc.constant(null), knownValue(type))));
    fc.assert(
      fc.property(configs, attributes, learnt, (given, known, [type, value]) => {
        const before = scoreAll(given, { ...known, [type]: undefined }).results;
        const after = scoreAll(given, { ...known, [type]: value }).results;
        before.forEach((was, index) => {
          const is = after[index];
          expect(is?.floor).toBeGreaterThanOrEqual(was.floor);
          expect(is?.ceiling).toBeLessThanOrEqual(was.ceiling);
          if (was.match !== 'unknown') expect(is?.match).toBe(was.match);
        });
      }),
      runs,
    );
  });

  it('narrowing a range never widens a score', () => {
    const numeric = condition.map((raw) => ({ ...raw, type: 'company_size' }));
    fc.assert(
      fc.property(
        fc.array(numeric, { minLength: 1, maxLength: 4 }),
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        (raw, a, b, c) => {
          const [from, middle, to] = [a, b, c].sort((x, y) => x - y);
          const wide = one({ groups: [{ conditions: raw }] }, { company_size: { from, to } });
          const narrow = one({ groups: [{ conditions: raw }] }, { company_size: { from: middle, to } });
          expect(narrow.floor).toBeGreaterThanOrEqual(wide.floor);
          expect(narrow.ceiling).toBeLessThanOrEqual(wide.ceiling);
        },
      ),
      runs,
    );
  });

  it('the order of groups, conditions, configs and values changes no result', () => {
    const turned = <T>(list: readonly T[]) => [...list].reverse();
    const valuesTurned = (value: unknown) => (Array.isArray(value) ? turned(value as unknown[]) : value);
    fc.assert(
      fc.property(configs, attributes, (given, known) => {
        const mirrored = turned(given).map((raw) => ({
          ...raw,
          rules: {
            groups: turned(raw.rules.groups).map(({ operator, conditions }) => ({
              operator,
              conditions: turned(conditions).map((item) =>
                item.comparator === 'between' ? item : { ...item, value: valuesTurned(item.value) as null },
              ),
            })),
          },
        }));
        const mirroredKnown = Object.fromEntries(Object.entries(known).map(([k, v]) => [k, valuesTurned(v)]));
        const points = (results: ReturnType<typeof scoreAll>) =>
          results.results.map(({ match, floor, ceiling }) => ({ match, floor, ceiling }));
        const before = scoreAll(given, known);
        const after = scoreAll(mirrored, mirroredKnown);
        expect(points(after)).toEqual(turned(points(before)));
        const named = (list: readonly { slug: string; label: string }[], ranking: readonly number[]) =>
          ranking.map((index) => [list[index]?.label, list[index]?.slug]);
        expect(named(mirrored, after.ranking)).toEqual(named(given, before.ranking));
      }),
      runs,
    );
  });

  it('an unmet optional condition never changes the match of a group that has conditions', () => {
    const unmet = { type: 'city', comparator: 'equals', value: 'Nowhere', optional: true };
    fc.assert(
      fc.property(config, attributes, (given, known) => {
        fc.pre(given.rules.groups.some(({ conditions }) => conditions.length > 0));
        const withUnmet = given.rules.groups.map((item) =>
          item.conditions.length === 0 ? item : { ...item, conditions: [...item.conditions, unmet] },
        );
        const seen = { ...known, city: 'Hamburg' };
        expect(one({ groups: withUnmet }, seen).match).toBe(one(given.rules, seen).match);
      }),
      runs,
    );
  });

  it('NOT NOT is the identity: a negative comparator is the opposite of its positive', () => {
    const opposite = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(condition, attributes, (raw, known) => {
        const positive = isComparator(raw.comparator) ? comparatorRow(raw.comparator).not : undefined;
        fc.pre(positive !== undefined);
        const is = outcomeOf({ ...raw, comparator: positive }, known);
        expect(outcomeOf(raw, known)).toBe(opposite[is ?? 'unknown']);
      }),
      runs,
    );
  });

  it("the ledger's points and its base add up to the floor", () => {
    fc.assert(
      fc.property(config, attributes, (given, known) => {
        const [result] = scoreAll([given], known).results;
        if (!result) return;
        const { base, ledger } = explain(given, result);
        expect(base + ledger.reduce((sum, { points }) => sum + points, 0)).toBe(result.floor);
        expect(ledger.every(({ points, result: { outcome } }) => points === 0 || outcome === 'met')).toBe(
          true,
        );
      }),
      runs,
    );
  });

  it('never throws, whatever configs and attributes are', () => {
    fc.assert(
      fc.property(fc.array(fc.object()), fc.object(), (given, known) => {
        expect(scoreAll(given, known).results).toHaveLength(given.length);
      }),
      runs,
    );
  });
});
