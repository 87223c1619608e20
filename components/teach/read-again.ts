import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages';
import { scripts } from '../../lib/page/scripts';
import { listViews } from '../../lib/storage/views';

/** Has every open page read again by what is taught now. */
export async function readPagesAgain(): Promise<void> {
  for (const { tabId } of await listViews()) await tell(tabId).catch(() => {});
}

/** Has a page read again; where nothing reads it yet, it is read from now on. */
export async function readPageAgain(tabId: number): Promise<void> {
  const start = () => browser.scripting.executeScript({ target: { tabId }, files: [scripts.granted] });
  await tell(tabId).catch(start);
}

const tell = (tabId: number) => sendMessage('recipesChanged', undefined, tabId);
