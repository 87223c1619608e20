import type { Problem } from '../icp/problems';
import { judge, resultOf } from './condition';
import type { CompiledConfig, CompiledGroup } from './config';
import { matchOf, pointsFor, type Points } from './points';
import type { Profile } from './profile';
import type { ConfigResult, GroupResult, Match } from './types';

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

const NOTHING: Points = { floor: 0, ceiling: 0 };

/**
 * A group's points with every unknown taken as false, and with every unknown taken as true. It isn't asked on where
 * that can't change them, nor where they can't be more than `best`, which another group has already.
 */
function boundsOf(group: CompiledGroup, profile: Profile, best = 0): Points {
  const isAnd = group.operator === 'AND';
  /** With more requirements unmet, an AND group has at most `best`. */
  const bearable = group.required - (group.required * (best + 1)) / 50;
  let unmet = 0;
  let required = 0;
  let optional = 0;
  let openRequired = 0;
  let openOptional = 0;
  for (const condition of group.inTurn) {
    const isOptional = condition.optional;
    if (!isOptional && !isAnd && required > 0) continue;
    if (isOptional && unmet > 0 && (isAnd || unmet === group.required)) break;
    const truth = judge(condition, profile.at(condition.place));
    if (truth === true) {
      if (isOptional) optional += 1;
      else required += 1;
    } else if (truth === undefined) {
      if (isOptional) openOptional += 1;
      else openRequired += 1;
    } else if (!isOptional) {
      unmet += 1;
      if (isAnd && unmet > bearable) return NOTHING;
    }
  }
  const floor = pointsFor(group, required, optional);
  if (openRequired + openOptional === 0) return { floor, ceiling: floor };
  return { floor, ceiling: pointsFor(group, required + openRequired, optional + openOptional) };
}
