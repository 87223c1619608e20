import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { PartnerApi } from './partner-api';

/** Answers a request in the server's place; `proceed` lets the server do its work and gives its answer. */
export type Answer = (
  request: Request,
  proceed: () => Promise<Response>,
  api: PartnerApi,
) => Response | Promise<Response>;

export interface Interception {
  readonly matches: (request: Request, api: PartnerApi) => boolean;
  readonly answer: Answer;
  /** How many requests it is still for. */
  times: number;
}

/** What an answer throws when there is to be none: the connection breaks. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
}

/** Answers that take the server's place: failures, delays, cut answers. Each request is answered by the first that matches. */
export function interception<Kind extends Interception>() {
  let waiting: Kind[] = [];

  function take(request: Request, api: PartnerApi): Answer | undefined {
    const taken = waiting.find(({ matches }) => matches(request, api));
    if (!taken) return undefined;
    taken.times -= 1;
    waiting = waiting.filter(({ times }) => times > 0);
    return taken.answer;
  }

  return {
    waiting: (): readonly Kind[] => waiting,
    add: (one: Kind) => void waiting.push(one),
    clear: () => void (waiting = []),
    middleware: (api: PartnerApi) =>
      createMiddleware(async (context, next) => {
        const answer = take(context.req.raw, api);
        if (!answer) return next();
        const proceed = async () => {
          await next();
          return context.res;
        };
        const response = await answer(context.req.raw, proceed, api);
        // Setting a second response would keep the first one's headers.
        context.res = undefined;
        context.res = response;
      }),
  };
}

/** Breaks the connection where the request came over one; with one or without, the request rejects. */
export function drop(error: Error, context: Context): never {
  const bindings = context.env as Partial<HttpBindings> | undefined;
  bindings?.incoming?.socket.destroy();
  throw error;
}
