import type { Count } from '../../lib/scoring/columns/ternary';
import type { Answer } from './use-answer';

/** Counts by the id of what they count: an ICP, a group, a condition. */
export type Counts = ReadonlyMap<string, Count>;

/** A count as it stands on screen. */
export interface Figure {
  readonly count: Count;
  /** A newer one is on its way. */
  readonly isStale: boolean;
}

/** The figure for one id, once it is known; none where nobody was counted. */
export function figureOf(id: string, counts: Answer<unknown, Counts> | undefined): Figure | undefined {
  const count = counts?.value.get(id);
  return counts && count && totalOf(count) > 0 ? { count, isStale: counts.isStale } : undefined;
}

/** How many profiles were counted. */
export function totalOf({ yes, no, unknown }: Count): number {
  return yes + no + unknown;
}

/** Figures that wait for newer ones are pale. */
export function classOf({ isStale }: Pick<Figure, 'isStale'>): string {
  return isStale ? 'figure stale' : 'figure';
}
