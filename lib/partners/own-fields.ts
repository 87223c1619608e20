import type { Condition } from '../icp/schema';
import { isConditionType, partnerIds, type PartnerId } from '../icp/vocabulary';

/**
 * What only one partner understands stands, in a config, a group or a condition, in a field named by the partner's
 * id (`lance`), so that it survives our edits there and goes to nobody else.
 * @returns the fields but for those that are other partners' own
 */
export function withoutOthers<Fields extends object>(fields: Fields, partner: PartnerId): Fields {
  const others: readonly string[] = partnerIds.filter((id) => id !== partner);
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !others.includes(field))) as Fields;
}

/** Whether a condition is of a type that only another partner knows: no other can hold it. */
export function isOthers(condition: Condition, partner: PartnerId): boolean {
  return (
    !isConditionType(condition.type) && partnerIds.some((id) => id !== partner && condition[id] !== undefined)
  );
}
