import { tierOf } from '../scoring/tier';

/** The tier of a score known within bounds: "B" when certain, a span such as "A–B" otherwise. */
export function tierSpan(floor: number, ceiling: number): string {
  const [low, high] = [tierOf(floor), tierOf(ceiling)];
  return low === high ? high : `${high}–${low}`;
}

/** The score as shown: "76", or "62–88" while something is unknown. */
export function scoreSpan(floor: number, ceiling: number): string {
  return floor === ceiling ? String(floor) : `${floor}–${ceiling}`;
}
