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

    const openPanel = () => void sendMessage('openPanel').catch(() => {});
    const draw = (view: BadgeView | null) => {
      eraseBadge(document);
      if (view && current?.anchor?.isConnected) drawBadge(current.anchor, view, openPanel);
    };

    eraseBadge(document);
    watch(
      window,
      (sighting) => {
        current = sighting;
        eraseBadge(document);
        void sendMessage('report', { url: sighting.url.href, ...sighting.reading }).then(
          (view) => current === sighting && draw(view),
          () => {},
        );
      },
      ctx.signal,
    );
    const stopListening = onMessage('draw', ({ data }) => draw(data));
    ctx.onInvalidated(stopListening);
  },
});
