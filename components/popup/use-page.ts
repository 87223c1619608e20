import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { scriptFor, scripts } from '../../lib/page/scripts';
import type { SightingRow } from '../../lib/storage/rows';
import { getView } from '../../lib/storage/views';
import { useActiveTab } from '../tab/use-active-tab';
import { useShown } from '../tab/use-shown';

/** So long a page may take to be read before it counts as about nobody. */
const PATIENCE = 3_000;

export type Page = { readonly windowId: number | undefined } & (
  | { readonly is: 'reading' | 'unreadable' | 'nobody' | 'changed' }
  | { readonly is: 'subject'; readonly sighting: SightingRow }
  | { readonly is: 'chosen'; readonly tabId: number; readonly sighting: SightingRow }
  | { readonly is: 'list'; readonly tabId: number; readonly listed: readonly SightingRow[] }
);

/**
 * What the active tab shows. The press on the toolbar button lets us read this one page, whatever site it is: the
 * reader is put into it where it isn't yet, and what it reports is followed live.
 */
export function usePage(): Page {
  const tab = useActiveTab();
  const shown = useShown(tab?.id);
  const [isUnreadable, setUnreadable] = useState(false);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (tab === undefined) return;
    const timer = setTimeout(() => setOver(true), PATIENCE);
    void ensureReaderIn(tab.id).catch(() => setUnreadable(true));
    return () => clearTimeout(timer);
  }, [tab]);

  const windowId = tab?.windowId;
  if (shown?.is === 'subject') return { windowId, ...shown };
  if (tab && (shown?.is === 'list' || shown?.is === 'chosen')) return { windowId, tabId: tab.id, ...shown };
  if (shown?.is === 'changed') return { windowId, is: 'changed' };
  if (isUnreadable) return { windowId, is: 'unreadable' };
  return { windowId, is: shown?.is === 'nobody' || isOver ? 'nobody' : 'reading' };
}

/** LinkedIn's pages read themselves; elsewhere the reader is gone with each page, though its view may still stand. */
async function ensureReaderIn(tabId: number): Promise<void> {
  const view = await getView(tabId);
  if (view && scriptFor(view.url) === scripts.linkedIn) return;
  const { url } = await browser.tabs.get(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [scriptFor(url)] });
}
