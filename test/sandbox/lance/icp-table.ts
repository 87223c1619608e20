import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { icpAnswer, type CreateBody, type Icp, type UpdateBody } from './bodies';

const rowSchema = z
  .object({
    id: z.string(),
    body: z.string().transform((json) => z.record(z.string(), z.unknown()).parse(JSON.parse(json))),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(({ id, body, created_at, updated_at }) =>
    icpAnswer.parse({ id, ...body, createdAt: created_at, updatedAt: updated_at }),
  );

/** "Defaults to 10"; for the rest the documents name no default: we take null, or an empty list. */
const defaults = {
  description: null,
  customFilterCriteria: [],
  userIds: [],
  leadsPerList: 10,
  activeUntil: null,
};

/** Every organization's ICPs: what the operations answer from, and what a test may change behind them. */
export function icpTable(db: DatabaseSync, now: () => number) {
  const selectAll = db.prepare(
    'select * from lance_icps where organization_id = ? order by created_at, rowid',
  );
  const selectOne = db.prepare('select * from lance_icps where organization_id = ? and id = ?');
  const insert = db.prepare('insert into lance_icps values (?, ?, ?, ?, ?)');
  const replace = db.prepare('update lance_icps set body = ?, updated_at = ? where id = ?');
  const remove = db.prepare('delete from lance_icps where id = ?');
  const timestamp = () => new Date(now()).toISOString();

  const get = (organizationId: string, id: string): Icp | undefined => {
    const row = selectOne.get(organizationId, id);
    return row && rowSchema.parse(row);
  };

  return {
    get,

    list: (organizationId: string): Icp[] => selectAll.all(organizationId).map((row) => rowSchema.parse(row)),

    /** The creator is added to `userIds` "even if not explicitly included"; we take: first. */
    create(organizationId: string, creator: string, body: CreateBody): Icp {
      const [id, at] = [crypto.randomUUID(), timestamp()];
      const userIds = [...new Set([creator, ...(body.userIds ?? [])])];
      insert.run(id, organizationId, JSON.stringify({ ...defaults, ...body, userIds }), at, at);
      return rowSchema.parse(selectOne.get(organizationId, id));
    },

    /** "Fields not included in the request body will remain unchanged"; we take that one may leave oneself out of `userIds`. */
    update(organizationId: string, { id, createdAt, updatedAt, ...held }: Icp, body: UpdateBody): Icp {
      replace.run(JSON.stringify({ ...held, ...body }), timestamp(), id);
      return rowSchema.parse(selectOne.get(organizationId, id));
    },

    delete: (id: string): void => void remove.run(id),
  };
}
