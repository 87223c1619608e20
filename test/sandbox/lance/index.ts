import type { PartnerApi } from '../partner-api';
import { routesOf } from '../routes';
import { authenticate } from './access';
import { lanceDemo } from './demo';
import { operations } from './operations';
import { errors, invalid, problem } from './problem';
import { seed } from './seed';
import { tables } from './tables';

/** Lance, as documented at https://docs.lance.so. No limit of requests is documented; there is none here. */
export const lance: PartnerApi = {
  id: 'lance',
  name: 'Lance',
  basePath: '/api/v1',
  keyHeader: 'Authorization',
  keys: lanceDemo.keys,
  organizations: [lanceDemo.organization, lanceDemo.otherOrganization],
  tables,
  seed,
  routes: (deps) => routesOf([authenticate(deps.db)], operations(deps)),
  errors,
  problem,
  invalid,
};
