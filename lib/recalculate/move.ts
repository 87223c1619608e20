import { tierRank } from '../scoring/tier';
import type { ConfigResult } from '../scoring/types';
import { moves, type Move } from '../storage/rows';

type Result = Pick<ConfigResult, 'match' | 'floor' | 'ceiling'>;

/** Where a profile moved between two versions of a config: to another match, else to another tier; null if it stayed. */
export function moveOf(before: Result, after: Result): Move | null {
  const match = `${before.match}_${after.match}`;
  if (before.match !== after.match) return moves.find((move) => move === match) ?? null;
  const lift = rankOf(after) - rankOf(before);
  if (lift === 0) return null;
  return lift > 0 ? 'tier_up' : 'tier_down';
}

/** A tier that is not certain stands between those that are: B < A–B < A. */
function rankOf({ floor, ceiling }: Result): number {
  return tierRank(floor) + tierRank(ceiling);
}
