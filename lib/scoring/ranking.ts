import { isActive } from '../icp/schema';
import type { ScorableConfig } from './config';
import type { ConfigResult, Match } from './types';

/** Matches first, then what may be one. */
export const matchOrder: Readonly<Record<Match, number>> = { yes: 0, unknown: 1, no: 2 };

/** Indexes of the active configs, best first (SCORING.md §5, "Several configs"). */
export function rank(configs: readonly ScorableConfig[], results: readonly ConfigResult[]): number[] {
  const candidates = configs.flatMap((config, index) => {
    const result = results[index];
    return result && isActive(config) ? [{ index, config, result }] : [];
  });
  return candidates.sort(compare).map(({ index }) => index);
}

interface Candidate {
  readonly config: ScorableConfig;
  readonly result: ConfigResult;
}

function compare(a: Candidate, b: Candidate): number {
  const priority = byNumber(priorityOf(a.config), priorityOf(b.config));
  const points = byNumber(b.result.floor, a.result.floor) || byNumber(b.result.ceiling, a.result.ceiling);
  return (
    byNumber(matchOrder[a.result.match], matchOrder[b.result.match]) ||
    (a.result.match === 'yes' ? priority || points : points || priority) ||
    byCodeUnit(a.config.label, b.config.label) ||
    byCodeUnit(a.config.slug, b.config.slug)
  );
}

function priorityOf({ priority }: ScorableConfig): number {
  return typeof priority === 'number' ? priority : Infinity;
}

function byNumber(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function byCodeUnit(a: unknown, b: unknown): number {
  const [left, right] = [typeof a === 'string' ? a : '', typeof b === 'string' ? b : ''];
  return left === right ? 0 : left < right ? -1 : 1;
}
