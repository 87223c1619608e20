import { browser } from 'wxt/browser';
import { translator } from '../../lib/i18n/translator';
import type { BadgeView, Report } from '../../lib/messages';
import { normalize } from '../../lib/profile/normalize';
import { listConfigs } from '../../lib/storage/configs';
import type { SightingRow } from '../../lib/storage/rows';
import { remember } from '../../lib/storage/sightings';
import { getView, setView } from '../../lib/storage/views';
import { badgeView } from '../../lib/verdict/badge';
import { judge } from '../../lib/verdict/judge';
import { canOpenPanelFromPage } from './panel';
import { showInToolbar } from './toolbar';

/** A page's reading → a sighting remembered, the tab's view, the toolbar, and what the page's badge says. */
export async function report({ url, subject }: Report, tabId: number): Promise<BadgeView | null> {
  if (!subject) {
    await setView(tabId, null, url);
    await showInToolbar(tabId, null);
    return null;
  }
  const sighting = await remember(normalize(subject), url, Date.now());
  await setView(tabId, sighting.key, url);
  return showVerdict(tabId, sighting);
}

/**
 * Scores a sighting now, sets the toolbar badge of the tab that shows it, and gives what the page's badge says. Null
 * without an active ICP.
 */
export async function showVerdict(tabId: number, { key, subject }: SightingRow): Promise<BadgeView | null> {
  const configs = await listConfigs();
  const [best] = judge(
    subject,
    configs.map(({ config }) => config),
  );
  const t = translator(browser.i18n.getUILanguage());
  const view = best ? badgeView(subject, best, t, canOpenPanelFromPage()) : null;
  const shown = await getView(tabId);
  if (shown?.key === key) await showInToolbar(tabId, view);
  return view;
}
