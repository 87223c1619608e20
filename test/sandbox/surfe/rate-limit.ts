import { createMiddleware } from 'hono/factory';
import type { Env } from './access';
import { problem } from './problem';

const A_SECOND = 10;

/**
 * "10 requests per second, with a burst of 20" for each user; 429 beyond, and no headers, as none is documented. The
 * page also says that limits are "reset every minute"; we take a bucket that fills again by the second.
 * @param burst how many requests the full bucket holds
 */
export function rateLimit(burst: number, now: () => number) {
  const buckets = new Map<string, { left: number; at: number }>();
  return createMiddleware<Env>(async (context, next) => {
    const { left, at } = buckets.get(context.get('userId')) ?? { left: burst, at: now() };
    const filled = Math.min(burst, left + ((now() - at) / 1000) * A_SECOND);
    buckets.set(context.get('userId'), { left: Math.max(0, filled - 1), at: now() });
    return filled < 1 ? problem(429) : next();
  });
}
