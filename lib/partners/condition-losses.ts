import type { Group } from '../icp/schema';
import { lossEffect } from './loss-effect';
import type { ConditionLoss } from './types';

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
