import { createMiddleware } from 'hono/factory';
import { rateWindows } from '../rate-windows';
import type { Env } from './access';
import { problem } from './problem';

const MINUTE = 60_000;

/**
 * So many requests a minute for each partner account, told in the documented headers; 429 beyond. The documents
 * don't say how the minute is cut; we take one that starts with the account's first request.
 */
export function rateLimit(limit: number, now: () => number) {
  const count = rateWindows(MINUTE, now);
  return createMiddleware<Env>(async (context, next) => {
    const { used, end } = count(context.get('partnerId'));
    if (used > limit) context.res = problem(429, 'Too Many Requests');
    else await next();
    context.header('X-RateLimit-Limit', String(limit));
    context.header('X-RateLimit-Remaining', String(Math.max(0, limit - used)));
    context.header('X-RateLimit-Reset', String(Math.ceil(end / 1000)));
  });
}
