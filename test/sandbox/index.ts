import type { DatabaseSync } from 'node:sqlite';
import type { Hono } from 'hono';

export interface SandboxOptions {
  /** An SQLite file; in memory unless told. */
  readonly file?: string;
  readonly now?: () => number;
  /** Requests a minute for each partner account; 1,000 unless told. */
  readonly rateLimit?: number;
  /** `open` also takes condition types and comparators that the documents don't name. */
  readonly vocabulary?: 'published' | 'open';
}

export interface Sandbox {
  /** `app.fetch` answers a Request, whatever its host; paths start with `/api/v1/partner`. */
  readonly app: Hono;
  readonly db: DatabaseSync;
  /** The next request is answered by this function instead. Several queue up. */
  interceptNext(answer: (request: Request) => Response | Promise<Response>): void;
  close(): void;
}

export interface Served {
  /** e.g. `http://127.0.0.1:4010`; the API's base URL is this + `/api/v1`. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What the seed holds, for tests and the demo. */
export const demo = {
  organization: { id: '7d1f6a52-3c1e-4b0e-9a55-0c6f3f7f4a01', name: 'Harbor & Pine' },
  keys: {
    admin: 'pk_test_demo_admin',
    write: 'pk_test_demo_write',
    read: 'pk_test_demo_read',
    revoked: 'pk_test_demo_revoked',
  },
} as const;

export declare function createSandbox(options?: SandboxOptions): Sandbox;
export declare function serve(
  sandbox: Sandbox,
  options: {
    readonly port: number;
    readonly host?: string;
    readonly tls?: { readonly key: string; readonly cert: string };
  },
): Promise<Served>;
