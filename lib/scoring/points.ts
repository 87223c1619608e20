import type { ConditionResult } from './types';

export type Operator = 'AND' | 'OR';

/** The highest of any number of points; 0 of none. */
export function highest(points: readonly number[]): number {
  return points.reduce((best, each) => Math.max(best, each), 0);
}

interface Judged {
  readonly optional: boolean;
  readonly result: ConditionResult;
}

/**
 * A group's points, an integer 0…100 (SCORING.md §5): 50 or more is exactly a match; the other half is shared
 * equally by all conditions. `unknownCounts` says how an unknown condition is taken: false for the floor, true
 * for the ceiling.
 */
export function groupPoints(
  operator: Operator,
  conditions: readonly Judged[],
  unknownCounts: boolean,
): number {
  const isTrue = ({ result }: Judged) =>
    result.outcome === 'met' || (unknownCounts && result.outcome === 'unknown');
  const required = conditions.filter(({ optional }) => !optional);
  const optional = conditions.filter((condition) => condition.optional);
  const trueRequired = required.filter(isTrue).length;
  const enough = operator === 'AND' ? required.length : Math.min(1, required.length);
  if (trueRequired < enough)
    return operator === 'AND' ? Math.floor((50 * trueRequired) / required.length) : 0;
  const trueOptional = optional.filter(isTrue).length;
  return 50 + Math.floor((50 * (enough + trueOptional)) / (enough + optional.length));
}
