import { expect, test } from 'vitest';
import { toBullseyeOrg } from '../../lib/partners/bullseye-org.mapping';
import { toBullseye } from '../../lib/partners/bullseye-partner.mapping';
import { fromLance } from '../../lib/partners/lance.mapping';
import { toSurfe } from '../../lib/partners/surfe.mapping';

/** With own fields in the config, in a group and in a condition, and a condition that only Lance knows. */
const config = fromLance({
  id: 'a',
  name: 'A',
  description: 'Only for Lance',
  leadProviderCriteria: [
    { provider: 'baseProvider', filters: { job_titles: ['CTO'], skills: ['Rust'] }, note: 'Only for Lance' },
  ],
});

test.each([
  ['Bullseye', toBullseye],
  ['Bullseye’s organization API', toBullseyeOrg],
  ['Surfe', toSurfe],
])('what is Lance’s own does not go to %s; a condition that only it knows is named as lost', (_, to) => {
  expect(JSON.stringify(config)).toContain('Only for Lance');
  const { value, losses } = to(config);
  expect(JSON.stringify(value)).toContain('CTO');
  expect(JSON.stringify(value)).not.toMatch(/lance|Rust|job_titles/i);
  expect(losses).toContainEqual(expect.objectContaining({ reason: 'type', type: 'lance.skills' }));
});
