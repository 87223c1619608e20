import type { Problem } from '../icp/problems';
import { rowOf } from '../icp/vocabulary';
import { compileCondition, type CompiledCondition } from './condition';
import type { Shape } from './points';

/** An ICP config of unknown form, as scoring takes it (SCORING.md §1): whatever is malformed is told, not thrown. */
export interface ScorableConfig {
  readonly slug?: unknown;
  readonly label?: unknown;
  readonly priority?: unknown;
  readonly isActive?: unknown;
  readonly rules?: unknown;
}

export interface CompiledGroup extends Shape {
  readonly conditions: readonly CompiledCondition[];
  /** The same, what is required first: what is optional counts only where that is fulfilled. */
  readonly inTurn: readonly CompiledCondition[];
}

export interface CompiledConfig {
  readonly groups: readonly CompiledGroup[];
  /** It reads icp_match, icp_score or persona_match, so it is scored in the second pass (SCORING.md §3). */
  readonly usesDerived: boolean;
  /** All that it requires is read from a person (SCORING.md §3, persona_match). */
  readonly isPersona: boolean;
}

const compiled = new WeakMap<object, CompiledConfig>();

/** Compiles a config once; the same object gives the same compiled config. Never throws. */
export function compileConfig(config: ScorableConfig): CompiledConfig {
  const before = compiled.get(config);
  if (before) return before;
  const groups = readGroups(config.rules).map(compileGroup);
  const conditions = groups.flatMap((group) => group.conditions);
  const required = conditions.filter(({ optional }) => !optional);
  const isOf = (owner: string) => (condition: CompiledCondition) =>
    condition.type !== null && rowOf(condition.type).owner === owner;
  const result = {
    groups,
    usesDerived: conditions.some(isOf('derived')),
    isPersona: required.length > 0 && required.every(isOf('person')),
  };
  compiled.set(config, result);
  return result;
}

/** Missing or malformed rules count as no groups. */
function readGroups(rules: unknown): readonly unknown[] {
  return isRecord(rules) && Array.isArray(rules.groups) ? rules.groups : [];
}

function compileGroup(group: unknown): CompiledGroup {
  const { operator, conditions } = isRecord(group) ? group : {};
  const isKnown = operator === undefined || operator === null || operator === 'AND' || operator === 'OR';
  const problem: Problem | undefined = isKnown
    ? undefined
    : { code: 'unknown_operator', operator: operatorText(operator) };
  const compiled = (Array.isArray(conditions) ? conditions : []).map((raw) => compileCondition(raw, problem));
  const optional = compiled.filter((condition) => condition.optional);
  const required = compiled.filter((condition) => !condition.optional);
  return {
    operator: operator === 'OR' ? 'OR' : 'AND',
    required: required.length,
    optional: optional.length,
    conditions: compiled,
    inTurn: [...required, ...optional],
  };
}

/** As the problem names it; what is in an object isn't looked at. */
function operatorText(operator: unknown): string {
  if (typeof operator === 'string') return operator;
  return typeof operator === 'object' ? '{…}' : JSON.stringify(operator);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
