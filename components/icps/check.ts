import type { Problem } from '../../lib/icp/problems';
import type { Condition, IcpConfig } from '../../lib/icp/schema';
import { scoreAll } from '../../lib/scoring/score';
import { configOf, priorityOf, type Draft } from './draft';

export interface CheckedCondition {
  readonly problem?: Problem | undefined;
  /** It came like this and was not touched: it is told, but keeps nobody from saving. */
  readonly isOld: boolean;
}

export interface Checked {
  readonly labelMissing: boolean;
  readonly priorityWrong: boolean;
  /** Each condition by group and place. */
  readonly groups: readonly (readonly CheckedCondition[])[];
  /** How many things must be put right before the draft can be saved. */
  readonly blocking: number;
}

/** What is wrong with a draft: told by scoring itself, so that editor and score never disagree. */
export function check(draft: Draft): Checked {
  const problems = problemsOf(configOf(draft));
  const before = new Set(conditionsOf(draft.base).map((condition) => JSON.stringify(condition)));
  const groups = draft.groups.map(({ conditions }, group) =>
    conditions.map(({ condition }, index) => ({
      problem: problems[group]?.[index],
      isOld: before.has(JSON.stringify(condition)),
    })),
  );
  const labelMissing = draft.config.label.trim() === '';
  const priorityWrong = priorityOf(draft.priority) === undefined;
  const broken = groups.flat().filter(({ problem, isOld }) => problem && !isOld).length;
  return {
    labelMissing,
    priorityWrong,
    groups,
    blocking: Number(labelMissing) + Number(priorityWrong) + broken,
  };
}

/** What is wrong with each condition of a config, whatever is known of a profile. */
export function problemsOf(config: IcpConfig): (Problem | undefined)[][] {
  const [result] = scoreAll([config], {}).results;
  return (result?.groups ?? []).map(({ conditions }) => conditions.map(({ problem }) => problem));
}

function conditionsOf(config: IcpConfig | null): Condition[] {
  return config?.rules.groups.flatMap(({ conditions }) => conditions) ?? [];
}
