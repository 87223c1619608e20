import type { DatabaseSync } from 'node:sqlite';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import { timestamp } from '../database';
import { problem } from './problem';

export const scopeSchema = z.enum(['read', 'write', 'admin']);
export type Scope = z.infer<typeof scopeSchema>;

/** What a request's key tells of it. */
export interface Env {
  Variables: { partnerId: string; scopes: readonly Scope[] };
}

const keyRowSchema = z.object({
  partner_id: z.string(),
  scopes: z.string().transform((json) => z.array(scopeSchema).parse(JSON.parse(json))),
  status: z.enum(['active', 'revoked']),
  expires_at: z.iso.datetime().nullable(),
});

/** 401 unless `X-Partner-API-Key` holds a key that exists, isn't revoked and hasn't expired. */
export function authenticate(db: DatabaseSync, now: () => number) {
  const byKey = db.prepare('select * from api_keys where key = ?');
  const markUsed = db.prepare('update api_keys set last_used_at = ? where key = ?');
  return createMiddleware<Env>(async (context, next) => {
    const sent = context.req.header('X-Partner-API-Key') ?? '';
    const row = byKey.get(sent);
    const key = row && keyRowSchema.parse(row);
    const usable = key?.status === 'active' && (!key.expires_at || Date.parse(key.expires_at) > now());
    if (!usable) return problem(401, 'Missing or invalid API key');
    markUsed.run(timestamp(now()), sent);
    context.set('partnerId', key.partner_id);
    context.set('scopes', key.scopes);
    return next();
  });
}

/**
 * 403 for a key whose scopes don't reach. A key without scopes may do everything. The documents name no status
 * for this, and write's scope as "create, update resources"; we take 403, and that write may delete too.
 */
export const requireWrite = createMiddleware<Env>(async (context, next) => {
  const scopes = context.get('scopes');
  const reaches = scopes.length === 0 || scopes.includes('write') || scopes.includes('admin');
  return reaches ? next() : problem(403, 'This API key may only read.');
});
