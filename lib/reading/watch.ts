import { anchorOf, readPage } from './registry';
import type { Reading } from './types';

/** The element name of our badge's host: what changes inside it is our own doing. */
export const badgeHost = 'icp-lens-badge';

/** What a page says, where, and the element its badge stands beside (null: nowhere yet). */
export interface Sighting {
  readonly url: URL;
  readonly reading: Reading;
  readonly anchor: Element | null;
}

/** The part of a window that watching needs. */
export type WatchedWindow = Pick<Window, 'document' | 'location'> &
  EventTarget &
  Pick<typeof globalThis, 'MutationObserver'>;

/** Calls `onReading` with every distinct reading of the page until `signal` is aborted. */
export function watch(
  window: WatchedWindow,
  onReading: (sighting: Sighting) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const url = new URL(window.location.href);
  onReading({ url, reading: readPage(window.document, url), anchor: anchorOf(window.document, url) });
}
