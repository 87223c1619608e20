import { expect, test } from 'vitest';
import { capabilities } from '../../lib/icp/capabilities';
import { partnerIds } from '../../lib/icp/vocabulary';
import { partners } from '../../lib/partners/registry';
import { icp } from '../sync/device';

test.each(partnerIds)('the table says of %s what its client and mapping can do', (id) => {
  const partner = partners[id]!;
  const client = partner.connect({ baseUrl: 'https://api.example.com', organizationId: 'o', key: 'k' });
  const { countsMatches, recalculates, recommends, hasPriorities } = capabilities[id];
  expect(['stats', 'recalculate', 'recommendations'].map((name) => name in client)).toEqual([
    countsMatches,
    recalculates,
    recommends,
  ]);
  expect(partner.carried({ ...icp('A', 'VP'), priority: 3 }).priority === 3).toBe(hasPriorities);
});
