import type { Asking, BulkScorer } from '../../lib/bulk/types';
import { isActive } from '../../lib/icp/schema';
import type { ConfigRow } from '../../lib/storage/rows';
import type { Counts } from './figure';
import { useAnswer, type Answer } from './use-answer';

export type ActiveCounts = Answer<readonly ConfigRow[], Counts>;

/** How many profiles each active ICP holds for, by its id. */
export function useActiveCounts(rows: readonly ConfigRow[]): ActiveCounts | undefined {
  return useAnswer(rows, countActive);
}

async function countActive(scorer: BulkScorer, rows: readonly ConfigRow[], asking: Asking): Promise<Counts> {
  const active = rows.flatMap((row, index) => (isActive(row.config) ? [{ id: row.id, index }] : []));
  const all = rows.map(({ config }) => config);
  const indexes = active.map(({ index }) => index);
  const counts = await scorer.counts(all, indexes, asking);
  return new Map(
    active.flatMap(({ id }, place) => {
      const count = counts[place]?.config;
      return count ? [[id, count] as const] : [];
    }),
  );
}
