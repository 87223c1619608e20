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
import { comparingOf, type TextTest } from './equality';
import { any, every } from './kleene';
import { comparisons, within } from './numbers';
import type { Bounds, State, Value } from './profile';
import { isPlainTest, pageTest, plainTests } from './texts';
import type { Truth } from './types';

export type StateTest = (state: State) => Truth;
export type Compiled = { readonly test: StateTest } | { readonly problem: Problem };

/** The test that a legal, positive comparator with its value means, or what is wrong with the value (SCORING.md §2). */
export function compilePositive(type: ConditionType, comparator: Comparator, value: unknown): Compiled {
  if (comparator === 'exists') return { test: existence(turnsExistsRound(value)) };
  switch (rowOf(type).kind) {
    case 'number':
      return comparator === 'between' ? compileBetween(value) : compileNumber(type, comparator, value);
    case 'boolean':
      return whenRead(wantedFlags(value), (wanted) => known((seen) => any(wanted, (flag) => seen === flag)));
    case 'pages':
      return whenRead(wantedTexts(value), (wanted) => {
        const tests = wanted.map((text) =>
          pageTest(type as 'page_contains' | 'page_equals', comparator, text),
        );
        return textsTest(comparator, tests, false);
      });
    case 'text':
      return compileText(type, comparator, value);
  }
}

function compileText(type: ConditionType, comparator: Comparator, value: unknown): Compiled {
  const wanted = wantedTexts(value);
  if ('problem' in wanted) return wanted;
  const { equalTo, plain } = comparingOf(rowOf(type).nature);
  const tests: TextTest[] = [];
  for (const text of wanted.values) {
    const test = isPlainTest(comparator) ? plainTest(comparator, plain, text) : equalTo(text);
    if (!test) return { problem: { code: 'unknown_country', text } };
    tests.push(test);
  }
  return { test: textsTest(comparator, tests, undefined) };
}

function compileNumber(type: ConditionType, comparator: Comparator, value: unknown): Compiled {
  const compare = comparisons[comparator];
  if (!compare) return { problem: { code: 'illegal_pair', type, comparator } };
  return whenRead(wantedNumbers(value), (wanted) =>
    known((seen) => any(wanted, (number) => compare(seen as Bounds, number))),
  );
}

function compileBetween(value: unknown): Compiled {
  return whenRead(wantedBounds(value), ([min = 0, max = 0]) =>
    known((seen) => within(seen as Bounds, min, max)),
  );
}

function plainTest(
  comparator: keyof typeof plainTests,
  plain: (seen: string) => string,
  wanted: string,
): TextTest {
  const test = plainTests[comparator];
  const text = fold(wanted);
  return (seen) => test(plain(seen), text);
}

/** Any listed value equals any of the attribute's; for `has_all` every listed one does (SCORING.md §2.4, §2.5). */
function textsTest(comparator: Comparator, tests: readonly TextTest[], whenAbsent: Truth): StateTest {
  const across = comparator === 'has_all' ? every : any;
  return (state) => {
    if (state.is !== 'known') return state.is === 'absent' ? whenAbsent : undefined;
    return across(tests, (test) => any(state.values, (seen) => test(seen as string)));
  };
}

/** Met if any of the attribute's values passes; unknown unless it is known. */
function known(test: (seen: Value) => Truth): StateTest {
  return (state) => (state.is === 'known' ? any(state.values, test) : undefined);
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
