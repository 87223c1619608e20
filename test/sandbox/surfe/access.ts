import type { DatabaseSync } from 'node:sqlite';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import { problem } from './problem';

/** What a request's key tells of it. */
export interface Env {
  Variables: { key: string; userId: string; companiesADay: number };
}

const rowSchema = z.object({
  user_id: z.string(),
  status: z.enum(['active', 'revoked']),
  companies_a_day: z.number(),
});

/** 401 unless `Authorization: Bearer` holds a key that exists and isn't revoked. Keys have no scopes. */
export function authenticate(db: DatabaseSync) {
  const byKey = db.prepare('select * from surfe_keys where key = ?');
  return createMiddleware<Env>(async (context, next) => {
    const sent = /^Bearer (\S+)$/.exec(context.req.header('Authorization') ?? '')?.[1] ?? '';
    const row = byKey.get(sent);
    const key = row && rowSchema.parse(row);
    if (key?.status !== 'active') return problem(401);
    context.set('key', sent);
    context.set('userId', key.user_id);
    context.set('companiesADay', key.companies_a_day);
    return next();
  });
}
