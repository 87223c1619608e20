import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { scopeSchema } from './access';

export const apiKeysAnswer = z.object({
  apiKeys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      keyPrefix: z.string(),
      scopes: z.array(scopeSchema),
      status: z.enum(['active', 'revoked']),
      expiresAt: z.iso.datetime().nullable(),
      lastUsedAt: z.iso.datetime().nullable(),
      createdAt: z.iso.datetime(),
    }),
  ),
});

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  keyPrefix: z.string(),
  scopes: z.string().transform((text): unknown => JSON.parse(text)),
  status: z.string(),
  expiresAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
  createdAt: z.string(),
});

/** The keys of a partner account, never whole: as in the documents' example, 14 characters of each are shown. */
export function listApiKeys(db: DatabaseSync, partnerId: string): z.infer<typeof apiKeysAnswer> {
  const rows = db
    .prepare(
      `select id, name, substr(key, 1, 14) as keyPrefix, scopes, status, expires_at as expiresAt,
         last_used_at as lastUsedAt, created_at as createdAt
       from api_keys where partner_id = ? order by created_at, name`,
    )
    .all(partnerId);
  return apiKeysAnswer.parse({ apiKeys: rows.map((row) => rowSchema.parse(row)) });
}
