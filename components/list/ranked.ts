import type { ConfigRow, SightingRow } from '../../lib/storage/rows';
import { judge, type Judged } from '../../lib/verdict/judge';
import { bestFirst } from '../../lib/verdict/list';

/** One of a list, with what it came to under the ICP that fits best. */
export interface Ranked {
  readonly sighting: SightingRow;
  readonly best: Judged;
}

/** The sightings with their best results, best first, else in the page's order; none without an active ICP. */
export function rank(sightings: readonly SightingRow[], configs: readonly ConfigRow[]): Ranked[] {
  const icps = configs.map(({ config }) => config);
  const ranked = sightings.flatMap((sighting): Ranked[] => {
    const [best] = judge(sighting.subject, icps);
    return best ? [{ sighting, best }] : [];
  });
  return ranked.sort((a, b) => bestFirst(a.best.result, b.best.result));
}
