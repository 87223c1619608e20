import type { Problem } from '../icp/problems';
import { rowOf } from '../icp/vocabulary';
import { compileCondition, type CompiledCondition } from './condition';
import { groupPoints, highest, type Operator } from './points';
import type { Profile } from './profile';
import type { ConfigResult, GroupResult, Match } from './types';

/** An ICP config of unknown form, as scoring takes it (SCORING.md §1): whatever is malformed is told, not thrown. */
export interface ScorableConfig {
  readonly slug?: unknown;
  readonly label?: unknown;
  readonly priority?: unknown;
  readonly isActive?: unknown;
  readonly rules?: unknown;
}

interface CompiledGroup {
  readonly operator: Operator;
  readonly conditions: readonly CompiledCondition[];
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

/** Scores one config against one profile: synchronous and pure (SCORING.md §5). */
export function scoreConfig({ groups }: CompiledConfig, profile: Profile): ConfigResult {
  const scored = groups.map((group) => scoreGroup(group, profile));
  const floor = highest(scored.map((group) => group.floor));
  const ceiling = highest(scored.map((group) => group.ceiling));
  const isEmpty = scored.every((group) => group.conditions.length === 0);
  return {
    match: matchOf(floor, ceiling),
    floor,
    ceiling,
    ...(isEmpty && { problem: { code: 'no_conditions' as const } }),
    groups: scored,
  };
}

function scoreGroup({ operator, conditions }: CompiledGroup, profile: Profile): GroupResult {
  const judged = conditions.map(({ optional, evaluate }) => ({ optional, result: evaluate(profile) }));
  const isEmpty = judged.length === 0;
  return {
    conditions: judged.map(({ result }) => result),
    floor: isEmpty ? 0 : groupPoints(operator, judged, false),
    ceiling: isEmpty ? 0 : groupPoints(operator, judged, true),
  };
}

/** 50 or more is exactly a match. */
function matchOf(floor: number, ceiling: number): Match {
  if (floor >= 50) return 'yes';
  return ceiling < 50 ? 'no' : 'unknown';
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
    : {
        code: 'unknown_operator',
        operator: typeof operator === 'string' ? operator : JSON.stringify(operator),
      };
  return {
    operator: operator === 'OR' ? 'OR' : 'AND',
    conditions: (Array.isArray(conditions) ? conditions : []).map((raw) => compileCondition(raw, problem)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
