import { browser } from 'wxt/browser';
import { translator } from '../../lib/i18n/translator';
import type { BadgeView, Verdicts } from '../../lib/messages';
import { listConfigs } from '../../lib/storage/configs';
import type { SightingRow, ViewRow } from '../../lib/storage/rows';
import { getSightings } from '../../lib/storage/sightings';
import { getView } from '../../lib/storage/views';
import { withVisits } from '../../lib/storage/visits';
import { badgeView } from '../../lib/verdict/badge';
import { judge, type Judged } from '../../lib/verdict/judge';
import { canOpenPanelFromPage } from './panel';
import { showInToolbar, toolbarOf, toolbarOfList } from './toolbar';

/**
 * Scores what a tab shows now, sets its toolbar button, and gives what the page's badges say. Null badges without an
 * active ICP.
 * @param asked the cards whose badges are wanted; all are scored
 * @param unsaved sightings that could not be stored: they stand for those under their keys
 */
export async function showVerdicts(
  view: ViewRow,
  asked: readonly (string | null)[] = view.cards,
  unsaved: readonly SightingRow[] = [],
): Promise<Verdicts> {
  const t = translator(browser.i18n.getUILanguage());
  const configs = (await listConfigs()).map(({ config }) => config);
  const keys = view.key === null ? view.cards : [view.key, ...view.cards];
  const best = new Map<string, { row: SightingRow; judged: Judged }>();
  for (const row of await withVisits([...(await getSightings(keys)), ...unsaved])) {
    const [judged] = judge(row.subject, configs);
    if (judged) best.set(row.key, { row, judged });
  }
  const badgeOf = (key: string | null): BadgeView | null => {
    const found = key === null ? undefined : best.get(key);
    return found ? badgeView(found.row.subject, found.judged, t, canOpenPanelFromPage()) : null;
  };
  const badge = badgeOf(view.key);
  const listed = view.cards.flatMap((key) => best.get(key)?.judged ?? []);
  const toolbar = badge ? toolbarOf(badge) : listed.length > 0 ? toolbarOfList(listed, t) : null;
  if (await isStillShown(view)) await showInToolbar(view.tabId, toolbar);
  return { badge, cards: asked.map((key) => ({ key, badge: badgeOf(key) })) };
}

/** Whether the tab hasn't gone on while its page was scored. */
async function isStillShown(view: ViewRow): Promise<boolean> {
  const shownIn = ({ key, cards }: ViewRow) => JSON.stringify([key, cards]);
  const now = await getView(view.tabId);
  return now !== undefined && shownIn(now) === shownIn(view);
}
