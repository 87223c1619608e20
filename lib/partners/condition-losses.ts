import type { Condition, Group } from '../icp/schema';
import type { ConditionLoss, LossEffect } from './loss';

/**
 * What of a group's conditions is lost, and what leaving it out does.
 * @param index the group's place in its config, from 0
 * @param reasons why each condition is lost, in their order; undefined for one that is kept
 */
export function conditionLosses(
  group: Group,
  index: number,
  reasons: readonly (ConditionLoss['reason'] | undefined)[],
): ConditionLoss[] {
  const kept = group.conditions.filter((_, position) => reasons[position] === undefined);
  return group.conditions.flatMap((condition, position) => {
    const reason = reasons[position];
    if (reason === undefined) return [];
    const { type, comparator } = condition;
    const effect = lossEffect(condition, group, kept);
    return { of: 'condition', group: index, condition: position, reason, type, comparator, effect };
  });
}

/** What a group without its lost conditions does that the whole one didn't. */
function lossEffect(lost: Condition, group: Group, kept: readonly Condition[]): LossEffect {
  if (kept.length === 0) return 'group_left_out';
  if (lost.optional) return 'points';
  if (kept.every(({ optional }) => optional)) return 'everybody';
  return group.operator === 'OR' ? 'narrower' : 'wider';
}
