import { isActive, type Condition, type Group, type IcpConfig, type Rules } from '../icp/schema';
import { isConditionType, rowOf } from '../icp/vocabulary';
import type { ConditionLoss, LossEffect, Mapped } from './types';

/** The body of a create or update: the documented fields, and whatever else stands in the config. */
export interface BullseyeBody {
  readonly label: string;
  readonly rules: Rules;
  readonly priority?: number;
  readonly isActive: boolean;
  readonly [unknown: string]: unknown;
}

/** A type that we don't know came from a partner, which then can hold it; of those we know the table tells. */
function isCarried({ type }: Condition): boolean {
  return !isConditionType(type) || rowOf(type).carriedBy.includes('bullseye-partner');
}

/** What a group without its lost conditions does that the whole one didn't. */
function effectOf(lost: Condition, group: Group, kept: readonly Condition[]): LossEffect {
  if (kept.length === 0) return 'group_left_out';
  if (lost.optional) return 'points';
  if (kept.every(({ optional }) => optional)) return 'everybody';
  return group.operator === 'OR' ? 'narrower' : 'wider';
}

function lossesOf(group: Group, index: number): ConditionLoss[] {
  const kept = group.conditions.filter(isCarried);
  return group.conditions.flatMap((condition, position) =>
    isCarried(condition)
      ? []
      : {
          of: 'condition',
          group: index,
          condition: position,
          reason: 'type',
          type: condition.type,
          comparator: condition.comparator,
          effect: effectOf(condition, group, kept),
        },
  );
}

/** Null counts as missing and a missing operator as AND (SCORING.md §1): said outright, as the examples do. */
function carriedGroup(group: Group): Group {
  const conditions = group.conditions
    .filter(isCarried)
    .map((condition) => (condition.optional === null ? { ...condition, optional: false } : condition));
  return { ...group, operator: group.operator ?? 'AND', conditions };
}

function without(config: IcpConfig, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([field]) => !fields.includes(field)));
}

/**
 * Our config as a body that the Bullseye Partner API takes, without the conditions that it can't hold. A group that
 * would be left empty is left out: the documents don't say what an empty group matches, and everybody is one answer.
 * The slug isn't sent: the partner makes it. The documents name no way to take a priority away; a config without
 * one keeps, on update, the one it has there. Fields we don't know were the partner's, and go back as they came.
 */
export function toBullseye(config: IcpConfig): Mapped<BullseyeBody, ConditionLoss> {
  const { label, priority, rules } = config;
  const groups = rules.groups.filter(
    ({ conditions }) => conditions.length === 0 || conditions.some(isCarried),
  );
  return {
    value: {
      ...without(config, ['slug', 'priority']),
      label,
      rules: { ...rules, groups: groups.map(carriedGroup) },
      isActive: isActive(config),
      ...(typeof priority === 'number' && { priority }),
    },
    losses: rules.groups.flatMap(lossesOf),
  };
}

/**
 * A config of the partner's as ours; nothing is lost. `id`, `createdAt` and `updatedAt` are the partner's
 * bookkeeping and no part of a config (they also stand in some answers only); any other field is kept.
 */
export function fromBullseye(answer: IcpConfig): IcpConfig {
  const { slug, label, rules } = answer;
  return { ...without(answer, ['id', 'createdAt', 'updatedAt']), slug, label, rules };
}

/** What the partner holds of a config once it was sent. */
export function carriedByBullseye(config: IcpConfig): IcpConfig {
  const { slug, priority } = config;
  return fromBullseye({
    ...toBullseye(config).value,
    slug,
    ...(typeof priority === 'number' && { priority }),
  });
}
