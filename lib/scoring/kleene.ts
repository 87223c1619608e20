import type { Outcome, Truth } from './types';

/** Kleene's NOT: unknown stays unknown. */
export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Kleene's OR over tests of items: true if any is, false if all are, else unknown. False for no items. */
export function any<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  let result: Truth = false;
  for (const item of items) {
    const truth = test(item);
    if (truth) return true;
    if (truth === undefined) result = undefined;
  }
  return result;
}

/** Kleene's AND over tests of items: false if any is, true if all are, else unknown. True for no items. */
export function every<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  return not(any(items, (item) => not(test(item))));
}

/** A truth as it is said of a condition. */
export function outcomeOf(truth: Truth): Outcome {
  if (truth === undefined) return 'unknown';
  return truth ? 'met' : 'unmet';
}
