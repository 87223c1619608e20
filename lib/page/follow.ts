import { onMessage, sendMessage, type BadgeView, type Report, type Verdicts } from '../messages';
import type { Reader } from '../reading/reader';
import { nothing } from '../reading/types';
import { watch, type Sighting } from '../reading/watch';
import { drawBadges, type Badge } from './badges';
import { whenAtRest } from './rest';
import { surely } from './surely';
import { answered, changed, judged, unjudged, verdictOn, type CardVerdicts } from './card-verdicts';

/** Watch the page → report what is new on it → draw the verdicts beside the names, until told to stop. */
export function followPage(window: Window & typeof globalThis, reader: Reader, signal: AbortSignal): void {
  const { document } = window;
  let current: Sighting | null = null;
  let verdict: BadgeView | null = null;
  let cards: CardVerdicts = new Map();
  let settled: Promise<void> = Promise.resolve();

  const addressOf = ({ url }: Sighting) => reader.address(url);
  const openPanel = (card: string | null) => void sendMessage('openPanel', card).catch(() => {});
  const draw = () => drawBadges(document, current ? badgesOf(current, verdict, cards) : [], openPanel);
  const isShown = ({ reading }: Sighting) => current?.reading === reading;

  const report = async (sighting: Sighting) => {
    if (!isShown(sighting)) return;
    const { reading } = sighting;
    const url = addressOf(sighting);
    const fresh = unjudged(reading.cards, cards);
    const kept = [...judged(reading.cards, cards).values()].flatMap(({ key }) => key ?? []);
    const verdicts = await send({ url, ...reading, cards: fresh, kept }).catch(() =>
      send({ url, ...nothing, kept: [] }),
    );
    cards = answered(cards, fresh, verdicts.cards);
    if (isShown(sighting)) verdict = verdicts.badge;
    draw();
  };

  let checked = '';
  const stirred = whenAtRest(
    window,
    () => {
      if (!current) return;
      const url = addressOf(current);
      const checks = url === checked ? [] : reader.health(document, current.url);
      if (checks.length > 0) checked = url;
      // What the page says goes first: its view must be there.
      for (const check of checks)
        settled = settled.then(() => sendMessage('health', { url, ...check })).catch(() => {});
    },
    signal,
  );

  const see = (sighting: Sighting) => {
    const isNew = !isShown(sighting);
    stirred();
    if (!isAboutSame(current, sighting)) verdict = null;
    current = sighting;
    cards = judged(sighting.reading.cards, cards);
    draw();
    // One report at a time: a page left behind must not be remembered as the one shown.
    if (isNew) settled = settled.then(() => report(sighting)).catch(() => {});
  };

  drawBadges(document, []);
  watch(window, reader, see, signal);
  const stopListening = onMessage('draw', ({ data }) => {
    if (!current || addressOf(current) !== data.url) return;
    verdict = data.badge;
    cards = changed(cards, data.cards);
    draw();
  });
  signal.addEventListener('abort', () => {
    stopListening();
    drawBadges(document, []);
  });
}

/** What is to be drawn of the verdicts known. */
function badgesOf(sighting: Sighting, verdict: BadgeView | null, cards: CardVerdicts): Badge[] {
  const { anchor, cardAnchors, reading } = sighting;
  const own: Badge[] = anchor && verdict ? [{ anchor, view: verdict, size: 'full', card: null }] : [];
  const rows = reading.cards.flatMap((card, index): Badge[] => {
    const [beside, found] = [cardAnchors[index], verdictOn(card, cards)];
    return beside && found?.badge
      ? [{ anchor: beside, view: found.badge, size: 'compact', card: found.key }]
      : [];
  });
  return [...rows, ...own];
}

function send(report: Report): Promise<Verdicts> {
  return surely(() => sendMessage('report', report));
}

function isAboutSame(before: Sighting | null, now: Sighting): boolean {
  return (
    before !== null &&
    before.anchor === now.anchor &&
    before.reading.subject?.name === now.reading.subject?.name
  );
}
