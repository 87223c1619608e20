import type { DatabaseSync } from 'node:sqlite';
import { Hono } from 'hono';
import type { Vocabulary } from './bullseye-partner/bodies';
import { icpConfigTable, type IcpConfigTable } from './bullseye-partner/icp-config-table';
import { answerThrown, problem } from './bullseye-partner/problem';
import { bullseyePartnerRoutes } from './bullseye-partner/routes';
import { openDatabase } from './database';
import { interception, type Answer } from './interception';
import { seed } from './seed';

export { demo } from './demo';
export { serve, type Served, type ServeOptions } from './serve';

/** Where the Bullseye Partner API's base URL ends: origin + this. */
export const BASE_PATH = '/api/v1';

export interface SandboxOptions {
  /** An SQLite file, seeded where it is new; in memory unless told. */
  readonly file?: string;
  readonly now?: () => number;
  /** Requests a minute for each partner account; 1,000 unless told. */
  readonly rateLimit?: number;
  /** `open` also takes condition types and comparators that the documents don't name; `published` unless told. */
  readonly vocabulary?: Vocabulary;
}

export interface Sandbox {
  /** `app.fetch` answers a Request, whatever its host; the API's paths start with `/api/v1/partner`. */
  readonly app: Hono;
  readonly db: DatabaseSync;
  /** The account's ICP configs, to look at and to change as somebody else would. */
  readonly icpConfigs: IcpConfigTable;
  /** Lets a function answer the next request; several queue up. `proceed()` does what would have been done. */
  interceptNext(answer: Answer): void;
  close(): void;
}

/**
 * A local stand-in of the Bullseye Partner API, faithful to its published documents, on real SQLite; the
 * docstrings of bullseye-partner/ say what it does where they are silent. No CORS headers: they name none.
 * @throws when the file can't be opened or is no SQLite database, naming it
 */
export function createSandbox({
  file = ':memory:',
  now = Date.now,
  rateLimit = 1_000,
  vocabulary = 'published',
}: SandboxOptions = {}): Sandbox {
  const db = openDatabase(file);
  const icpConfigs = icpConfigTable(db, now);
  seed(db, icpConfigs, now);
  const { middleware, interceptNext } = interception();

  const about = `A local sandbox of the Bullseye Partner API: its routes start with ${BASE_PATH}/partner and want the header X-Partner-API-Key.`;
  const app = new Hono()
    .use(middleware)
    .get('/', (context) => context.json({ name: 'ICP Lens sandbox', about }))
    .route(
      `${BASE_PATH}/partner`,
      bullseyePartnerRoutes({ db, icpConfigs, now, limit: rateLimit, vocabulary }),
    )
    .notFound(() => problem(404, about))
    .onError(answerThrown);

  return { app, db, icpConfigs, interceptNext, close: () => db.close() };
}
