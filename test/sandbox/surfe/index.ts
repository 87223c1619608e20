import type { PartnerApi } from '../partner-api';
import { routesOf } from '../routes';
import { authenticate } from './access';
import { surfeDemo } from './demo';
import { operations } from './operations';
import { errors, invalid, problem } from './problem';
import { rateLimit } from './rate-limit';
import { seed } from './seed';
import { tables } from './tables';

const BURST = 20;

/** Surfe's recommendations, as documented at https://developers.surfe.com and in its help centre. */
export const surfe: PartnerApi = {
  id: 'surfe',
  name: 'Surfe API',
  basePath: '',
  keyHeader: 'Authorization',
  keys: surfeDemo.keys,
  organizations: [{ id: surfeDemo.externalUser, name: surfeDemo.externalUser }],
  tables,
  seed,
  routes: (deps) =>
    routesOf([authenticate(deps.db), rateLimit(deps.rateLimit ?? BURST, deps.now)], operations(deps)),
  errors,
  problem,
  invalid,
};
