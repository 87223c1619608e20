import type { PartnerApi } from '../partner-api';
import { routesOf } from '../routes';
import { authenticate } from './access';
import { orgDemo } from './demo';
import { operations } from './operations';
import { errors, invalid, problem } from './problem';
import { rateLimit } from './rate-limit';
import { seed } from './seed';
import { tables } from './tables';

/** "1,000 requests per minute" for each key. */
const LIMIT = 1_000;

/**
 * The Bullseye organization API, as documented at https://docs.bullseye.so/api-reference. Whether it shows the same
 * ICPs as the Partner API isn't said; here each has its own.
 */
export const bullseyeOrg: PartnerApi = {
  id: 'bullseye-org',
  name: 'Bullseye organization API',
  basePath: '/api/v1',
  keyHeader: 'X-API-Key',
  keys: orgDemo.keys,
  organizations: [orgDemo.organization, orgDemo.otherOrganization],
  tables,
  seed,
  routes: (deps) =>
    routesOf(
      [authenticate(deps.db, deps.now), rateLimit(deps.rateLimit ?? LIMIT, deps.now)],
      operations(deps),
    ),
  errors,
  problem,
  invalid,
};
