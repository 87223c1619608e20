import { useLiveQuery } from 'dexie-react-hooks';
import type { SightingRow, ViewRow } from '../../lib/storage/rows';
import { getSighting, getSightings } from '../../lib/storage/sightings';
import { getView } from '../../lib/storage/views';
import { withVisits } from '../../lib/storage/visits';
import { utcDay } from '../../lib/visits/attributes';
import { useNow } from '../ui/use-now';

/**
 * What a tab shows: a page that was not read, one about nobody, one that its reader no longer knows, whom its page is about, a list, or the one of the list
 * that the rep has chosen. A page about somebody may list others too.
 */
export type Shown =
  | { readonly is: 'unread' | 'nobody' | 'changed' }
  | { readonly is: 'subject'; readonly sighting: SightingRow; readonly listed: readonly SightingRow[] }
  | { readonly is: 'list'; readonly listed: readonly SightingRow[] }
  | { readonly is: 'chosen'; readonly sighting: SightingRow };

/**
 * Follows what a tab shows, live, with what is known of visits as of today. Undefined while that, or the tab, is not
 * known yet.
 */
export function useShown(tabId: number | undefined): Shown | undefined {
  const today = utcDay(useNow());
  return useLiveQuery(
    async () => (tabId === undefined ? undefined : shownIn(await getView(tabId))),
    [tabId, today],
  );
}

async function shownIn(view: ViewRow | undefined): Promise<Shown> {
  if (!view) return { is: 'unread' };
  const { key, cards, chosen: choice } = view;
  const chosen = await visited(choice);
  if (chosen) return { is: 'chosen', sighting: chosen };
  const [sighting, listed] = [await visited(key), await withVisits(await getSightings(cards))];
  if (sighting) return { is: 'subject', sighting, listed };
  if (listed.length > 0) return { is: 'list', listed };
  return { is: view.isChanged ? 'changed' : 'nobody' };
}

/** The sighting under a key as its visits make it. */
async function visited(key: string | null): Promise<SightingRow | undefined> {
  const sighting = key === null ? undefined : await getSighting(key);
  const [found] = await withVisits(sighting ? [sighting] : []);
  return found;
}
