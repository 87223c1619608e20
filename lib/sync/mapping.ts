import { partners } from '../partners/registry';
import type { Partner } from '../partners/types';
import type { AccountRow } from '../storage/rows';

/** What a partner makes of our configs, as far as sync has to know. */
export type Mapping = Pick<Partner, 'losses' | 'carried'>;
export type Carried = Mapping['carried'];

/** The mapping of an account's partner; of one that this version doesn't know, nothing is known to be lost. */
export function mappingOf({ partner }: Pick<AccountRow, 'partner'>): Mapping {
  return partners[partner] ?? { losses: () => [], carried: (config) => config };
}
