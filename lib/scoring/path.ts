import type { ScorableConfig } from './config';
import { linesOf, type Line, type LinesOfGroup, type Place } from './lines';
import { pointsFor } from './points';
import type { ConfigResult } from './types';

/**
 * The fewest unmet or unknown conditions of one group that would lift a config to `target` points if they were
 * met; null when none would, or when it is there already. Of equal groups the first one.
 */
export function pathTo(config: ScorableConfig, result: ConfigResult, target: number): Place[] | null {
  if (result.floor >= target) return null;
  const paths = linesOf(config, result).flatMap((group) => pathIn(group, target) ?? []);
  const [shortest] = paths.sort((a, b) => a.length - b.length);
  return shortest?.map(({ group, condition }) => ({ group, condition })) ?? null;
}

/** Requirements come first: what is optional counts once they are met. */
function pathIn(group: LinesOfGroup, target: number): [readonly Line[]] | null {
  const met = group.lines.filter(({ truth }) => truth === true);
  const liftable = group.lines.filter(({ truth, hasProblem }) => truth !== true && !hasProblem);
  const optional = liftable.filter((line) => line.optional);
  const candidates = [...stillRequired(group, met, liftable), ...optional];
  for (let count = 1; count <= candidates.length; count += 1) {
    const path = candidates.slice(0, count);
    if (pointsWith(group, [...met, ...path]) >= target) return [path];
  }
  return null;
}

/** All requirements of an AND group, but one of an OR group, and none once that is met. */
function stillRequired({ operator }: LinesOfGroup, met: readonly Line[], liftable: readonly Line[]): Line[] {
  const required = liftable.filter(({ optional }) => !optional);
  if (operator === 'AND') return required;
  return met.some(({ optional }) => !optional) ? [] : required.slice(0, 1);
}

function pointsWith(group: LinesOfGroup, met: readonly Line[]): number {
  const optional = met.filter((line) => line.optional).length;
  return pointsFor(group, met.length - optional, optional);
}
