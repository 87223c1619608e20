import type { Problem } from '../icp/problems';
import { rowOf, type Comparator, type ConditionType } from '../icp/vocabulary';
import {
  turnsExistsRound,
  wantedBounds,
  wantedFlags,
  wantedNumbers,
  wantedTexts,
  type Wanted,
} from '../icp/wanted';
import { fold } from '../values/fold';
import { any, every } from './kleene';
import { comparingOf, type TextTest } from './nature';
import { comparisons, within } from './numbers';
import { pageTest } from './page-test';
import { isTextTest, passesSearch, type Search } from './search';
import type { Bounds, State, Value } from './state';
import type { Truth } from './types';

export type StateTest = (state: State) => Truth;

export interface Tests {
  readonly test: StateTest;
  /** What the test is of a single text, where that is a search. */
  readonly search?: Search;
}

export type Compiled = Tests | { readonly problem: Problem };

/** The test that a legal, positive comparator with its value means, or what is wrong with the value (SCORING.md §2). */
export function compilePositive(type: ConditionType, comparator: Comparator, value: unknown): Compiled {
  if (comparator === 'exists') return { test: existence(turnsExistsRound(value)) };
  switch (rowOf(type).kind) {
    case 'number':
      return comparator === 'between' ? compileBetween(value) : compileNumber(type, comparator, value);
    case 'boolean':
      return whenRead(wantedFlags(value), (wanted) =>
        known((seen: boolean) => any(wanted, (flag) => seen === flag)),
      );
    case 'pages':
      return compilePages(type, comparator, value);
    case 'text':
      return compileText(type, comparator, value);
  }
}

function compileText(type: ConditionType, comparator: Comparator, value: unknown): Compiled {
  const wanted = wantedTexts(value);
  if ('problem' in wanted) return wanted;
  const { equalToAny, plain } = comparingOf(rowOf(type).nature);
  if (isTextTest(comparator))
    return ofTexts({ way: comparator, form: plain, wanted: wanted.values.map(fold) });
  const equals = equalToAny(wanted.values);
  if ('nothing' in equals) return { problem: { code: 'unknown_country', text: equals.nothing } };
  if (comparator !== 'has_all') return ofTexts(equals);
  const each = wanted.values.map((text) => equalToAny([text]));
  return { test: hasAll(each.flatMap((test) => ('nothing' in test ? [] : ofTexts(test).test))) };
}

function ofTexts(test: TextTest | Search): Tests {
  return 'way' in test ? { test: known(passesSearch(test)), search: test } : { test: known(test) };
}

function compilePages(type: ConditionType, comparator: Comparator, value: unknown): Compiled {
  return whenRead(wantedTexts(value), (wanted) => {
    const tests = wanted.map((text) => pageTest(type as 'page_contains' | 'page_equals', comparator, text));
    const test = comparator === 'has_all' ? hasAll(tests.map((test) => known(test))) : known(anyOf(tests));
    return (state) => (state.is === 'absent' ? false : test(state));
  });
}

function compileNumber(type: ConditionType, comparator: Comparator, value: unknown): Compiled {
  const compare = comparisons[comparator];
  if (!compare) return { problem: { code: 'illegal_pair', type, comparator } };
  return whenRead(wantedNumbers(value), (wanted) =>
    known((seen: Bounds) => any(wanted, (number) => compare(seen, number))),
  );
}

function compileBetween(value: unknown): Compiled {
  return whenRead(wantedBounds(value), ([min = 0, max = 0]) =>
    known((seen: Bounds) => within(seen, min, max)),
  );
}

/** Met if any of the attribute's values passes; unknown unless it is known (SCORING.md §2.3, §2.4). */
function known<V extends Value>(test: (seen: V) => Truth): StateTest {
  return (state) => {
    if (state.is !== 'known') return undefined;
    const values = state.values as readonly V[];
    const first = values[0];
    return values.length === 1 && first !== undefined ? test(first) : any(values, test);
  };
}

function anyOf(tests: readonly TextTest[]): TextTest {
  return (seen) => any(tests, (test) => test(seen));
}

/** Every wanted value has to be found (SCORING.md §2.5). */
function hasAll(tests: readonly StateTest[]): StateTest {
  return (state) => every(tests, (test) => test(state));
}

function existence(turnedRound: boolean): StateTest {
  return (state) => {
    if (state.is === 'known') return !turnedRound;
    return state.is === 'absent' ? turnedRound : undefined;
  };
}

function whenRead<T>(wanted: Wanted<T>, test: (values: readonly T[]) => StateTest): Compiled {
  return 'problem' in wanted ? wanted : { test: test(wanted.values) };
}
