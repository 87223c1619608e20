import { matchOf, type Points } from './points';
import { tierRank } from './tier';

/** Where a profile moved between two versions of a config: to another match, or to another tier within its match. */
export const moves = [
  'no_yes',
  'unknown_yes',
  'yes_no',
  'unknown_no',
  'yes_unknown',
  'no_unknown',
  'tier_up',
  'tier_down',
] as const;

export type Move = (typeof moves)[number];

/** Where a profile moved to between two results: to another match, else to another tier; null if it stayed. */
export function moveOf(before: Points, after: Points): Move | null {
  const [from, to] = [matchOf(before), matchOf(after)];
  if (from !== to) return moves.find((move) => move === `${from}_${to}`) ?? null;
  const lift = rankOf(after) - rankOf(before);
  if (lift === 0) return null;
  return lift > 0 ? 'tier_up' : 'tier_down';
}

/** A tier that is not certain stands between those that are: B < A–B < A. */
function rankOf({ floor, ceiling }: Points): number {
  return tierRank(floor) + tierRank(ceiling);
}
