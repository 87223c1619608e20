import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../../lib/scoring/explain';
import { scoreAll } from '../../lib/scoring/score';
import { attributes, configs } from './arbitraries';
import { runs } from './runs';

/**
 * SCORING.md §7: the order of groups, conditions, configs, an attribute's values and a list's values (not
 * `between`'s) changes no result, only which of tied groups is shown.
 */
it('the order of things changes no result', () => {
  fc.assert(
    fc.property(configs, attributes, fc.infiniteStream(fc.nat(1_000)), (given, known, chance) => {
      const shuffled = shuffler(chance);
      const order = shuffled(given.map((_, index) => index));
      const moved = order.map((index) => {
        const config = given[index];
        if (!config) throw new Error('no config');
        const groups = shuffled(config.rules.groups).map((group) => ({
          ...group,
          conditions: shuffled(group.conditions).map((item) =>
            item.comparator === 'between' ? item : { ...item, value: valuesOf(item.value, shuffled) },
          ),
        }));
        return { ...config, rules: { groups } };
      });
      const movedKnown = Object.fromEntries(
        shuffled(Object.entries(known)).map(([type, value]) => [type, valuesOf(value, shuffled)]),
      );
      const before = scoreAll(given, known);
      const after = scoreAll(moved, movedKnown);
      const named = (list: typeof given, ranking: readonly number[]) =>
        ranking.map((index) => [list[index]?.label, list[index]?.slug]);
      expect(named(moved, after.ranking)).toEqual(named(given, before.ranking));
      order.forEach((from, index) => {
        const was = outcomeOf(given[from], before.results[from]);
        expect(outcomeOf(moved[index], after.results[index])).toEqual(was);
      });
    }),
    runs(400),
  );
});

type Result = ReturnType<typeof scoreAll>['results'][number];

/** All of a result but the order of its groups and conditions, and the bounds of the group that is shown. */
function outcomeOf(config: object | undefined, result: Result | undefined): unknown {
  if (!config || !result) throw new Error('no result');
  const { match, floor, ceiling, problem, groups } = result;
  const each = groups.map((group) => {
    const outcomes = group.conditions.map((condition) => condition.outcome).sort();
    return JSON.stringify([group.floor, group.ceiling, outcomes]);
  });
  const shown = groups[explain(config, result).group ?? -1];
  return {
    match,
    floor,
    ceiling,
    problem,
    groups: each.sort(),
    shown: [shown?.floor, shown?.ceiling],
  };
}

function valuesOf(value: unknown, shuffled: <T>(list: readonly T[]) => T[]): unknown {
  return Array.isArray(value) ? shuffled(value as unknown[]) : value;
}

function shuffler(chance: Iterator<number>): <T>(list: readonly T[]) => T[] {
  return (list) =>
    list
      .map((item) => ({ item, at: Number(chance.next().value) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
}
