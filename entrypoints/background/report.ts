import type { Report, Verdicts } from '../../lib/messages';
import { cardOf, type Card } from '../../lib/profile/card';
import { normalize } from '../../lib/profile/normalize';
import { isPlaceholder } from '../../lib/profile/placeholder';
import { subjectKey } from '../../lib/profile/remember';
import type { Subject } from '../../lib/profile/types';
import type { RawSubject } from '../../lib/reading/types';
import { isFull } from '../../lib/storage/room';
import type { SightingRow } from '../../lib/storage/rows';
import { remember, rememberCards } from '../../lib/storage/sightings';
import { setView, viewOf } from '../../lib/storage/views';
import { showVerdicts } from './verdicts';

/**
 * A page's reading → sightings remembered, the tab's view, the toolbar, and what the page's badges say: its subject's,
 * and one for each card that is new. Where the browser has no room for them, what was read is scored all the same.
 */
export async function report({ url, subject, cards, kept }: Report, tabId: number): Promise<Verdicts> {
  const now = Date.now();
  const own = subject && isNamed(subject) ? normalize(subject) : null;
  const fresh = cards.map((card) => (isNamed(card) ? cardOf(card, normalize(card)) : null));
  const seen = fresh.filter((card) => card !== null);
  const keys = [...new Set([...kept, ...seen.map(({ key }) => key)])];
  const key = own && subjectKey(own, url);
  const shown = { tabId, key, cards: keys, url };
  const asked = fresh.map((card) => card?.key ?? null);
  try {
    if (own) await remember(own, url, now);
    await rememberCards(seen, now);
    return await showVerdicts(await setView(shown), asked);
  } catch (error) {
    if (!isFull(error)) throw error;
    return showVerdicts(viewOf(shown), asked, unsaved(own, url, seen, now));
  }
}

/** A field that nobody filled in may stand where the name does. */
const isNamed = ({ name }: RawSubject) => !isPlaceholder(name);

/** What was read, as it would be remembered if nothing was known before. */
function unsaved(own: Subject | null, url: string, cards: readonly Card[], now: number): SightingRow[] {
  const row = (key: string, subject: Subject, url: string) => ({ key, subject, url, seenAt: now, change: 0 });
  const rows = cards.map(({ key, subject, url }) => row(key, subject, url));
  return own ? [row(subjectKey(own, url), own, url), ...rows] : rows;
}
