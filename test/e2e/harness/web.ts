import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { makeCertificate } from './certificate';

/** The host of the Bullseye API; the sandbox answers for it. */
export const API_HOST = 'api.app.bullseye.so';

/** A page may show itself and nothing more: a saved page's scripts don't run, and it loads nothing. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** The ports on this machine that take the place of 443 and 80. */
export interface Ports {
  readonly https: number;
  readonly http: number;
}

/** Where the browsers find every host of the world: our pages, the sandbox, and 404 for all else. */
export interface Web {
  readonly ports: Ports;
  /** What was asked, in order, as `GET https://host/path`; bodies and headers aren't kept. */
  readonly requests: readonly string[];
  /** Puts a page at its address (query and fragment don't count). */
  put(url: string, html: string): void;
  /** Cuts a host off (connections are dropped) or lets it answer again. */
  cutOff(host: string, isCut: boolean): void;
  close(): Promise<void>;
}

const placeOf = (url: string) => {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
};

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Starts the servers that are every host: the browser is told to resolve all names to them.
 * @param api answers what is sent to the Bullseye API's host; where it rejects, the connection breaks
 */
export async function startWeb(api: (request: Request) => Response | Promise<Response>): Promise<Web> {
  const pages = new Map<string, string>();
  const cut = new Set<string>();
  const requests: string[] = [];

  const answer = async (request: Request, { incoming }: HttpBindings | Http2Bindings): Promise<Response> => {
    if (new URL(request.url).host === API_HOST) {
      try {
        return await api(request);
      } catch (error) {
        incoming.socket.destroy();
        throw error;
      }
    }
    const html = pages.get(placeOf(request.url));
    if (html === undefined) return new Response('Not found', { status: 404 });
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY },
    });
  };

  const listener = getRequestListener(answer);
  const serve: RequestListener = (request, response) => {
    const host = request.headers.host ?? '';
    const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
    requests.push(`${request.method ?? ''} ${scheme}://${host}${request.url ?? ''}`);
    if (cut.has(host)) request.socket.destroy();
    else void listener(request, response);
  };
  const servers = { https: createServer(makeCertificate(), serve), http: createPlainServer(serve) };

  return {
    ports: { https: await listen(servers.https), http: await listen(servers.http) },
    requests,
    put: (url, html) => void pages.set(placeOf(url), html),
    cutOff: (host, isCut) => void (isCut ? cut.add(host) : cut.delete(host)),
    close: async () => void (await Promise.all([close(servers.https), close(servers.http)])),
  };
}
