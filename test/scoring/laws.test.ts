import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { comparatorRow, isComparator } from '../../lib/icp/vocabulary';
import { explain } from '../../lib/scoring/explain';
import { scoreAll } from '../../lib/scoring/score';
import { attributes, condition, config, configs } from './arbitraries';
import { runs } from './runs';

/** The laws of SCORING.md §7 but for those on learning (learning.test.ts) and order (order.test.ts). */
const one = (rules: unknown, known: object) => {
  const [result] = scoreAll([{ rules }], known).results;
  if (!result) throw new Error('no result');
  return result;
};

const resultOf = (raw: unknown, known: object) =>
  one({ groups: [{ conditions: [raw] }] }, known).groups[0]?.conditions[0];

describe('scores', () => {
  it('are integers 0…100, floor ≤ ceiling, and the match follows from them', () => {
    fc.assert(
      fc.property(configs, attributes, (given, known) => {
        for (const { floor, ceiling, match, groups } of scoreAll(given, known).results) {
          for (const bounds of [{ floor, ceiling }, ...groups]) {
            expect(Number.isInteger(bounds.floor) && Number.isInteger(bounds.ceiling)).toBe(true);
            expect(bounds.floor).toBeGreaterThanOrEqual(0);
            expect(bounds.ceiling).toBeLessThanOrEqual(100);
            expect(bounds.floor).toBeLessThanOrEqual(bounds.ceiling);
          }
          expect(match).toBe(floor >= 50 ? 'yes' : ceiling < 50 ? 'no' : 'unknown');
        }
      }),
      runs(400),
    );
  });

  it('are what §5 says of the outcomes, worked out the slow way', () => {
    fc.assert(
      fc.property(configs, attributes, (given, known) => {
        scoreAll(given, known).results.forEach((result, index) => {
          const groups = given[index]?.rules.groups ?? [];
          const bounds = groups.map(({ operator, conditions }, place) => {
            const outcomes = result.groups[place]?.conditions.map(({ outcome }) => outcome) ?? [];
            const points = (truths: readonly string[]) => {
              const isTrue = conditions.map((_, each) => truths.includes(outcomes[each] ?? ''));
              return pointsOf(operator === 'OR', conditions, isTrue);
            };
            return { floor: points(['met']), ceiling: points(['met', 'unknown']) };
          });
          expect(result.groups.map(({ floor, ceiling }) => ({ floor, ceiling }))).toEqual(bounds);
          expect(result.floor).toBe(Math.max(0, ...bounds.map(({ floor }) => floor)));
          expect(result.ceiling).toBe(Math.max(0, ...bounds.map(({ ceiling }) => ceiling)));
        });
      }),
      runs(400),
    );
  });

  function pointsOf(
    isOr: boolean,
    conditions: readonly { optional: boolean | null }[],
    isTrue: readonly boolean[],
  ): number {
    if (conditions.length === 0) return 0;
    const count = (optional: boolean, all: boolean) =>
      conditions.filter((each, index) => (each.optional === true) === optional && (all || isTrue[index]))
        .length;
    const [required, met] = [count(false, true), count(false, false)];
    const isSatisfied = required === 0 || (isOr ? met > 0 : met === required);
    if (!isSatisfied) return isOr ? 0 : Math.floor((50 * met) / required);
    const q = isOr ? Math.min(required, 1) : required;
    return 50 + Math.floor((50 * (q + count(true, false))) / (q + count(true, true)));
  }
});

describe('an unmet optional condition', () => {
  it('that isn’t derived, in a group with conditions, never changes the match', () => {
    const unmet = { type: 'city', comparator: 'equals', value: 'Nowhere', optional: true };
    fc.assert(
      fc.property(config, attributes, fc.nat(), fc.nat(), (given, known, which, where) => {
        const filled = given.rules.groups.filter(({ conditions }) => conditions.length > 0);
        fc.pre(filled.length > 0);
        const chosen = filled[which % filled.length];
        const groups = given.rules.groups.map((item) =>
          item === chosen
            ? {
                ...item,
                conditions: item.conditions.toSpliced(where % (item.conditions.length + 1), 0, unmet),
              }
            : item,
        );
        const seen = { ...known, city: 'Hamburg' };
        expect(one({ groups }, seen).match).toBe(one(given.rules, seen).match);
      }),
      runs(400),
    );
  });
});

describe('NOT NOT is the identity', () => {
  const opposite = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;

  it('a negative comparator is the opposite of its positive, problem and all', () => {
    fc.assert(
      fc.property(condition, attributes, (raw, known) => {
        const positive = isComparator(raw.comparator) ? comparatorRow(raw.comparator).not : undefined;
        fc.pre(positive !== undefined);
        const is = resultOf({ ...raw, comparator: positive }, known);
        const isNot = resultOf(raw, known);
        expect(isNot?.outcome).toBe(opposite[is?.outcome ?? 'unknown']);
        expect(isNot?.problem === undefined).toBe(is?.problem === undefined);
      }),
      runs(800),
    );
  });

  it('exists turned round twice is exists', () => {
    fc.assert(
      fc.property(condition, attributes, (raw, known) => {
        const exists = resultOf({ ...raw, comparator: 'exists', value: true }, known);
        expect(resultOf({ ...raw, comparator: 'not_exists', value: false }, known)).toEqual(exists);
        const isNot = resultOf({ ...raw, comparator: 'exists', value: 'false' }, known);
        expect(isNot?.outcome).toBe(opposite[exists?.outcome ?? 'unknown']);
      }),
      runs(400),
    );
  });
});

describe('scoring is synchronous and pure', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('the same twice, of copies too, and what it is given stays as it was', () => {
    fc.assert(
      fc.property(configs, attributes, (given, known) => {
        const copies = structuredClone({ given, known });
        const before = structuredClone({ given, known });
        frozen(given);
        frozen(known);
        const first = plain(scoreAll(given, known));
        expect(plain(scoreAll(given, known))).toEqual(first);
        expect(plain(scoreAll(copies.given, copies.known))).toEqual(first);
        expect(copies).toEqual(before);
      }),
      runs(400),
    );
  });

  it('without a clock, chance, network or storage', () => {
    const forbidden = () => {
      throw new Error('not here');
    };
    for (const name of [
      'fetch',
      'XMLHttpRequest',
      'indexedDB',
      'localStorage',
      'setTimeout',
      'queueMicrotask',
    ])
      vi.stubGlobal(name, forbidden);
    vi.spyOn(Date, 'now').mockImplementation(forbidden);
    vi.spyOn(performance, 'now').mockImplementation(forbidden);
    vi.spyOn(Math, 'random').mockImplementation(forbidden);
    const samples = fc.sample(fc.tuple(configs, attributes), { numRuns: 200, seed: 7 });
    for (const [given, known] of samples) expect(() => plain(scoreAll(given, known))).not.toThrow();
  });

  /** The whole result, worked out to the last condition. */
  function plain(scored: ReturnType<typeof scoreAll>): unknown {
    const results = scored.results.map((result, index) => {
      const { match, floor, ceiling, problem, groups } = result;
      return { match, floor, ceiling, problem, groups, index };
    });
    return JSON.parse(JSON.stringify({ results, ranking: scored.ranking }));
  }

  function frozen(value: unknown): void {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
      return;
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
});

describe('beyond the laws', () => {
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
      runs(400),
    );
  });

  it('never throws, whatever configs and attributes are', () => {
    fc.assert(
      fc.property(fc.array(fc.object()), fc.object(), (given, known) => {
        expect(scoreAll(given, known).results).toHaveLength(given.length);
      }),
      runs(400),
    );
  });
});
