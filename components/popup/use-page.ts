import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SightingRow } from '../../lib/storage/rows';
import { useActiveTab } from '../profile/use-active-tab';
import { useShown } from '../profile/use-shown';

/** So long a page may take to be read before it counts as about nobody. */
const PATIENCE = 3_000;

export type Page = { readonly windowId: number | undefined } & (
  | { readonly is: 'reading' | 'unreadable' | 'nobody' }
  | { readonly is: 'subject'; readonly sighting: SightingRow }
);

/**
 * What the active tab shows. The press on the toolbar button lets us read this one page, whatever site it is: the
 * reader is put into it, and what it reports is followed live.
 */
export function usePage(): Page {
  const tab = useActiveTab();
  const shown = useShown(tab?.id);
  const [isUnreadable, setUnreadable] = useState(false);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (tab === undefined) return;
    const timer = setTimeout(() => setOver(true), PATIENCE);
    void putReaderInto(tab.id).catch(() => setUnreadable(true));
    return () => clearTimeout(timer);
  }, [tab]);

  const windowId = tab?.windowId;
  if (shown?.sighting) return { windowId, is: 'subject', sighting: shown.sighting };
  if (isUnreadable) return { windowId, is: 'unreadable' };
  return { windowId, is: shown || isOver ? 'nobody' : 'reading' };
}

async function putReaderInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] });
}
