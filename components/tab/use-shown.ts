import { useLiveQuery } from 'dexie-react-hooks';
import type { SightingRow, ViewRow } from '../../lib/storage/rows';
import { getSighting } from '../../lib/storage/sightings';
import { getView } from '../../lib/storage/views';

/** What a tab shows: a page that was not read, one about nobody, or whom its page is about. */
export type Shown =
  { readonly is: 'unread' | 'nobody' } | { readonly is: 'subject'; readonly sighting: SightingRow };

/** Follows what a tab shows, live. Undefined while that, or the tab, is not known yet. */
export function useShown(tabId: number | undefined): Shown | undefined {
  return useLiveQuery(async () => (tabId === undefined ? undefined : shownIn(await getView(tabId))), [tabId]);
}

async function shownIn(view: ViewRow | undefined): Promise<Shown> {
  if (!view) return { is: 'unread' };
  const sighting = view.key === null ? undefined : await getSighting(view.key);
  return sighting ? { is: 'subject', sighting } : { is: 'nobody' };
}
