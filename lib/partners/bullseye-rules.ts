import type { Condition, Group, IcpConfig, Rules } from '../icp/schema';
import { isConditionType, rowOf, type PartnerId } from '../icp/vocabulary';
import { conditionLosses } from './condition-losses';
import { isOthers, withoutOthers } from './own-fields';
import type { ConditionLoss, Mapped } from './loss';

/** A type that we don't know came from a partner, which then can hold it; of those we know the table tells. */
function isCarried(condition: Condition, partner: PartnerId): boolean {
  const { type } = condition;
  return isConditionType(type) ? rowOf(type).carriedBy.includes(partner) : !isOthers(condition, partner);
}

/** Null counts as missing and a missing operator as AND (SCORING.md §1): said outright, as the examples do. */
function carriedGroup(group: Group, partner: PartnerId): Group {
  const conditions = group.conditions
    .filter((condition) => isCarried(condition, partner))
    .map((condition) => withoutOthers(condition, partner))
    .map((condition) => (condition.optional === null ? { ...condition, optional: false } : condition));
  return { ...withoutOthers(group, partner), operator: group.operator ?? 'AND', conditions };
}

/**
 * Our rules as both of Bullseye's APIs take them (https://docs.bullseye.so/partner-api/icp-configs, "Segmentation
 * Rule Structure"), without the conditions that the partner can't hold. A group that would be left empty is left
 * out: the documents don't say what an empty group matches, and everybody is one answer. One that was empty already
 * stays: it is the partner's own.
 */
export function carriedRules(rules: Rules, partner: PartnerId): Mapped<Rules, ConditionLoss> {
  const groups = rules.groups.filter(
    ({ conditions }) =>
      conditions.length === 0 || conditions.some((condition) => isCarried(condition, partner)),
  );
  return {
    value: { ...rules, groups: groups.map((group) => carriedGroup(group, partner)) },
    losses: rules.groups.flatMap((group, index) =>
      conditionLosses(
        group,
        index,
        group.conditions.map((condition) => (isCarried(condition, partner) ? undefined : 'type')),
      ),
    ),
  };
}

/**
 * A config's further fields, which were the partner's and go back as they came: all but those named, and those that
 * are another partner's own.
 */
export function furtherFields(
  config: IcpConfig,
  named: readonly string[],
  partner: PartnerId,
): Record<string, unknown> {
  return without(withoutOthers(config, partner), named);
}

/** What is in an object but for some fields. */
export function without(fields: object, left: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !left.includes(field)));
}
