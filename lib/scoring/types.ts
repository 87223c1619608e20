import type { Problem } from '../icp/problems';

/** Kleene's three values; `undefined` is unknown. */
export type Truth = boolean | undefined;

export type Outcome = 'met' | 'unmet' | 'unknown';
export type Match = 'yes' | 'no' | 'unknown';

export interface ConditionResult {
  readonly outcome: Outcome;
  readonly problem?: Problem;
}

/** Points are integers 0…100: `floor` with every unknown taken as false, `ceiling` with every unknown as true. */
export interface GroupResult {
  readonly conditions: readonly ConditionResult[];
  readonly floor: number;
  readonly ceiling: number;
}

export interface ConfigResult {
  readonly match: Match;
  readonly floor: number;
  readonly ceiling: number;
  readonly problem?: Problem | undefined;
  /** In the order of the config, empty groups too; worked out when read. */
  readonly groups: readonly GroupResult[];
}

export interface Scored {
  /** One a config, in the order given. */
  readonly results: readonly ConfigResult[];
  /** Indexes of the active configs, best first (SCORING.md §5). */
  readonly ranking: readonly number[];
}

/** A line of the ledger: one condition of the group shown and the points it brings to the score shown. */
export interface LedgerLine {
  /** Index of the condition in its group. */
  readonly condition: number;
  readonly result: ConditionResult;
  readonly points: number;
}

export interface Explanation {
  /** Index of the group shown: best floor, then ceiling, then order. Null for a config without conditions. */
  readonly group: number | null;
  /** Points for requiring nothing: 50 for a group of optional conditions only, else 0. */
  readonly base: number;
  readonly ledger: readonly LedgerLine[];
}
