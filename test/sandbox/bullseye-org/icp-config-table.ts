import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { timestamp } from '../database';
import type { CreateBody, UpdateBody } from './bodies';

const json = z.string().transform((text): unknown => JSON.parse(text));

const rowSchema = z
  .object({
    id: z.string(),
    organization_id: z.string(),
    slug: z.string(),
    name: z.string(),
    filter: json,
    settings: json.pipe(z.record(z.string(), z.unknown())),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(({ organization_id, settings, created_at, updated_at, ...row }) => ({
    ...settings,
    ...row,
    organizationId: organization_id,
    createdAt: created_at,
    updatedAt: updated_at,
  }));

export type StoredConfig = z.infer<typeof rowSchema>;

const named = ['slug', 'name', 'filter', 'id', 'organizationId', 'createdAt', 'updatedAt'];

/** What a body says beyond the named fields and beyond those only the server sets. */
function settingsOf(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([field]) => !named.includes(field)));
}

/** The ICP configs of every organization; their own, apart from those at the Partner API. In the order they were made. */
export function icpConfigTable(db: DatabaseSync, now: () => number) {
  const selectAll = db.prepare(
    'select * from bullseye_org_icp_configs where organization_id = ? order by rowid',
  );
  const selectOne = db.prepare(
    'select * from bullseye_org_icp_configs where organization_id = ? and slug = ?',
  );
  const insert = db.prepare('insert into bullseye_org_icp_configs values (?, ?, ?, ?, ?, ?, ?, ?)');
  const replace = db.prepare(
    'update bullseye_org_icp_configs set name = ?, filter = ?, settings = ?, updated_at = ? where id = ?',
  );
  const remove = db.prepare('delete from bullseye_org_icp_configs where organization_id = ? and slug = ?');
  const order = db.prepare('insert into bullseye_org_recalculations values (?, ?)');

  const get = (organizationId: string, slug: string): StoredConfig | undefined => {
    const row = selectOne.get(organizationId, slug);
    return row && rowSchema.parse(row);
  };

  return {
    get,

    list: (organizationId: string): StoredConfig[] =>
      selectAll.all(organizationId).map((row) => rowSchema.parse(row)),

    /** @returns undefined where the slug is taken */
    create(organizationId: string, body: CreateBody): StoredConfig | undefined {
      const { slug, name, filter } = body;
      if (get(organizationId, slug)) return undefined;
      const at = timestamp(now());
      const settings = JSON.stringify(settingsOf(body));
      insert.run(crypto.randomUUID(), organizationId, slug, name, JSON.stringify(filter), settings, at, at);
      return get(organizationId, slug);
    },

    /** "The fields to update": what the body doesn't name stays. */
    update(organizationId: string, slug: string, body: UpdateBody): StoredConfig | undefined {
      const held = get(organizationId, slug);
      if (!held) return undefined;
      replace.run(
        body.name ?? held.name,
        JSON.stringify(body.filter ?? held.filter),
        JSON.stringify({ ...settingsOf(held), ...settingsOf(body) }),
        timestamp(now()),
        held.id,
      );
      return get(organizationId, slug);
    },

    /** @returns whether there was such a config */
    delete: (organizationId: string, slug: string): boolean => remove.run(organizationId, slug).changes === 1,

    /** Notes the order; nothing here has scores to compute. @returns whether there is such a config */
    recalculate(organizationId: string, slug: string): boolean {
      const held = get(organizationId, slug);
      if (held) order.run(held.id, timestamp(now()));
      return held !== undefined;
    },
  };
}

export type IcpConfigTable = ReturnType<typeof icpConfigTable>;
