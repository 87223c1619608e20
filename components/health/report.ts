import { taughtPages } from '../../lib/reading/health';
import type { HealthRow } from '../../lib/storage/rows';

/**
 * The counts as a text to send to the makers: names of readers, checks and facts, and numbers; days, not times, and of
 * what was taught not where.
 */
export function healthReport(version: string, rows: readonly HealthRow[]): string {
  const readers = rows.map(({ reader, since, changedAt, ...counts }, index) => ({
    reader: taughtPages(reader) === undefined ? reader : `taught ${index + 1}`,
    ...counts,
    since: dayOf(since),
    ...(changedAt !== undefined && { changedOn: dayOf(changedAt) }),
  }));
  return JSON.stringify({ version, readers }, null, 2);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
