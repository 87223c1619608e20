import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { scopeSchema } from './access';

/** How an item looks isn't published; we take the two fields that everything named here has. */
export const organizationsAnswer = z.array(z.object({ id: z.string(), name: z.string() }));

/**
 * The organizations that a key's maker belongs to, by name. The documents say that the caller belongs to them, and
 * that a key is made in one; we take that it speaks for all its maker's.
 */
export function listOrganizations(db: DatabaseSync, userId: string): z.infer<typeof organizationsAnswer> {
  const rows = db
    .prepare(
      `select id, name from bullseye_org_organizations join bullseye_org_members on organization_id = id
       where user_id = ? order by name, id`,
    )
    .all(userId);
  return organizationsAnswer.parse(rows);
}

export const apiKeysAnswer = z.object({
  apiKeys: z.array(
    z.object({
      id: z.string(),
      organizationId: z.string(),
      createdByUserId: z.string(),
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

const scopesOf = z.object({ scopes: z.string().transform((text): unknown => JSON.parse(text)) }).loose();

/** The keys made in an organization: of each "the first 12 characters", which in the example are 13; we take 13. */
export function listApiKeys(db: DatabaseSync, organizationId: string): z.infer<typeof apiKeysAnswer> {
  const rows = db
    .prepare(
      `select id, organization_id as organizationId, user_id as createdByUserId, name,
         substr(key, 1, 13) as keyPrefix, scopes, status, expires_at as expiresAt,
         last_used_at as lastUsedAt, created_at as createdAt
       from bullseye_org_keys where organization_id = ? order by created_at, name`,
    )
    .all(organizationId);
  return apiKeysAnswer.parse({ apiKeys: rows.map((row) => scopesOf.parse(row)) });
}
