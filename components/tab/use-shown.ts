import { useLiveQuery } from 'dexie-react-hooks';
import type { SightingRow, ViewRow } from '../../lib/storage/rows';
import { getSighting, getSightings } from '../../lib/storage/sightings';
import { getView } from '../../lib/storage/views';

/**
 * What a tab shows: a page that was not read, one about nobody, one that its reader no longer knows, whom its page is about, a list, or the one of the list
 * that the rep has chosen. A page about somebody may list others too.
 */
export type Shown =
  | { readonly is: 'unread' | 'nobody' | 'changed' }
  | { readonly is: 'subject'; readonly sighting: SightingRow; readonly listed: readonly SightingRow[] }
  | { readonly is: 'list'; readonly listed: readonly SightingRow[] }
  | { readonly is: 'chosen'; readonly sighting: SightingRow };

/** Follows what a tab shows, live. Undefined while that, or the tab, is not known yet. */
export function useShown(tabId: number | undefined): Shown | undefined {
  return useLiveQuery(async () => (tabId === undefined ? undefined : shownIn(await getView(tabId))), [tabId]);
}

async function shownIn(view: ViewRow | undefined): Promise<Shown> {
  if (!view) return { is: 'unread' };
  const { key, cards, chosen: choice } = view;
  const chosen = choice === null ? undefined : await getSighting(choice);
  if (chosen) return { is: 'chosen', sighting: chosen };
  const [sighting, listed] = [key === null ? undefined : await getSighting(key), await getSightings(cards)];
  if (sighting) return { is: 'subject', sighting, listed };
  if (listed.length > 0) return { is: 'list', listed };
  return { is: view.isChanged ? 'changed' : 'nobody' };
}
