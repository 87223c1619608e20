import { pointsFor } from '../points';
import { all, none, type Bits } from './bits';
import type { JudgedGroup } from './group';
import { isKnown, type Ternary } from './ternary';

/** Every row's points: with every unknown taken as false, and as true (SCORING.md §5). */
export interface Scores {
  readonly floors: Uint8Array<ArrayBuffer>;
  readonly ceilings: Uint8Array<ArrayBuffer>;
}

/** The points of `rows` rows: the most that any of the groups has. */
export function scoresOf(groups: readonly JudgedGroup[], rows: number): Scores {
  const floors = pointsOf(groups, 'sure', rows);
  const isAllKnown = groups.every(({ conditions }) => conditions.every(isKnown));
  return { floors, ceilings: isAllKnown ? floors.slice() : pointsOf(groups, 'possible', rows) };
}

function pointsOf(groups: readonly JudgedGroup[], bound: keyof Ternary, rows: number) {
  const steps = groups.flatMap((group) => stepsOf(group, bound, rows));
  steps.sort((a, b) => b.points - a.points);
  const result = new Uint8Array(rows);
  const left = all(rows);
  for (const { points, where } of steps) {
    for (let word = 0; word < left.length; word += 1) {
      let taken = (left[word] ?? 0) & (where[word] ?? 0);
      left[word] = (left[word] ?? 0) & ~taken;
      for (; taken !== 0; taken &= taken - 1) result[word * 32 + 31 - Math.clz32(taken & -taken)] = points;
    }
  }
  return result;
}

/** Rows that have at least so many points. */
interface Step {
  readonly points: number;
  readonly where: Bits;
}

/**
 * The points a group gives, each with the rows that have at least as many. They depend on one number, the group's
 * level: how many requirements are fulfilled (for OR, whether one is), and, where that is enough, how many
 * optional conditions are too.
 */
function stepsOf({ group, conditions, satisfied }: JudgedGroup, bound: keyof Ternary, rows: number): Step[] {
  const enough = group.operator === 'AND' ? group.required : Math.min(1, group.required);
  const levels = [all(rows), ...Array.from({ length: enough + group.optional }, () => none(rows))];
  if (group.operator === 'OR' && enough === 1) climb(levels, satisfied[bound]);
  conditions.forEach((where, index) => {
    if (group.conditions[index]?.optional) climb(levels, where[bound], satisfied[bound]);
    else if (group.operator === 'AND') climb(levels, where[bound]);
  });
  return levels.map((where, level) => ({
    where,
    points: pointsFor(group, Math.min(level, enough), Math.max(0, level - enough)),
  }));
}

/** Lifts the given rows (of `among`) by one level: `levels[n]` are the rows at `n` or higher. */
function climb(levels: readonly Bits[], where: Bits, among: Bits = where): void {
  for (let level = levels.length - 1; level > 0; level -= 1) {
    const [own, lower] = [levels[level], levels[level - 1]];
    if (!own || !lower) continue;
    for (let word = 0; word < own.length; word += 1)
      own[word] = (own[word] ?? 0) | ((lower[word] ?? 0) & (where[word] ?? 0) & (among[word] ?? 0));
  }
}
