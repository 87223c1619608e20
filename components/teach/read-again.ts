import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages';
import { scripts } from '../../lib/page/scripts';
import { listViews } from '../../lib/storage/views';

/**
 * Has every open page read again by what is taught now.
 * @param here a tab whose page is read from now on, also where nothing has read it yet
 */
export async function readPagesAgain(here?: number): Promise<void> {
  for (const { tabId } of await listViews()) if (tabId !== here) await tell(tabId).catch(() => {});
  if (here !== undefined) await tell(here).catch(() => startReading(here));
}

const tell = (tabId: number) => sendMessage('recipesChanged', undefined, tabId);

const startReading = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: [scripts.granted] });
