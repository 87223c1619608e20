import type { DatabaseSync } from 'node:sqlite';
import type * as z from 'zod';
import type { PartnerId } from '../../lib/icp/vocabulary';
import type { Routes } from './routes';

/** What every partner's stand-in works with. */
export interface Deps {
  readonly db: DatabaseSync;
  readonly now: () => number;
  /** Requests that a key or account has (per minute, or as its partner counts); the documented number if missing. */
  readonly rateLimit: number | undefined;
  /** `open` also takes condition types and comparators that the documents don't name. */
  readonly vocabulary: 'published' | 'open';
}

/**
 * One partner's stand-in: a row of `partnerApis` in index.ts, kept in `<partner>/index.ts`. Its operations are
 * declared once, with `operationsOf` (see bullseye-partner/operations.ts): routes, validation and OpenAPI
 * document all come from there, and contract tests that start it with `checked` hold its answers against them.
 * Partners share one database and one server.
 */
export interface PartnerApi {
  readonly id: PartnerId;
  readonly name: string;
  /** What a client's base URL adds to the origin: `/api/v1`, or nothing. */
  readonly basePath: string;
  /** The header that carries a key; in `Authorization`, `Bearer ` stands before it. */
  readonly keyHeader: string;
  /** Keys to try it with, by what they may do. */
  readonly keys: Readonly<Record<string, string>>;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  /** `create table if not exists …`; a table's name starts with its partner's where it might be another's too. */
  readonly tables: string;
  /** Fills the partner's new tables with what the demo shows; leaves filled ones alone. */
  seed(deps: Deps): void;
  /** `routesOf(middleware before every operation, operations)`. */
  routes(deps: Deps): Routes;
  /** The JSON of an error, and the statuses that any operation may answer with it. */
  readonly errors: { readonly schema: z.ZodType; readonly statuses: readonly number[] };
  /** An error as the partner words it; also of statuses that only faults have. */
  problem(status: number, message: string): Response;
  /** Refuses a query or body that isn't as declared. */
  invalid(error: z.core.$ZodError): Response;
}
