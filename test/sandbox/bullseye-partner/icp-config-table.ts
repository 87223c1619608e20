import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { timestamp } from '../database';
import type { CreateBody, UpdateBody } from './bodies';
import { newSlug } from './slug';

const json = z.string().transform((text): unknown => JSON.parse(text));

const rowSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    label: z.string(),
    rules: json,
    priority: z.number(),
    is_active: z.number(),
    extra: json.pipe(z.record(z.string(), z.unknown())),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(({ is_active, extra, created_at, updated_at, ...row }) => ({
    ...extra,
    ...row,
    isActive: is_active === 1,
    createdAt: created_at,
    updatedAt: updated_at,
  }));

export type StoredConfig = z.infer<typeof rowSchema>;

/** What a body says beyond the documented fields and beyond those only the server sets. */
function extraOf(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = ['label', 'rules', 'priority', 'isActive', 'id', 'slug', 'createdAt', 'updatedAt'];
  return Object.fromEntries(Object.entries(body).filter(([field]) => !named.includes(field)));
}

/** The ICP configs of every organization: what the routes answer from, and what a test may change behind them. */
export function icpConfigTable(db: DatabaseSync, now: () => number) {
  const selectAll = db.prepare(
    'select * from icp_configs where organization_id = ? order by priority, created_at, slug',
  );
  const selectOne = db.prepare('select * from icp_configs where organization_id = ? and slug = ?');
  const lastPriority = db.prepare(
    'select coalesce(max(priority), 0) as last from icp_configs where organization_id = ?',
  );
  const insert = db.prepare(
    `insert into icp_configs (id, organization_id, slug, label, rules, priority, is_active, extra, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const replace = db.prepare(
    'update icp_configs set label = ?, rules = ?, priority = ?, is_active = ?, extra = ?, updated_at = ? where id = ?',
  );
  const remove = db.prepare('delete from icp_configs where organization_id = ? and slug = ?');

  const get = (organizationId: string, slug: string): StoredConfig | undefined => {
    const row = selectOne.get(organizationId, slug);
    return row && rowSchema.parse(row);
  };

  return {
    get,

    list: (organizationId: string): StoredConfig[] =>
      selectAll.all(organizationId).map((row) => rowSchema.parse(row)),

    /** The documents give no default priority; we take that a new config comes last. */
    create(organizationId: string, body: CreateBody): StoredConfig {
      const slug = newSlug(body.label, (taken) => get(organizationId, taken) !== undefined);
      const last = z.object({ last: z.number() }).parse(lastPriority.get(organizationId)).last;
      const at = timestamp(now());
      insert.run(
        crypto.randomUUID(),
        organizationId,
        slug,
        body.label,
        JSON.stringify(body.rules),
        body.priority ?? last + 1,
        Number(body.isActive ?? true),
        JSON.stringify(extraOf(body)),
        at,
        at,
      );
      return rowSchema.parse(selectOne.get(organizationId, slug));
    },

    /** Fields that the body doesn't name stay; the slug always does, as in the documents' example. */
    update(organizationId: string, slug: string, body: UpdateBody): StoredConfig | undefined {
      const held = get(organizationId, slug);
      if (!held) return undefined;
      replace.run(
        body.label ?? held.label,
        JSON.stringify(body.rules ?? held.rules),
        body.priority ?? held.priority,
        Number(body.isActive ?? held.isActive),
        JSON.stringify({ ...extraOf(held), ...extraOf(body) }),
        timestamp(now()),
        held.id,
      );
      return get(organizationId, slug);
    },

    /** @returns whether there was such a config */
    delete: (organizationId: string, slug: string): boolean => remove.run(organizationId, slug).changes === 1,
  };
}

export type IcpConfigTable = ReturnType<typeof icpConfigTable>;
