import { conditionTypeNames, rowOf, type ConditionType, type PartnerId } from '../icp/vocabulary';

/** The condition types that a partner's ICPs can hold, in the table's order. */
export function carriedBy(partner: PartnerId): ConditionType[] {
  return conditionTypeNames.filter((type) => rowOf(type).carriedBy.includes(partner));
}
