import { createMiddleware } from 'hono/factory';
import type { Env } from './access';
import { problem } from './problem';

const MINUTE = 60_000;

/**
 * So many requests a minute for each key, told in the documented headers; 429 beyond, with `Retry-After`. The
 * documents don't say how the minute is cut; we take one that starts with the key's first request.
 */
export function rateLimit(limit: number, now: () => number) {
  const windows = new Map<string, { start: number; used: number }>();

  function count(key: string) {
    const current = windows.get(key);
    const window = current && now() < current.start + MINUTE ? current : { start: now(), used: 0 };
    window.used += 1;
    windows.set(key, window);
    return window;
  }

  return createMiddleware<Env>(async (context, next) => {
    const { start, used } = count(context.get('key'));
    const end = start + MINUTE;
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
