import type { Problem } from '../icp/problems';
import {
  comparatorRow,
  isComparator,
  isConditionType,
  isLegalPair,
  type ConditionType,
} from '../icp/vocabulary';
import { not } from './kleene';
import { stateOf, type Profile } from './profile';
import { compilePositive, type Compiled } from './state-test';
import type { ConditionResult, Truth } from './types';

/** A condition ready to be tested against any number of profiles. */
export interface CompiledCondition {
  readonly type: ConditionType | null;
  readonly optional: boolean;
  /** The same text for conditions that ask the same: type, comparator and value. */
  readonly asks: string;
  readonly evaluate: (profile: Profile) => ConditionResult;
}

/**
 * Compiles a condition of unknown form (SCORING.md §2). What can't be evaluated becomes unknown with a problem;
 * never throws. `operatorProblem` is the problem of its group's operator, which every condition in it shows.
 */
export function compileCondition(raw: unknown, operatorProblem?: Problem): CompiledCondition {
  const condition = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const type = isConditionType(condition.type) ? condition.type : null;
  const optional = condition.optional === true;
  const asks = JSON.stringify([condition.type, condition.comparator, condition.value]);
  const compiled: Compiled = operatorProblem ? { problem: operatorProblem } : compile(condition);
  if ('problem' in compiled || type === null) {
    const problem = 'problem' in compiled ? compiled.problem : { code: 'malformed_condition' as const };
    return { type, optional, asks, evaluate: () => ({ outcome: 'unknown', problem }) };
  }
  const malformed: ConditionResult = { outcome: 'unknown', problem: { code: 'attribute_malformed', type } };
  return {
    type,
    optional,
    asks,
    evaluate: (profile) => {
      const state = stateOf(profile, type);
      return state.is === 'malformed' ? malformed : resultOf(compiled.test(state));
    },
  };
}

const MET: ConditionResult = { outcome: 'met' };
const UNMET: ConditionResult = { outcome: 'unmet' };
const UNKNOWN: ConditionResult = { outcome: 'unknown' };

function resultOf(truth: Truth): ConditionResult {
  if (truth === undefined) return UNKNOWN;
  return truth ? MET : UNMET;
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
