import type { Recipe } from '../reading/recipes/types';

/** Whether two recipes are about the same pages. */
export function isSamePages(one: Recipe, other: Recipe): boolean {
  return one.host === other.host && one.path === other.path && one.kind === other.kind;
}

/** Two recipes about the same pages as one: all that either reads; where both read a fact, as `newer` does. */
export function combine(older: Recipe, newer: Recipe): Recipe {
  const taught = new Set(newer.fields.map(({ fact }) => fact));
  return { ...newer, fields: [...older.fields.filter(({ fact }) => !taught.has(fact)), ...newer.fields] };
}
