import { rowOf, type ConditionType } from '../icp/vocabulary';
import { compileConfig, type ScorableConfig } from './config';
import type { Shape } from './points';
import type { ConfigResult, Truth } from './types';

/** A condition's place in its config. */
export interface Place {
  readonly group: number;
  readonly condition: number;
}

/** A condition and what came of it. */
export interface Line extends Place {
  /** The same for conditions that ask the same: they turn out alike. */
  readonly asks: string;
  readonly type: ConditionType | null;
  readonly optional: boolean;
  readonly truth: Truth;
  readonly hasProblem: boolean;
  /** Unknown, and reading more could tell: not where there is a problem, nor what comes of other ICPs. */
  readonly isOpen: boolean;
}

export interface LinesOfGroup extends Shape {
  readonly lines: readonly Line[];
}

/** A config's groups, each condition beside its result. */
export function linesOf(config: ScorableConfig, result: ConfigResult): LinesOfGroup[] {
  return compileConfig(config).groups.map((compiled, group) => ({
    operator: compiled.operator,
    required: compiled.required,
    optional: compiled.optional,
    lines: compiled.conditions.map(({ type, optional, asks }, condition) => {
      const line = result.groups[group]?.conditions[condition];
      const truth = line === undefined || line.outcome === 'unknown' ? undefined : line.outcome === 'met';
      const hasProblem = line?.problem !== undefined;
      const isRead = type !== null && rowOf(type).owner !== 'derived';
      const isOpen = truth === undefined && !hasProblem && isRead;
      return { group, condition, asks, type, optional, truth, hasProblem, isOpen };
    }),
  }));
}
