import type { Comparator, ConditionType } from './vocabulary';

/** Why a condition can't be evaluated, or a config has no points (SCORING.md §2.8, §5). Said in plain words by i18n. */
export type Problem =
  | { readonly code: 'malformed_condition' }
  | { readonly code: 'unknown_type'; readonly type: string }
  | { readonly code: 'unknown_comparator'; readonly comparator: string }
  | { readonly code: 'illegal_pair'; readonly type: ConditionType; readonly comparator: Comparator }
  | { readonly code: 'unknown_operator'; readonly operator: string }
  | { readonly code: 'value_missing' }
  | { readonly code: 'value_blank' }
  | { readonly code: 'value_not_text' }
  | { readonly code: 'value_not_number' }
  | { readonly code: 'value_not_flag' }
  | { readonly code: 'bounds_wanted' }
  | { readonly code: 'bounds_reversed' }
  | { readonly code: 'unknown_country'; readonly text: string }
  | { readonly code: 'attribute_malformed'; readonly type: ConditionType }
  | { readonly code: 'no_conditions' };
