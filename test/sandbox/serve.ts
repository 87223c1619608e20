import { createAdaptorServer } from '@hono/node-server';
import type { Sandbox } from './index';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
}

export interface Served {
  /** e.g. `http://127.0.0.1:4610`; the Bullseye Partner API's base URL is this + `/api/v1`. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a sandbox over http; behind https, let the other server answer with `sandbox.app.fetch`.
 * @throws (rejects) when the port can't be had
 */
export async function serve(
  sandbox: Pick<Sandbox, 'app'>,
  { port, host = '127.0.0.1' }: ServeOptions,
): Promise<Served> {
  const server = createAdaptorServer({ fetch: sandbox.app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://${host}:${actual}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
