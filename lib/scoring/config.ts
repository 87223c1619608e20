import type { Problem } from '../icp/problems';
import { rowOf } from '../icp/vocabulary';
import { compileCondition, judge, resultOf, type CompiledCondition } from './condition';
import { matchOf } from './move';
import { pointsFor, type Shape } from './points';
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

export interface CompiledGroup extends Shape {
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

/**
 * Scores one config against one profile: synchronous and pure (SCORING.md §5). The profile's
 * derived attributes must be what the first pass came to. Only the points are worked out here; the groups when read.
 */
export function scoreConfig(config: CompiledConfig, profile: Profile): ConfigResult {
  let floor = 0;
  let ceiling = 0;
  for (const group of config.groups) {
    const bounds = boundsOf(group, profile, floor);
    if (bounds.floor > floor) floor = bounds.floor;
    if (bounds.ceiling > ceiling) ceiling = bounds.ceiling;
  }
  return new LazyResult(config, profile, floor, ceiling);
}

class LazyResult implements ConfigResult {
  #groups: readonly GroupResult[] | undefined;

  constructor(
    private readonly config: CompiledConfig,
    private readonly profile: Profile,
    readonly floor: number,
    readonly ceiling: number,
  ) {}

  get match(): Match {
    return matchOf(this);
  }

  get problem(): Problem | undefined {
    const isEmpty = this.config.groups.every(({ conditions }) => conditions.length === 0);
    return isEmpty ? { code: 'no_conditions' } : undefined;
  }

  get groups(): readonly GroupResult[] {
    this.#groups ??= this.config.groups.map((group) => {
      const conditions = group.conditions.map((condition) =>
        resultOf(condition, this.profile.stateAt(condition.place)),
      );
      return { conditions, ...boundsOf(group, this.profile) };
    });
    return this.#groups;
  }
}

interface Points {
  readonly floor: number;
  readonly ceiling: number;
}

const UNSATISFIED: Points = { floor: 0, ceiling: 0 };

/**
 * A group's points with every unknown taken as false, and with every unknown taken as true. A group that isn't
 * satisfied has less than 50: where another has `best` already, it needn't be known how much less.
 */
function boundsOf(group: CompiledGroup, profile: Profile, best = 0): Points {
  const isOr = group.operator === 'OR';
  let required = 0;
  let optional = 0;
  let openRequired = 0;
  let openOptional = 0;
  for (const condition of group.conditions) {
    const isOptional = condition.optional;
    if (isOr && required > 0 && !isOptional) continue;
    const truth = judge(condition, profile.at(condition.place));
    if (truth === true) {
      if (isOptional) optional += 1;
      else required += 1;
    } else if (truth === undefined) {
      if (isOptional) openOptional += 1;
      else openRequired += 1;
    } else if (best >= 50 && !isOr && !isOptional) return UNSATISFIED;
  }
  const floor = pointsFor(group, required, optional);
  if (openRequired + openOptional === 0) return { floor, ceiling: floor };
  return { floor, ceiling: pointsFor(group, required + openRequired, optional + openOptional) };
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
  const optional = compiled.filter((condition) => condition.optional).length;
  return {
    operator: operator === 'OR' ? 'OR' : 'AND',
    required: compiled.length - optional,
    optional,
    conditions: compiled,
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
