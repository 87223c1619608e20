import { createMiddleware } from 'hono/factory';

/** Answers a request in the server's place; `proceed` lets the server do its work and gives its answer. */
export type Answer = (request: Request, proceed: () => Promise<Response>) => Response | Promise<Response>;

/** A queue of answers that take the server's place, one request each: failures, delays, cut answers. */
export function interception() {
  const answers: Answer[] = [];
  return {
    interceptNext: (answer: Answer) => void answers.push(answer),
    middleware: createMiddleware(async (context, next) => {
      const answer = answers.shift();
      if (!answer) return next();
      const response = await answer(context.req.raw, async () => {
        await next();
        return context.res;
      });
      // Setting a second response would keep the first one's headers.
      context.res = undefined;
      context.res = response;
    }),
  };
}
