import { createMiddleware } from 'hono/factory';
import { rateWindows } from '../rate-windows';
import type { Env } from './access';
import { problem } from './problem';

const MINUTE = 60_000;

/**
 * So many requests a minute for each key, told in the documented headers; 429 beyond, with `Retry-After`. The
 * documents don't say how the minute is cut; we take one that starts with the key's first request.
 */
export function rateLimit(limit: number, now: () => number) {
  const count = rateWindows(MINUTE, now);
  return createMiddleware<Env>(async (context, next) => {
    const { used, end } = count(context.get('key'));
    if (used <= limit) await next();
    else {
      context.res = problem(429, 'Too many requests');
      context.header('Retry-After', String(Math.ceil((end - now()) / 1000)));
    }
    context.header('X-RateLimit-Limit', String(limit));
    context.header('X-RateLimit-Remaining', String(Math.max(0, limit - used)));
    context.header('X-RateLimit-Reset', String(Math.ceil(end / 1000)));
  });
}
