import { browser } from 'wxt/browser';
import type { BadgeView } from '../../lib/messages';
import type { Match } from '../../lib/scoring/types';

const colours: Record<Match, string> = { yes: '#0f6b3c', no: '#5b6472', unknown: '#8a4b00' };

/** Shows a verdict on the tab's toolbar button: the tier, or nothing. A tab that is gone by now is no error. */
export async function showInToolbar(tabId: number, view: BadgeView | null): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId, text: view?.tier ?? '' });
    await action.setTitle({ tabId, title: view?.spoken ?? browser.runtime.getManifest().name });
    if (view) await action.setBadgeBackgroundColor({ tabId, color: colours[view.match] });
  } catch (error) {
    if (await isOpen(tabId)) throw error;
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
