import type { ConditionType } from './vocabulary';

/** A count or an amount known only within bounds, both inclusive; a missing `from` is 0, a missing `to` has no limit. */
export interface NumberRange {
  readonly from?: number | null;
  readonly to?: number | null;
}

export type Scalar = string | number | boolean | NumberRange;

/** What is known about a subject (SCORING.md §1): key missing = unread, null or [] = absent, else known. */
export type Attributes = { readonly [T in ConditionType]?: Scalar | readonly Scalar[] | null };
