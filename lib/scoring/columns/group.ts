import { compileConfig, type CompiledGroup, type ScorableConfig } from '../config';
import type { Judge } from './judge';
import { and, or, type Ternary } from './ternary';

/** A group over all rows. */
export interface JudgedGroup {
  readonly group: CompiledGroup;
  readonly conditions: readonly Ternary[];
  /** Where what it requires is fulfilled (SCORING.md §5): all of it for AND, any of it for OR, everywhere if that is nothing; nowhere for a group without conditions. */
  readonly satisfied: Ternary;
}

/** Judges every group of a config, in its order. */
export function judgeConfig(config: ScorableConfig, judge: Judge): JudgedGroup[] {
  return compileConfig(config).groups.map((group) => judgeGroup(group, judge));
}

/** Where a config matches: where any of its groups is satisfied. */
export function matchWhere(groups: readonly JudgedGroup[], rows: number): Ternary {
  return or(
    groups.map(({ satisfied }) => satisfied),
    rows,
  );
}

function judgeGroup(group: CompiledGroup, judge: Judge): JudgedGroup {
  const rows = judge.columns.size;
  const conditions = group.conditions.map((condition) => judge.judge(condition));
  const required = conditions.filter((_, index) => group.conditions[index]?.optional === false);
  const isAny = group.conditions.length === 0 || (group.operator === 'OR' && required.length > 0);
  return { group, conditions, satisfied: isAny ? or(required, rows) : and(required, rows) };
}
