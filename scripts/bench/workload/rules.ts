import type { BenchProfile } from './profiles';

export type Field = keyof BenchProfile;

/** What each comparator of the benchmark's rules wants. */
export interface Wanted {
  readonly equals: string;
  readonly not_equals: string;
  readonly in: readonly string[];
  readonly not_in: readonly string[];
  /** Any of them. */
  readonly contains: readonly string[];
  readonly not_contains: readonly string[];
  readonly starts_with: string;
  readonly gt: number;
  readonly gte: number;
  readonly lt: number;
  readonly lte: number;
  readonly between: readonly [min: number, max: number];
  readonly exists: null;
}

type Comparator = keyof Wanted;

interface ConditionOf<C extends Comparator> {
  readonly type: Field;
  readonly comparator: C;
  readonly value: Wanted[C];
  readonly optional: boolean;
}

export type BenchCondition = { [C in Comparator]: ConditionOf<C> }[Comparator];

export interface BenchGroup {
  readonly operator: 'AND' | 'OR';
  readonly conditions: readonly BenchCondition[];
}

/** A config as ours takes it; its groups are OR-ed. */
export interface BenchConfig {
  readonly slug: string;
  readonly label: string;
  readonly priority: number;
  readonly rules: { readonly groups: readonly BenchGroup[] };
}

/** How an engine's own rules say each comparator, and, and or. */
export interface Language<T> {
  readonly tests: { readonly [C in Comparator]: (field: Field, wanted: Wanted[C]) => T };
  readonly and: (parts: T[]) => T;
  readonly or: (parts: T[]) => T;
}

/** The config's match in another engine's language. Optional conditions never exclude, so a match has none. */
export function translate<T>({ rules }: BenchConfig, language: Language<T>): T {
  return language.or(
    rules.groups.map(({ operator, conditions }) => {
      const parts = conditions.filter(({ optional }) => !optional).map((each) => test(each, language));
      return operator === 'AND' ? language.and(parts) : language.or(parts);
    }),
  );
}

function test<T, C extends Comparator>(
  { type, comparator, value }: ConditionOf<C>,
  { tests }: Language<T>,
): T {
  return tests[comparator](type, value);
}
