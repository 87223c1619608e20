import { sendMessage } from '../../lib/messages';
import { listViews } from '../../lib/storage/views';
import { showVerdicts } from './verdicts';

/** Scores what every open tab shows again and has its badges redrawn: an ICP was edited, here or in the account. */
export async function rescore(): Promise<void> {
  for (const view of await listViews()) {
    if (view.key === null && view.cards.length === 0) continue;
    const verdicts = await showVerdicts(view);
    await sendMessage('draw', { url: view.url, ...verdicts }, view.tabId).catch(() => {});
  }
}
