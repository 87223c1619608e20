import type { Reader } from './reader';
import { isByMemberId, isSameLinkedIn } from './sites/linkedin/address';
import { factNames, nothing, type RawSubject, type Reading } from './types';

/**
 * The attribute that marks our badge's host: what changes inside it is our own doing. It is no element of a name of
 * its own, since a page may define what such an element does, and so look into its closed shadow root.
 */
export const badgeMark = 'data-icp-lens-badge';

/** What a page says, where, and the element its badge stands beside (null: nowhere yet). */
export interface Sighting {
  readonly url: URL;
  readonly reading: Reading;
  readonly anchor: Element | null;
}

/** The part of a window that watching needs. */
export type WatchedWindow = Pick<
  Window,
  'document' | 'location' | 'setTimeout' | 'clearTimeout' | 'addEventListener'
> & {
  readonly MutationObserver: typeof MutationObserver;
  /** The Navigation API, where the browser has it. */
  readonly navigation?: EventTarget;
};

/** After a change the page is read when it has been still for `quiet` ms, at the latest after `longest` ms. */
const wait = { quiet: 100, longest: 400 };

/** Attributes that readings depend on. Styles and classes change all the time and say nothing. */
const observed = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', 'content', 'componentkey'],
};

/**
 * Calls `onReading` with every distinct reading of the page by `reader` until `signal` is aborted: on arrival, when lazy
 * sections come in, when a single-page site shows another page (first nothing, while it still shows the old one),
 * and when the subject's name is drawn anew. One observer; a hidden tab is left alone until it is shown.
 */
export function watch(
  window: WatchedWindow,
  reader: Reader,
  onReading: (sighting: Sighting) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let timer: number | undefined;
  let changedAt: number | undefined;
  let last: Sighting | undefined;
  let shown: RawSubject | null = null;

  const read = () => {
    timer = changedAt = undefined;
    if (document.hidden) return;
    const url = new URL(window.location.href);
    const found = reader.read(document, url);
    const reading = isOfPageBefore(found.subject, shown, url) ? nothing : found;
    const anchor = reading.subject && reader.anchor(document, url);
    if (last?.anchor === anchor && JSON.stringify(last.reading) === JSON.stringify(reading)) return;
    last = { url, reading, anchor };
    shown = reading.subject ?? shown;
    onReading(last);
  };

  /** Elsewhere nothing of the page before holds, though the new one isn't read yet: a badge must not outlive it. */
  const leave = () => {
    const url = new URL(window.location.href);
    if (!last?.reading.subject || isStillAt(last, url)) return;
    last = { url, reading: nothing, anchor: null };
    onReading(last);
  };

  const soon = () => {
    if (document.hidden) return;
    leave();
    const now = performance.now();
    changedAt ??= now;
    window.clearTimeout(timer);
    timer = window.setTimeout(read, Math.max(0, Math.min(wait.quiet, changedAt + wait.longest - now)));
  };

  /** A page out of the back/forward cache says what it said, but others were shown since. */
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    last = undefined;
    soon();
  };

  if (signal.aborted) return;
  const observer = new window.MutationObserver((mutations) => {
    if (mutations.some(wipesBadge)) last = undefined;
    if (mutations.some(isPages)) soon();
  });
  observer.observe(document, observed);
  document.addEventListener('visibilitychange', soon, { signal });
  window.addEventListener('popstate', soon, { signal });
  window.addEventListener('pageshow', comeBack, { signal });
  window.navigation?.addEventListener('navigatesuccess', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  read();
}

/** Whether what was read is of this address too: the same page, or another page of the same subject. */
function isStillAt({ url: before, reading }: Sighting, url: URL): boolean {
  const address = reading.subject?.facts.linkedin_url?.[0]?.text;
  return before.pathname === url.pathname || (address !== undefined && isSameLinkedIn(address, url));
}

/**
 * Whether a single-page site still shows the page before under the next one's address: what it says it is about
 * is not where we are, or it goes by the name shown under another address and says some of the same of it. More of
 * the page before may come in late; two people of one name differ in all else.
 */
function isOfPageBefore(now: RawSubject | null, shown: RawSubject | null, url: URL): boolean {
  const [address, before] = [now, shown].map((subject) => subject?.facts.linkedin_url?.[0]?.text);
  if (!now || !address) return false;
  if (!isSameLinkedIn(address, url) && !isByMemberId(url)) return true;
  return shown !== null && before !== undefined && !isSameLinkedIn(before, url) && isAlike(now, shown);
}

function isAlike(now: RawSubject, shown: RawSubject): boolean {
  if (now.kind !== shown.kind || now.name !== shown.name) return false;
  const both = factNames.filter((name) => name !== 'linkedin_url' && now.facts[name] && shown.facts[name]);
  return (
    both.length === 0 || both.some((name) => now.facts[name]?.[0]?.text === shown.facts[name]?.[0]?.text)
  );
}

const isBadge = (node: Node) => 'hasAttribute' in node && (node as Element).hasAttribute(badgeMark);

/** Whether the page changed itself, and not we our badge. */
function isPages({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const changed = [...addedNodes, ...removedNodes];
  return !isBadge(target) && (changed.length === 0 || !changed.every(isBadge));
}

/** Whether the page took our badge away along with the text beside it. */
function wipesBadge({ removedNodes }: MutationRecord): boolean {
  const removed = [...removedNodes];
  return removed.some(isBadge) && !removed.every(isBadge);
}
