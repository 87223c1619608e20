import type { Problem } from '../icp/problems';
import {
  comparatorRow,
  isComparator,
  isConditionType,
  isLegalPair,
  rowOf,
  type ConditionType,
} from '../icp/vocabulary';
import { wantedNumbers } from '../icp/wanted';
import { not, outcomeOf } from './kleene';
import { memo } from './memo';
import { readers, type RawAttributes } from './readers';
import { readState, type State } from './state';
import { compilePositive, type Compiled, type StateTest } from './state-test';
import type { ConditionResult, Truth } from './types';

/** A condition ready to be tested against any number of profiles: a function of one attribute's state. */
export interface CompiledCondition {
  readonly type: ConditionType | null;
  readonly optional: boolean;
  /** The same text for conditions that ask the same: type, comparator and value. */
  readonly asks: string;
  /** Why it can't be evaluated: it is then unknown, whatever is known. */
  readonly problem: Problem | undefined;
  readonly test: StateTest;
  /** In order, the numbers between which every single number comes to the same. */
  readonly breaks: readonly number[];
  /** Its attribute, of unknown form. */
  readonly read: (attributes: RawAttributes) => unknown;
  /** The test of an attribute of unknown form. */
  readonly judge: (raw: unknown) => Truth;
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
    asks: JSON.stringify([condition.type, condition.comparator, condition.value]),
    problem: 'problem' in compiled ? compiled.problem : undefined,
    test,
    breaks: breaksOf(condition.value),
    read: type === null ? unknowable : readers[type],
    judge: type === null || test === unknowable ? unknowable : judging(type, test),
  };
}

/** A condition's result with what is wrong, if anything, in the rule or in the attribute. */
export function resultOf({ type, problem, test }: CompiledCondition, raw: unknown): ConditionResult {
  if (problem || type === null) return { outcome: 'unknown', ...(problem && { problem }) };
  const state = readState(type, raw);
  if (state.is === 'malformed') return { outcome: 'unknown', problem: { code: 'attribute_malformed', type } };
  return { outcome: outcomeOf(test(state)) };
}

function breaksOf(value: unknown): readonly number[] {
  const wanted = wantedNumbers(value);
  return 'values' in wanted ? [...new Set(wanted.values)].sort((a, b) => a - b) : [];
}

const unknowable = (): Truth => undefined;

const texts = new Map<ConditionType, (text: string) => State>();

/** The test of an attribute of unknown form. Answers for single texts are remembered: the same few come again and again. */
function judging(type: ConditionType, test: StateTest): CompiledCondition['judge'] {
  const stateOf = texts.get(type) ?? memo((text) => readState(type, text));
  texts.set(type, stateOf);
  const answerTo = memo((text) => test(stateOf(text)) ?? null);
  const number = { from: 0, to: 0 };
  const numberState: State = { is: 'known', values: [number] };
  const takesNumbers = rowOf(type).kind === 'number';
  return (raw) => {
    const single: unknown = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
    if (typeof single === 'string') return answerTo(single) ?? undefined;
    if (!takesNumbers || typeof single !== 'number' || !(single >= 0)) return test(readState(type, raw));
    number.from = single;
    number.to = single;
    return test(numberState);
  };
}

function compile({ type, comparator, value }: Record<string, unknown>): Compiled {
  if (typeof type !== 'string' || typeof comparator !== 'string')
    return { problem: { code: 'malformed_condition' } };
  if (!isConditionType(type)) return { problem: { code: 'unknown_type', type } };
  if (!isComparator(comparator)) return { problem: { code: 'unknown_comparator', comparator } };
  if (!isLegalPair(type, comparator)) return { problem: { code: 'illegal_pair', type, comparator } };
  const negated = comparatorRow(comparator).not;
  const positive = compilePositive(type, negated ?? comparator, value);
  return negated && 'test' in positive ? { test: (state) => not(positive.test(state)) } : positive;
}
