import type { BadgeView } from '../messages';
import { badgeMark } from '../reading/mutations';
import { badgeElement, type Size } from './badge';

/** A badge that is to stand on the page. */
export interface Badge {
  /** The element that it stands beside. */
  readonly anchor: Element;
  readonly view: BadgeView;
  readonly size: Size;
  /** The key of the list's card that it is about; null for the page's own subject. */
  readonly card: string | null;
}

interface Drawn {
  readonly badge: Badge;
  readonly host: HTMLElement;
}

/** The badges that stand on this page, by the elements that they stand beside. */
const drawn = new Map<Element, Drawn>();

/**
 * Has exactly these badges stand on the page: one that says the same as before is left alone, every other is taken
 * away, those of a script before this one and copies that the page made of ours too.
 * @param onOpen the rep pressed the badge of this card
 */
export function drawBadges(
  document: Document,
  badges: readonly Badge[],
  onOpen: (card: string | null) => void = () => {},
): void {
  const wanted = new Map(badges.map((badge) => [badge.anchor, badge]));
  for (const [anchor, before] of drawn) {
    if (!stillStands(before, wanted.get(anchor))) drawn.delete(anchor);
  }
  const hosts = new Set<Element>(Array.from(drawn.values(), ({ host }) => host));
  for (const host of document.querySelectorAll(`[${badgeMark}]`)) if (!hosts.has(host)) host.remove();
  for (const [anchor, badge] of wanted) {
    if (drawn.has(anchor) || !anchor.isConnected) continue;
    const host = badgeElement(document, badge.view, badge.size, () => onOpen(badge.card));
    if (isLink(anchor)) anchor.after(host);
    else anchor.append(host);
    drawn.set(anchor, { badge, host });
  }
}

function stillStands({ badge, host }: Drawn, next: Badge | undefined): boolean {
  const { anchor } = badge;
  const isInPlace = host.parentNode === (isLink(anchor) ? anchor.parentNode : anchor);
  return isInPlace && anchor.isConnected && next !== undefined && saysSame(badge, next);
}

function saysSame(a: Badge, b: Badge): boolean {
  const isSameView = a.view === b.view || JSON.stringify(a.view) === JSON.stringify(b.view);
  return isSameView && a.size === b.size && a.card === b.card;
}

/** A link's name is what it leads to: a badge stands after it, not in it. */
function isLink(anchor: Element): boolean {
  return anchor.localName === 'a';
}
