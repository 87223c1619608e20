import type { Report, Verdicts } from '../../lib/messages';
import { cardOf } from '../../lib/profile/card';
import { normalize } from '../../lib/profile/normalize';
import { remember, rememberCards } from '../../lib/storage/sightings';
import { setView } from '../../lib/storage/views';
import { showVerdicts } from './verdicts';

/**
 * A page's reading → sightings remembered, the tab's view, the toolbar, and what the page's badges say: its subject's,
 * and one for each card that is new.
 */
export async function report({ url, subject, cards, kept }: Report, tabId: number): Promise<Verdicts> {
  const now = Date.now();
  const own = subject && (await remember(normalize(subject), url, now));
  const fresh = cards.map((card) => cardOf(card, normalize(card)));
  const seen = fresh.filter((card) => card !== null);
  await rememberCards(seen, now);
  const keys = [...new Set([...kept, ...seen.map(({ key }) => key)])];
  const view = await setView({ tabId, key: own?.key ?? null, cards: keys, url });
  return showVerdicts(
    view,
    fresh.map((card) => card?.key ?? null),
  );
}
