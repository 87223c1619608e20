import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

/**
 * The documents give no largest page; we take 100. A page beyond the last is empty.
 */
export const listQuerySchema = z.object({
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  status: z.enum(['active', 'canceled', 'suspended']).optional(),
  search: z.string().optional(),
  externalId: z.string().optional(),
});

export const organizationSchema = z.object({
  id: z.string(),
  name: z.string(),
  externalId: z.string().nullable(),
  status: z.string(),
  tier: z.string(),
  credits: z.int(),
  metadata: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
});

export type Organization = z.infer<typeof organizationSchema>;

const rowSchema = z
  .object({
    external_id: z.string().nullable(),
    metadata: z.string().transform((text): unknown => JSON.parse(text)),
    created_at: z.string(),
  })
  .loose()
  .transform(({ external_id, created_at, ...row }) => ({
    ...row,
    externalId: external_id,
    createdAt: created_at,
  }))
  .pipe(organizationSchema);

const ROWS = 'select id, name, external_id, status, tier, credits, metadata, created_at from organizations';

/** One page of a partner account's organizations, by name; `search` finds part of a name, whatever its case. */
export function listOrganizations(
  db: DatabaseSync,
  partnerId: string,
  { page, pageSize, status, search, externalId }: z.infer<typeof listQuerySchema>,
) {
  const found = db
    .prepare(`${ROWS} where partner_id = ? order by name, id`)
    .all(partnerId)
    .map((row) => rowSchema.parse(row))
    .filter((organization) => status === undefined || organization.status === status)
    .filter((organization) => externalId === undefined || organization.externalId === externalId)
    .filter(({ name }) => !search || name.toLowerCase().includes(search.toLowerCase()));
  const start = (page - 1) * pageSize;
  return { organizations: found.slice(start, start + pageSize), total: found.length, page, pageSize };
}

/** One organization of a partner account; another partner's doesn't exist for it. */
export function getOrganization(
  db: DatabaseSync,
  partnerId: string,
  organizationId: string,
): Organization | undefined {
  const row = db.prepare(`${ROWS} where partner_id = ? and id = ?`).get(partnerId, organizationId);
  return row && rowSchema.parse(row);
}
