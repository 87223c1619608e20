import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { Filters } from './bodies';

/** Whose ICP: the key's user, and the name out of another system, which may be empty. */
export type Owner = readonly [userId: string, externalUserId: string];

const side = z.record(z.string(), z.unknown()).optional();
const rowSchema = z.object({
  id: z.string(),
  filters: z
    .string()
    .transform((text) => z.object({ companies: side, people: side }).parse(JSON.parse(text))),
});

export interface StoredIcp {
  readonly id: string;
  readonly filters: Filters;
}

/** Each owner's one ICP: what the routes answer from, and what a test may change behind them. */
export function surfeIcpTable(db: DatabaseSync) {
  const select = db.prepare('select id, filters from surfe_icps where user_id = ? and external_user_id = ?');
  const replace = db.prepare('insert or replace into surfe_icps values (?, ?, ?, ?)');
  return {
    get(owner: Owner): StoredIcp | undefined {
      const row = select.get(...owner);
      return row && rowSchema.parse(row);
    },

    /** Replaces all of it, "the existing one" as the page says. Whether it keeps its id is not said; here it doesn't. */
    put(owner: Owner, { companies, people }: Filters): StoredIcp {
      const icp = { id: crypto.randomUUID(), filters: { companies, people } };
      replace.run(...owner, icp.id, JSON.stringify(icp.filters));
      return icp;
    },
  };
}
