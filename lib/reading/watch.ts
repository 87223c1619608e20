import { after } from './after';
import { addressAt } from './link';
import { changedAmong, isPages, upsetsBadges } from './mutations';
import { isOfPageBefore, isStillAt, mayBeMixed } from './page-before';
import type { Reader } from './reader';
import { nothing, nothingSeen, type RawSubject, type Seen } from './types';

/** What a page says, the elements its badges stand beside, and where it lies. */
export interface Sighting extends Seen {
  readonly url: URL;
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

/**
 * After a change the page is read when it has been still for `quiet` ms, at the latest after `longest` ms. What may be
 * half the page before's counts when it has said the same for `settled` ms.
 */
const wait = { quiet: 100, longest: 400, settled: 600 };

/** Attributes that readings depend on. Styles and classes change all the time and say nothing. */
const observed = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', 'content', 'componentkey'],
};

/**
 * Calls `onReading` with every distinct reading of the page by `reader` until `signal` is aborted: on arrival, when
 * lazy sections and rows come in, when a single-page site shows another page (first nothing, while it still shows the
 * old one or some of it), when a field was filled in, and when a name is drawn anew. A row that becomes another's loses
 * its anchor at once, with the reading as it was. One observer; a hidden tab is left alone until it is shown.
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
  let said = '';
  let shown: Sighting | undefined;
  let latest = '';
  let since = 0;
  let isUnderWay = false;

  /** Whether it can't be told yet whose all that is: a site writes one record over another field by field. */
  const isUnsettled = (subject: RawSubject | null, url: URL) => {
    const now = performance.now();
    const words = reader.address(url) + JSON.stringify(subject);
    if (words !== latest) [latest, since] = [words, now];
    const left = since + wait.settled - now;
    if (left <= 0 || !mayBeMixed(subject, shown, url, reader)) return false;
    timer = window.setTimeout(read, left);
    return true;
  };

  /** One reading at a time: what is made out elsewhere takes a while, and what has changed until then is read after it. */
  const read = () => {
    timer = undefined;
    if (document.hidden || isUnderWay) return;
    changedAt = undefined;
    isUnderWay = true;
    const url = new URL(window.location.href);
    void after(reader.see(document, url), (seen) => {
      isUnderWay = false;
      if (signal.aborted || document.hidden) return;
      const isHere = window.location.href === url.href;
      if (isHere) say(seen, url);
      if (changedAt !== undefined || !isHere) soon();
    });
  };

  const say = (seen: Seen, url: URL) => {
    for (const root of seen.roots ?? []) observer.observe(root, observed);
    const { subject } = seen.reading;
    const isOthers =
      isOfPageBefore(subject, shown?.reading.subject ?? null, url) || isUnsettled(subject, url);
    const found = isOthers ? nothingSeen : seen;
    const { anchor, cardAnchors } = found;
    const cards = found.reading.cards.map((card, index) => withLink(card, cardAnchors[index], url));
    const reading = { ...found.reading, cards };
    const words = JSON.stringify(reading);
    if (last?.anchor === anchor && isSameList(last.cardAnchors, cardAnchors) && said === words) return;
    said = words;
    last = { url, reading, anchor, cardAnchors };
    if (reading.subject) shown = last;
    onReading(last);
  };

  /** Elsewhere nothing of the page before holds, though the new one isn't read yet: a badge must not outlive it. */
  const leave = () => {
    const url = new URL(window.location.href);
    if (!last?.reading.subject || isStillAt(last, url, reader)) return;
    last = { url, ...nothingSeen, reading: { ...nothing } };
    said = JSON.stringify(nothing);
    onReading(last);
  };

  /** A row that the page writes anew may be somebody else's: no badge may stand there until it is read. */
  const leaveRows = (mutations: readonly MutationRecord[]) => {
    if (!last?.cardAnchors.some(Boolean)) return;
    const changed = changedAmong(new Set(last.cardAnchors), mutations);
    if (changed.size === 0) return;
    const cardAnchors = last.cardAnchors.map((anchor) => (anchor && changed.has(anchor) ? null : anchor));
    last = { ...last, cardAnchors };
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
    const pages = mutations.filter(isPages);
    if (pages.length === 0) return;
    leaveRows(pages);
    if (mutations.some(upsetsBadges)) last = undefined;
    soon();
  });
  observer.observe(document, observed);
  // What a field holds is no node: it is read again once it is left. Of shadow roots too, since that event leaves them.
  for (const event of ['change', 'focusout'])
    document.addEventListener(event, soon, { capture: true, signal });
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

/** Cards with the links that they don't state themselves; a card that is read again stays the same one. */
const linked = new WeakMap<RawSubject, RawSubject>();

function withLink(card: RawSubject, name: Element | null | undefined, url: URL): RawSubject {
  const address = card.address === undefined ? addressAt(name, url) : undefined;
  if (address === undefined) return card;
  const before = linked.get(card);
  const now = before?.address === address ? before : { ...card, address };
  linked.set(card, now);
  return now;
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
