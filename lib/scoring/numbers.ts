import type { Comparator } from '../icp/vocabulary';
import type { Bounds } from './state';
import type { Truth } from './types';

/** Does the comparison hold for every number within the bounds (true), for none (false), or for some (unknown)? §2.6 */
type Comparison = (seen: Bounds, wanted: number) => Truth;

function decide(forAll: boolean, forNone: boolean): Truth {
  if (forAll) return true;
  return forNone ? false : undefined;
}

const equals: Comparison = ({ from, to }, wanted) =>
  decide(from === wanted && to === wanted, wanted < from || wanted > to);

export const comparisons: { readonly [C in Comparator]?: Comparison } = {
  equals,
  in: equals,
  gt: ({ from, to }, wanted) => decide(from > wanted, to <= wanted),
  gte: ({ from, to }, wanted) => decide(from >= wanted, to < wanted),
  lt: ({ from, to }, wanted) => decide(to < wanted, from >= wanted),
  lte: ({ from, to }, wanted) => decide(to <= wanted, from > wanted),
};

/** `between`, both ends inclusive. */
export function within({ from, to }: Bounds, min: number, max: number): Truth {
  return decide(from >= min && to <= max, to < min || from > max);
}
