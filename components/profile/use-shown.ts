import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/storage/db';
import type { SightingRow } from '../../lib/storage/rows';
import { getSighting } from '../../lib/storage/sightings';

/** What a tab shows: whom its page is about (null for nobody), or undefined while nothing was read there. */
export interface Shown {
  readonly sighting: SightingRow | null;
}

/** Follows what a tab shows, live. Undefined while loading or before the page was read. */
export function useShown(tabId: number | undefined): Shown | undefined {
  return useLiveQuery(async () => {
    const view = tabId === undefined ? undefined : await db.views.get(tabId);
    if (!view) return undefined;
    const sighting = view.key === null ? undefined : await getSighting(view.key);
    return { sighting: sighting ?? null };
  }, [tabId]);
}
