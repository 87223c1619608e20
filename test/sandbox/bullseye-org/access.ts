import type { DatabaseSync } from 'node:sqlite';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import { timestamp } from '../database';
import { problem } from './problem';

export const scopeSchema = z.enum(['read', 'write', 'admin', 'agency:read', 'agency:write']);
export type Scope = z.infer<typeof scopeSchema>;

/** What a request's key tells of it. */
export interface Env {
  Variables: { key: string; userId: string; scopes: readonly Scope[] };
}

const keyRowSchema = z.object({
  user_id: z.string(),
  scopes: z.string().transform((json) => z.array(scopeSchema).parse(JSON.parse(json))),
  status: z.enum(['active', 'revoked']),
  expires_at: z.iso.datetime().nullable(),
});

/** 401 unless `X-API-Key` holds a key that exists, isn't revoked and hasn't expired. */
export function authenticate(db: DatabaseSync, now: () => number) {
  const byKey = db.prepare('select * from bullseye_org_keys where key = ?');
  const markUsed = db.prepare('update bullseye_org_keys set last_used_at = ? where key = ?');
  return createMiddleware<Env>(async (context, next) => {
    const sent = context.req.header('X-API-Key') ?? '';
    const row = byKey.get(sent);
    const key = row && keyRowSchema.parse(row);
    const usable = key?.status === 'active' && (!key.expires_at || Date.parse(key.expires_at) > now());
    if (!usable) return problem(401, 'Missing or invalid API key');
    markUsed.run(timestamp(now()), sent);
    context.set('key', sent);
    context.set('userId', key.user_id);
    context.set('scopes', key.scopes);
    return next();
  });
}

const ranks = ['read', 'write', 'admin'] as const;

/**
 * 403 for a key whose scopes don't reach. "Admin grants all base scopes"; the documents name no status for this,
 * nor whether write may read and delete; we take 403, and that it may both.
 */
export function requires(scope: (typeof ranks)[number]) {
  const reaching: readonly Scope[] = ranks.slice(ranks.indexOf(scope));
  return createMiddleware<Env>(async (context, next) => {
    const reaches = context.get('scopes').some((held) => reaching.includes(held));
    return reaches ? next() : problem(403, `This API key lacks the scope ${scope}.`);
  });
}
