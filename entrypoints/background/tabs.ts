import { browser } from 'wxt/browser';
import { scripts } from '../../lib/page/scripts';
import { linkedInPages } from '../../lib/reading/hosts';
import { clearViews, removeView } from '../../lib/storage/views';

/** The tab is closed, or shows a page we may not see. */
export async function forgetTab(tabId: number): Promise<void> {
  await removeView(tabId);
}

/** Tab ids mean nothing after the browser's start. */
export async function forgetTabs(): Promise<void> {
  await clearViews();
}

/** Reads the LinkedIn pages that are already open when the extension is installed or updated. */
export async function readOpenPages(): Promise<void> {
  await clearViews();
  for (const { id } of await browser.tabs.query({ url: linkedInPages })) {
    if (id === undefined) continue;
    const target = { tabId: id };
    await browser.scripting.executeScript({ target, files: [scripts.linkedIn] }).catch(() => {});
  }
}
