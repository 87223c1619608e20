import type { IcpConfig } from '../icp/schema';
import type { ConditionType } from '../icp/vocabulary';
import { toSurfe } from './surfe.mapping';
import type { FilterValues } from './surfe.values';

/** Which list a filter's values are from. */
const lists = [
  ['companies', 'industries', 'industries', 'industry'],
  ['companies', 'excludeIndustries', 'industries', 'industry'],
  ['people', 'departments', 'departments', 'department'],
  ['people', 'excludeDepartments', 'departments', 'department'],
  ['people', 'seniorities', 'seniorities', 'seniority'],
] as const;

/**
 * What of a config would be sent to Surfe though its list doesn't have it: Surfe would refuse the ICP. Of a list that
 * isn't known nothing is said.
 */
export function unlistedValues(
  config: IcpConfig,
  values: FilterValues,
): { readonly type: ConditionType; readonly value: string }[] {
  const icp = toSurfe(config).value;
  return lists.flatMap(([side, filter, list, type]) => {
    const [sent, listed] = [icp[side]?.[filter], values[list]];
    if (!listed || !Array.isArray(sent)) return [];
    const texts = sent.filter((value) => typeof value === 'string');
    return texts.filter((value) => !listed.includes(value)).map((value) => ({ type, value }));
  });
}
