import { demo } from './demo';
import type { PartnerApi } from '../partner-api';
import { routesOf } from '../routes';
import { authenticate } from './access';
import { operations } from './operations';
import { errors, invalid, problem } from './problem';
import { rateLimit } from './rate-limit';
import { seed } from './seed';
import { tables } from './tables';

/** "1,000 requests per minute" for each partner account. */
const LIMIT = 1_000;

/** The Bullseye Partner API, as documented at https://docs.bullseye.so/partner-api. */
export const bullseyePartner: PartnerApi = {
  id: 'bullseye-partner',
  name: 'Bullseye Partner API',
  basePath: '/api/v1',
  keyHeader: 'X-Partner-API-Key',
  keys: demo.keys,
  organizations: [demo.organization, demo.otherOrganization],
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
