import { browser } from 'wxt/browser';

/** Chrome opens its side panel on a press of the page's badge; Firefox only on a press of its own interface. */
export function canOpenPanelFromPage(): boolean {
  return 'sidePanel' in browser;
}

/** Opens the side panel beside a tab. Must be called at once on the rep's press, or the browser refuses. */
export async function openPanel(tabId: number): Promise<void> {
  if (canOpenPanelFromPage()) await browser.sidePanel.open({ tabId });
}
