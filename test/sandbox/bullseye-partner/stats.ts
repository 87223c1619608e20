import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { timestamp } from '../database';

const DAY = 86_400_000;

/** The day that a time is in, in UTC, as YYYY-MM-DD. */
export const utcDay = (text: string) => timestamp(Date.parse(text)).slice(0, 10);

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** `from` and `to`, each ISO 8601 or YYYY-MM-DD. */
export const rangeSchema = z
  .object({ from: day.optional(), to: day.optional() })
  .refine(({ from, to }) => !from || !to || utcDay(from) <= utcDay(to), {
    path: ['from'],
    message: 'must not be after to',
  });

const countsSchema = z.array(z.object({ slug: z.string(), label: z.string(), matches: z.number() }));

/**
 * Matches by config over a range of days. The documents don't say the default range, the time zone of a day, or
 * whether `to` is part of the range; we take the last 30 days, UTC, and that it is. Every config is named, also
 * one without a match.
 */
export function stats(
  db: DatabaseSync,
  organizationId: string,
  range: z.infer<typeof rangeSchema>,
  now: number,
) {
  const to = range.to ?? timestamp(now).slice(0, 10);
  const from = range.from ?? utcDay(timestamp(Date.parse(to) - 29 * DAY));
  const byConfig = countsSchema.parse(
    db
      .prepare(
        `select slug, label, coalesce(sum(matches), 0) as matches from icp_configs
         left join icp_matches on config_id = id and day between ? and ?
         where organization_id = ? group by id order by priority, slug`,
      )
      .all(utcDay(from), utcDay(to), organizationId),
  );
  const totalMatches = byConfig.reduce((sum, { matches }) => sum + matches, 0);
  return { totalMatches, byConfig, from, to };
}
