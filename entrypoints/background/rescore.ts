import { sendMessage } from '../../lib/messages';
import { getSighting } from '../../lib/storage/sightings';
import { listViews } from '../../lib/storage/views';
import { showVerdict } from './report';

/** Scores every open tab's subject again and has its badge redrawn: an ICP was edited, here or in the account. */
export async function rescore(): Promise<void> {
  for (const { tabId, key, url } of await listViews()) {
    const sighting = key === null ? undefined : await getSighting(key);
    if (!sighting) continue;
    const badge = await showVerdict(tabId, sighting);
    await sendMessage('draw', { url, badge }, tabId).catch(() => {});
  }
}
