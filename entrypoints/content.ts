import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage, type BadgeView } from '../lib/messages';
import { drawBadge, eraseBadge } from '../lib/page/badge';
import { watch, type Sighting } from '../lib/reading/watch';

/** Watch the page → report what it says → draw the verdict beside the subject's name. */
export default defineContentScript({
  matches: ['https://*.linkedin.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    let current: Sighting | null = null;
    let answered: Promise<void> = Promise.resolve();

    const openPanel = () => void sendMessage('openPanel').catch(() => {});
    const draw = (view: BadgeView | null) => {
      eraseBadge(document);
      if (view && current?.anchor?.isConnected) drawBadge(current.anchor, view, openPanel);
    };
    const report = async (sighting: Sighting) => {
      if (current !== sighting) return;
      const view = await sendMessage('report', { url: sighting.url.href, ...sighting.reading });
      if (current === sighting) draw(view);
    };

    eraseBadge(document);
    watch(
      window,
      (sighting) => {
        current = sighting;
        eraseBadge(document);
        // One report at a time: a page left behind must not be remembered as the one shown.
        answered = answered.then(() => report(sighting)).catch(() => {});
      },
      ctx.signal,
    );
    ctx.onInvalidated(onMessage('draw', ({ data }) => draw(data)));
  },
});
