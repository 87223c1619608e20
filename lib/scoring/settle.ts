import { conditionTypeNames, rowOf, type ConditionType } from '../icp/vocabulary';
import { compileConfig, type ScorableConfig } from './config';
import { groupPoints, highest, type Operator } from './points';
import type { ConditionResult, ConfigResult } from './types';

/** A condition's place in its config. */
export interface Place {
  readonly group: number;
  readonly condition: number;
}

interface Line extends Place {
  /** The same for conditions that ask the same: they turn out alike. */
  readonly asks: string;
  readonly type: ConditionType | null;
  readonly optional: boolean;
  readonly result: ConditionResult;
}

interface Group {
  readonly operator: Operator;
  readonly lines: readonly Line[];
}

const MOST_ATTRIBUTES = 3;
const MOST_CONDITIONS = 6;

/**
 * The smallest sets of attributes that would settle a question about a config's points whatever they turn out
 * to be (SCORING.md §6): all sets of the least size, in the vocabulary's order; empty when it is settled, or when
 * no set of up to three attributes that up to six conditions read would do. Conditions with a problem, and derived ones, can't be settled.
 * @param isSettled whether the question is answered by these bounds, e.g. match or no match
 */
export function settlingSets(
  config: ScorableConfig,
  result: ConfigResult,
  isSettled: (floor: number, ceiling: number) => boolean,
): ConditionType[][] {
  if (isSettled(result.floor, result.ceiling)) return [];
  const groups = groupsOf(config, result);
  const open = groups.flatMap(({ lines }) => lines.filter(canBeLearnt));
  const types = conditionTypeNames.filter((type) => open.some((line) => line.type === type));
  for (let size = 1; size <= MOST_ATTRIBUTES; size += 1) {
    const sets = subsets(types, size).filter((set) => settles(set, groups, open, isSettled));
    if (sets.length > 0) return sets;
  }
  return [];
}

/**
 * The fewest unmet or unknown conditions of one group that would lift a config to `target` points if they were
 * met; null when none would, or when it is there already. Of equal groups the first one.
 */
export function pathTo(config: ScorableConfig, result: ConfigResult, target: number): Place[] | null {
  if (result.floor >= target) return null;
  const paths = groupsOf(config, result).flatMap((group) => pathIn(group, target) ?? []);
  const shortest = paths.sort((a, b) => a.length - b.length)[0];
  return shortest?.map(({ group, condition }) => ({ group, condition })) ?? null;
}

function pathIn({ operator, lines }: Group, target: number): Line[][] | null {
  const candidates = lines
    .filter(({ result }) => result.outcome !== 'met' && !result.problem)
    .sort((a, b) => Number(a.optional) - Number(b.optional));
  for (let count = 1; count <= candidates.length; count += 1) {
    const met = chosen(candidates, count, operator);
    if (pointsOf(operator, lines, (line) => met.includes(line)) >= target) return [met];
  }
  return null;
}

/** An OR group needs one requirement only, so what comes after the first are its optional conditions. */
function chosen(candidates: readonly Line[], count: number, operator: Operator): Line[] {
  if (operator === 'AND') return candidates.slice(0, count);
  const required = candidates.filter(({ optional }) => !optional).slice(0, 1);
  return [...required, ...candidates.filter(({ optional }) => optional)].slice(0, count);
}

function groupsOf(config: ScorableConfig, result: ConfigResult): Group[] {
  return compileConfig(config).groups.map(({ operator, conditions }, group) => ({
    operator,
    lines: conditions.map(({ type, optional, asks }, condition) => ({
      asks,
      group,
      condition,
      type,
      optional,
      result: result.groups[group]?.conditions[condition] ?? { outcome: 'unknown' },
    })),
  }));
}

function canBeLearnt({ type, result }: Line): boolean {
  return result.outcome === 'unknown' && !result.problem && type !== null && rowOf(type).owner !== 'derived';
}

function settles(
  set: readonly ConditionType[],
  groups: readonly Group[],
  open: readonly Line[],
  isSettled: (floor: number, ceiling: number) => boolean,
): boolean {
  const learnt = [...new Set(open.filter(({ type }) => type && set.includes(type)).map(({ asks }) => asks))];
  if (learnt.length > MOST_CONDITIONS) return false;
  return Array.from({ length: 2 ** learnt.length }, (_, mask) => mask).every((mask) => {
    const counts = (unknownCounts: boolean) => (line: Line) => {
      if (line.result.outcome !== 'unknown') return false;
      const bit = learnt.indexOf(line.asks);
      return bit === -1 || line.result.problem ? unknownCounts : (mask & (1 << bit)) !== 0;
    };
    return isSettled(bestOf(groups, counts(false)), bestOf(groups, counts(true)));
  });
}

function bestOf(groups: readonly Group[], counts: (line: Line) => boolean): number {
  return highest(groups.map(({ operator, lines }) => pointsOf(operator, lines, counts)));
}

/** A group's points with every condition decided: met ones, and those that `counts` says. */
function pointsOf(operator: Operator, lines: readonly Line[], counts: (line: Line) => boolean): number {
  if (lines.length === 0) return 0;
  const judged = lines.map((line): { optional: boolean; result: ConditionResult } => ({
    optional: line.optional,
    result: { outcome: line.result.outcome === 'met' || counts(line) ? 'met' : 'unmet' },
  }));
  return groupPoints(operator, judged, false);
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
