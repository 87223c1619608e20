import { LensDatabase } from '../../lib/storage/db';
import type { IcpConfig } from '../../lib/icp/schema';
import type { NewAccount } from '../../lib/storage/accounts';

let made = 0;

/** An empty database of its own. */
export function fresh(): LensDatabase {
  made += 1;
  return new LensDatabase(`storage-${made}`);
}

export const harbor: NewAccount = {
  partner: 'bullseye-partner',
  baseUrl: 'https://partner.example.com/api/v1',
  organizationId: 'org-1',
  organizationName: 'Harbor & Pine',
  key: 'pk_test_first',
};

export function icp(label: string): IcpConfig {
  return { slug: '', label, rules: { groups: [] } };
}
