import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { rangeSchema, utcDay } from '../bullseye-partner/stats';

export { rangeSchema };

/** What the count is called isn't published; we take `visitorCount`. */
export const statsAnswer = z.array(z.object({ slug: z.string(), visitorCount: z.int() }));

/**
 * Visitors by config over a range of days. The documents don't say the time zone of a day, whether `to` is part of
 * the range, or what is counted without one; we take UTC, that it is, and everybody. Every config is named, also
 * one without a visitor.
 */
export function stats(
  db: DatabaseSync,
  organizationId: string,
  { from, to }: z.infer<typeof rangeSchema>,
): z.infer<typeof statsAnswer> {
  const rows = db
    .prepare(
      `select slug, coalesce(sum(visitors), 0) as visitorCount from bullseye_org_icp_configs
       left join bullseye_org_visitors on config_id = id and day between ? and ?
       where organization_id = ? group by id order by bullseye_org_icp_configs.rowid`,
    )
    .all(from ? utcDay(from) : '', to ? utcDay(to) : '9999', organizationId);
  return statsAnswer.parse(rows);
}
