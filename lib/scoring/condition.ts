import type { Problem } from '../icp/problems';
import {
  comparatorRow,
  isComparator,
  isConditionType,
  isLegalPair,
  rowOf,
  type ConditionType,
} from '../icp/vocabulary';
import { turnsExistsRound, wantedNumbers } from '../icp/wanted';
import { Answers } from './answers';
import { not, outcomeOf } from './kleene';
import { placeOf, type Seen } from './profile';
import type { Search } from './search';
import { Segments } from './segments';
import type { State } from './state';
import { compilePositive, type Compiled, type StateTest } from './state-test';
import type { ConditionResult, Truth } from './types';

/** A condition ready to be tested against any number of profiles: a function of one attribute's state. */
export interface CompiledCondition {
  readonly type: ConditionType | null;
  readonly optional: boolean;
  /** The same text for conditions that ask the same: type, comparator and value; empty where nothing can be asked. */
  readonly asks: string;
  /** Why it can't be evaluated: it is then unknown, whatever is known. */
  readonly problem: Problem | undefined;
  readonly test: StateTest;
  /** What the test is of a single text, where that is a search. */
  readonly search: Search | undefined;
  /** It is met where the search finds nothing. */
  readonly isNegated: boolean;
  /** What it comes to on single numbers. */
  readonly segments: Segments;
  /** What it came to on its type's numbered texts. */
  readonly answers: Answers;
  /** Its type's place in a profile. */
  readonly place: number;
}

/**
 * Compiles a condition of unknown form (SCORING.md §2). What can't be evaluated becomes unknown with a problem;
 * never throws. `operatorProblem` is the problem of its group's operator, which every condition in it shows.
 */
export function compileCondition(raw: unknown, operatorProblem?: Problem): CompiledCondition {
  const condition = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const type = isConditionType(condition.type) ? condition.type : null;
  const compiled: Compiled = operatorProblem ? { problem: operatorProblem } : compile(condition);
  const test = 'test' in compiled ? compiled.test : unknowable;
  return {
    type,
    optional: condition.optional === true,
    asks: 'test' in compiled ? asks(condition) : '',
    problem: 'problem' in compiled ? compiled.problem : undefined,
    test,
    search: 'test' in compiled ? compiled.search : undefined,
    isNegated: isComparator(condition.comparator) && comparatorRow(condition.comparator).not !== undefined,
    segments: isNumber(type) ? new Segments(test, numbersIn(condition.value)) : none,
    answers: new Answers(),
    place: type === null ? -1 : placeOf(type),
  };
}

/** What a condition comes to on an attribute. */
export function judge(condition: CompiledCondition, seen: Seen): Truth {
  if (typeof seen === 'number') return condition.segments.truthOf(seen);
  if (seen.number === undefined) return condition.test(seen);
  const before = condition.answers.get(seen.number);
  return before === 'none' ? condition.answers.set(seen.number, condition.test(seen)) : before;
}

/** A condition's result with what is wrong, if anything, in the rule or in the attribute. */
export function resultOf({ type, problem, test }: CompiledCondition, state: State): ConditionResult {
  if (problem || type === null) return { outcome: 'unknown', ...(problem && { problem }) };
  if (state.is === 'malformed') return { outcome: 'unknown', problem: { code: 'attribute_malformed', type } };
  return { outcome: outcomeOf(test(state)) };
}

function asks({ type, comparator, value }: Record<string, unknown>): string {
  const takesNone = isComparator(comparator) && comparatorRow(comparator).arity === 'none';
  return JSON.stringify([type, comparator, takesNone ? turnsExistsRound(value) : value]);
}

function isNumber(type: ConditionType | null): boolean {
  return type !== null && rowOf(type).kind === 'number';
}

function numbersIn(value: unknown): readonly number[] {
  const wanted = wantedNumbers(value);
  return 'values' in wanted ? wanted.values : [];
}

const unknowable = (): Truth => undefined;
const none = new Segments(unknowable, []);

function compile({ type, comparator, value }: Record<string, unknown>): Compiled {
  if (typeof type !== 'string' || typeof comparator !== 'string')
    return { problem: { code: 'malformed_condition' } };
  if (!isConditionType(type)) return { problem: { code: 'unknown_type', type } };
  if (!isComparator(comparator)) return { problem: { code: 'unknown_comparator', comparator } };
  if (!isLegalPair(type, comparator)) return { problem: { code: 'illegal_pair', type, comparator } };
  const negated = comparatorRow(comparator).not;
  const positive = compilePositive(type, negated ?? comparator, value);
  return negated && 'test' in positive
    ? { ...positive, test: (state) => not(positive.test(state)) }
    : positive;
}
