import type { Condition, Group } from '../icp/schema';
import type { LossEffect } from './types';

/** What a group without its lost conditions does that the whole one didn't. */
export function lossEffect(lost: Condition, group: Group, kept: readonly Condition[]): LossEffect {
  if (kept.length === 0) return 'group_left_out';
  if (lost.optional) return 'points';
  if (kept.every(({ optional }) => optional)) return 'everybody';
  return group.operator === 'OR' ? 'narrower' : 'wider';
}
