import type { BadgeView } from '../messages';
import { badgeMark } from '../reading/watch';
import { cardOf } from './card';
import { element } from './element';
import { applyStyle } from './style';

/** The badge that stands on this page, and what it says. */
let drawn: { readonly host: Element; readonly words: string } | null = null;

/**
 * Draws the badge beside the subject's name, in place of any badge drawn before, unless the same stands there already: score, tier and verdict, with
 * the reasons in a card on hover or focus. Everything is text in a closed shadow root; the page can't read it.
 * @param onOpen the rep pressed the badge
 */
export function drawBadge(anchor: Element, view: BadgeView, onOpen: () => void): void {
  const words = JSON.stringify(view);
  if (drawn?.host.parentNode === anchor && drawn.words === words && anchor.isConnected) return;
  eraseBadge(anchor.ownerDocument);
  const host = element(anchor.ownerDocument, 'span', { [badgeMark]: '' });
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root);
  const card = cardOf(anchor.ownerDocument, view);
  const button = buttonOf(anchor.ownerDocument, view);
  root.append(button, card);
  showOnHoverAndFocus(host, button, card);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  anchor.append(host);
  drawn = { host, words };
}

/** Takes the badge off the page, if there is one. */
export function eraseBadge(document: Document): void {
  for (const host of document.querySelectorAll(`[${badgeMark}]`)) host.remove();
}

function buttonOf(document: Document, view: BadgeView): HTMLButtonElement {
  const button = element(document, 'button', { class: `badge ${view.match}`, type: 'button' });
  button.setAttribute('aria-label', view.spoken);
  button.setAttribute('aria-describedby', 'card');
  button.append(
    element(document, 'span', { class: 'tier' }, view.tier),
    element(document, 'span', { class: 'score' }, view.score),
    element(document, 'span', { class: 'verdict' }, view.verdict),
  );
  return button;
}

/** The card stays open while the pointer is over the badge or the card, or the badge has the focus; Escape closes it, wherever the focus is. */
function showOnHoverAndFocus(host: HTMLElement, button: HTMLElement, card: HTMLElement): void {
  const show = () => {
    if (card.matches(':popover-open')) return;
    card.showPopover();
    place(card, button.getBoundingClientRect());
    host.ownerDocument.addEventListener('keydown', onKey);
  };
  const hide = () => {
    card.hidePopover();
    host.ownerDocument.removeEventListener('keydown', onKey);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hide();
  };
  host.addEventListener('pointerenter', show);
  host.addEventListener('pointerleave', hide);
  button.addEventListener('focus', show);
  button.addEventListener('blur', hide);
}

/** Below the badge, or above where there is no room, and never over the window's edge. */
function place(card: HTMLElement, badge: DOMRect): void {
  const { innerWidth, innerHeight } = card.ownerDocument.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const { width, height } = card.getBoundingClientRect();
  const below = badge.bottom + height <= innerHeight || badge.top < height;
  card.style.left = `${Math.max(8, Math.min(badge.left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? badge.bottom : badge.top - height}px`;
}
