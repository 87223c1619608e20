import type { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import { bullseyeOrg } from './bullseye-org';
import { bullseyePartner } from './bullseye-partner';
import { icpConfigTable, type IcpConfigTable } from './bullseye-partner/icp-config-table';
import { openDatabase } from './database';
import { faultRoutes } from './fault-routes';
import { faults, type FaultInterception, type Faults } from './faults';
import { ConnectionDropped, drop, interception, type Answer } from './interception';
import { lance } from './lance';
import { openApiRoutes } from './openapi-routes';
import type { Deps, PartnerApi } from './partner-api';
import { prefixesOf } from './routes';
import { surfe } from './surfe';

export { demo } from './bullseye-partner/demo';
export type { PlannedFault } from './faults';
export { serve, type Served, type ServeOptions } from './serve';

/** Every partner that the sandbox stands in for. */
export const partnerApis: readonly PartnerApi[] = [bullseyePartner, bullseyeOrg, lance, surfe];

/** Where the Bullseye Partner API's base URL ends: origin + this. */
export const BASE_PATH = bullseyePartner.basePath;

export interface SandboxOptions {
  /** An SQLite file, seeded where it is new; in memory unless told. */
  readonly file?: string;
  readonly now?: () => number;
  /** How latency passes; in real time unless told. */
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** Requests that an account may make; what each partner documents unless told. */
  readonly rateLimit?: number;
  /** `published` unless told. */
  readonly vocabulary?: Deps['vocabulary'];
  /** Whether an answer that isn't as its OpenAPI document says becomes a 500: for contract tests. */
  readonly checked?: boolean;
}

export interface Sandbox {
  /** `app.fetch` answers a Request, whatever its host; each partner has paths of its own. */
  readonly app: Hono;
  readonly db: DatabaseSync;
  /** The ICP configs at the Bullseye Partner API, to look at and to change as somebody else would. */
  readonly icpConfigs: IcpConfigTable;
  /** Lets a function answer the next request; several queue up. `proceed()` does what would have been done. */
  interceptNext(answer: Answer): void;
  /** Faults on demand; over HTTP at `/sandbox/faults`. */
  readonly faults: Faults;
  close(): void;
}

const about = 'A local sandbox of partner APIs, each under paths of its own.';

/**
 * A local stand-in of the partners' APIs, faithful to their published documents, on real SQLite; the docstrings
 * in each partner's folder say what it does where they are silent. No CORS headers: they name none.
 * @throws when the file can't be opened or is no SQLite database, naming it
 */
export function createSandbox({
  file = ':memory:',
  now = Date.now,
  sleep = setTimeout,
  rateLimit,
  vocabulary = 'published',
  checked = false,
}: SandboxOptions = {}): Sandbox {
  const tables = partnerApis.map((api) => api.tables);
  const db = openDatabase(file, tables);
  const deps: Deps = { db, now, rateLimit, vocabulary };
  const interceptions = interception<FaultInterception>();
  const planned = faults(interceptions, { now, sleep });

  const app = new Hono()
    .get('/', (context) =>
      context.json({
        name: 'ICP Lens sandbox',
        about,
        partners: partnerApis.map(({ id, name, basePath }) => ({
          id,
          name,
          basePath,
          openApi: `/openapi/${id}`,
        })),
      }),
    )
    .route('/sandbox/faults', faultRoutes(planned));
  for (const api of partnerApis) {
    api.seed(deps);
    const routes = api.routes(deps);
    for (const prefix of prefixesOf(api, routes)) app.use(`${prefix}/*`, interceptions.middleware(api));
    routes.mount(app, api, checked);
    app.route('/', openApiRoutes(api, routes));
  }
  app.notFound((context) => context.json({ error: about }, 404));
  app.onError((error, context) => {
    if (error instanceof ConnectionDropped) return drop(error, context);
    return context.json({ error: error.message }, 500);
  });

  return {
    app,
    db,
    icpConfigs: icpConfigTable(db, now),
    interceptNext: (answer) => interceptions.add({ answer, times: 1, matches: () => true }),
    faults: planned,
    close: () => db.close(),
  };
}
