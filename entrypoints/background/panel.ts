import { browser } from 'wxt/browser';
import { chooseCard } from '../../lib/storage/views';

/** Chrome opens its side panel on a press of the page's badge; Firefox only on a press of its own interface. */
export function canOpenPanelFromPage(): boolean {
  return 'sidePanel' in browser;
}

/**
 * Opens the side panel beside a tab, on the list's card whose badge was pressed. Must be called at once on the rep's
 * press, or the browser refuses.
 */
export async function openPanel(tabId: number, card: string | null): Promise<void> {
  const opening = canOpenPanelFromPage() ? browser.sidePanel.open({ tabId }) : undefined;
  await chooseCard(tabId, card);
  await opening;
}
