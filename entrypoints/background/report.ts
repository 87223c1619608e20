import { browser } from 'wxt/browser';
import { translator } from '../../lib/i18n/translator';
import type { BadgeView, Report } from '../../lib/messages';
import { normalize } from '../../lib/profile/normalize';
import type { Subject } from '../../lib/profile/types';
import { listConfigs } from '../../lib/storage/configs';
import { remember } from '../../lib/storage/sightings';
import { setView } from '../../lib/storage/views';
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
  return showVerdict(tabId, sighting.subject);
}

/** Scores a subject now, sets the tab's toolbar badge, and gives what the page's badge says. Null without an active ICP. */
export async function showVerdict(tabId: number, subject: Subject): Promise<BadgeView | null> {
  const configs = await listConfigs();
  const [best] = judge(
    subject,
    configs.map(({ config }) => config),
  );
  const t = translator(browser.i18n.getUILanguage());
  const view = best ? badgeView(subject, best, t, canOpenPanelFromPage()) : null;
  await showInToolbar(tabId, view);
  return view;
}
