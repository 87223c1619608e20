import { browser } from 'wxt/browser';
import type { Translator } from '../../lib/i18n/translator';
import type { BadgeView } from '../../lib/messages';
import type { Match } from '../../lib/scoring/types';
import type { Judged } from '../../lib/verdict/judge';
import { countsOf, listSentence } from '../../lib/verdict/list';

const colours: Record<Match, string> = { yes: '#0f6b3c', no: '#5b6472', unknown: '#8a4b00' };

/** What a tab's toolbar button shows. */
export interface Toolbar {
  readonly text: string;
  readonly title: string;
  readonly match: Match;
}

/** A page about somebody: the tier. */
export function toolbarOf({ tier, spoken, match }: BadgeView): Toolbar {
  return { text: tier, title: spoken, match };
}

/** A list: how many match, each one's best ICP counting. */
export function toolbarOfList(list: readonly Judged[], t: Translator): Toolbar {
  const counts = countsOf(list);
  const match = counts.yes > 0 ? 'yes' : counts.unknown > 0 ? 'unknown' : 'no';
  return { text: String(counts.yes), title: listSentence(counts, t), match };
}

/** Shows this on a tab's toolbar button, or nothing. A tab that is gone by now is no error. */
export async function showInToolbar(tabId: number, toolbar: Toolbar | null): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId, text: toolbar?.text ?? '' });
    await action.setTitle({ tabId, title: toolbar?.title ?? browser.runtime.getManifest().name });
    if (toolbar) await action.setBadgeBackgroundColor({ tabId, color: colours[toolbar.match] });
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
