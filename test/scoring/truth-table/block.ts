import type { Comparator, ConditionType } from '../../../lib/icp/vocabulary';

/** What may be known of an attribute (SCORING.md §1); a number's range lies somewhere to the wanted number. */
export const states = {
  text: ['unread', 'absent', 'one', 'several', 'malformed'],
  pages: ['unread', 'absent', 'one', 'several', 'malformed'],
  number: ['unread', 'absent', 'one', 'several', 'below', 'inside', 'across', 'above', 'malformed'],
  derived: ['unread', 'one', 'ignored'],
} as const;

export type State = (typeof states)[keyof typeof states][number];

/** A state's name and the attribute in it; for derived types, what else is scored beside the condition. */
export type Column = readonly [state: State, seen: unknown];

/**
 * A comparator, the wanted value, and what comes of it in each column:
 * `+` met, `-` unmet, `?` unknown, `!` unknown with a problem. A single sign stands for all columns.
 */
export type Row = readonly [comparator: Comparator, wanted: unknown, signs: string];

/** A part of the truth table: types that compare alike. Worked out by hand from SCORING.md §1 to §4. */
export interface Block {
  readonly types: readonly ConditionType[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Comparators that are not legal on texts and pages: a problem, whatever is known. */
export const notForTexts: readonly Row[] = [
  ['gt', 5, '!'],
  ['gte', 5, '!'],
  ['lt', 5, '!'],
  ['lte', 5, '!'],
  ['between', [1, 9], '!'],
];

/** Comparators that are not legal on numbers and flags. */
export const onlyForTexts: readonly Row[] = [
  ['contains', 'a', '!'],
  ['not_contains', 'a', '!'],
  ['starts_with', 'a', '!'],
  ['ends_with', 'a', '!'],
  ['has_any', ['a'], '!'],
  ['has_all', ['a'], '!'],
];
