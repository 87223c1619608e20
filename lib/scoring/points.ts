import type { Match } from './types';

export type Operator = 'AND' | 'OR';

/** The highest of any number of points; 0 of none. */
export function highest(points: readonly number[]): number {
  return points.reduce((best, each) => Math.max(best, each), 0);
}

/** What a group's points depend on, beside what is true: how it joins, and how many conditions of each sort it has. */
export interface Shape {
  readonly operator: Operator;
  readonly required: number;
  readonly optional: number;
}

/**
 * A group's points, an integer 0…100 (SCORING.md §5): 50 or more is exactly a match; the other half is shared
 * equally by all conditions. A group without conditions has none.
 */
export function pointsFor(
  { operator, required, optional }: Shape,
  trueRequired: number,
  trueOptional: number,
): number {
  if (required + optional === 0) return 0;
  const enough = operator === 'AND' ? required : Math.min(1, required);
  if (trueRequired < enough) return Math.floor((50 * trueRequired) / required);
  return 50 + Math.floor((50 * (enough + trueOptional)) / (enough + optional));
}

/** Points between which a group's or a config's lie: every unknown taken as false, and every unknown taken as true. */
export interface Points {
  readonly floor: number;
  readonly ceiling: number;
}

/** 50 or more is exactly a match (SCORING.md §5). */
export function matchOf({ floor, ceiling }: Points): Match {
  if (floor >= 50) return 'yes';
  return ceiling < 50 ? 'no' : 'unknown';
}
