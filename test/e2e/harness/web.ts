import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { makeCertificate } from './certificate';

/** The host of the Bullseye API; the sandbox answers for it. */
export const API_HOST = 'api.app.bullseye.so';

/** A page may show itself and nothing more: a saved page's scripts don't run, and it loads nothing. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** Where the browsers find every host of the world: our pages, the sandbox, and 404 for all else. */
export interface Web {
  readonly port: number;
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

/**
 * Starts an https server that is every host: the browser is told to resolve all names to it.
 * @param api answers what is sent to the Bullseye API's host
 */
export async function startWeb(api: (request: Request) => Response | Promise<Response>): Promise<Web> {
  const pages = new Map<string, string>();
  const cut = new Set<string>();
  const requests: string[] = [];

  const answer = (request: Request): Response | Promise<Response> => {
    if (new URL(request.url).host === API_HOST) return api(request);
    const html = pages.get(placeOf(request.url));
    if (html === undefined) return new Response('Not found', { status: 404 });
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY },
    });
  };

  const listener = getRequestListener(answer);
  const server = createServer(makeCertificate(), (request, response) => {
    const host = request.headers.host ?? '';
    requests.push(`${request.method ?? ''} https://${host}${request.url ?? ''}`);
    if (cut.has(host)) request.socket.destroy();
    else void listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    put: (url, html) => void pages.set(placeOf(url), html),
    cutOff: (host, isCut) => void (isCut ? cut.add(host) : cut.delete(host)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
