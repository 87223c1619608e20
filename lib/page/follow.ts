import { onMessage, sendMessage, type BadgeView, type Report } from '../messages';
import type { Reader } from '../reading/reader';
import { nothing } from '../reading/types';
import { watch, type Sighting } from '../reading/watch';
import { drawBadge, eraseBadge } from './badge';

/** Watch the page → report what it says → draw the verdict beside the subject's name, until told to stop. */
export function followPage(window: Window & typeof globalThis, reader: Reader, signal: AbortSignal): void {
  const { document } = window;
  let current: Sighting | null = null;
  let answered: Promise<void> = Promise.resolve();

  const openPanel = () => void sendMessage('openPanel').catch(() => {});
  const draw = (view: BadgeView | null) => {
    if (view && current?.anchor?.isConnected) drawBadge(current.anchor, view, openPanel);
    else eraseBadge(document);
  };
  const report = async (sighting: Sighting) => {
    if (current !== sighting) return;
    const url = addressOf(sighting);
    const view = await send({ url, ...sighting.reading }).catch(() => send({ url, ...nothing }));
    if (current === sighting) draw(view);
  };

  eraseBadge(document);
  watch(
    window,
    reader,
    (sighting) => {
      if (!isAboutSame(current, sighting)) eraseBadge(document);
      current = sighting;
      // One report at a time: a page left behind must not be remembered as the one shown.
      answered = answered.then(() => report(sighting)).catch(() => {});
    },
    signal,
  );
  const stopListening = onMessage('draw', ({ data: { url, badge } }) => {
    if (current && addressOf(current) === url) draw(badge);
  });
  signal.addEventListener('abort', () => {
    stopListening();
    eraseBadge(document);
  });
}

const LONGEST_ADDRESS = 2_000;

/** Where a page lies; its query and fragment are nobody's business. */
function addressOf({ url }: Sighting): string {
  return (url.origin + url.pathname).slice(0, LONGEST_ADDRESS);
}

/** The worker may die over a report; the message that follows starts it again. */
async function send(report: Report): Promise<BadgeView | null> {
  const once = () => sendMessage('report', report);
  return once().catch(once);
}

function isAboutSame(before: Sighting | null, now: Sighting): boolean {
  return (
    before !== null &&
    before.anchor === now.anchor &&
    before.reading.subject?.name === now.reading.subject?.name
  );
}
