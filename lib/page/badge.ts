import type { BadgeView } from '../messages';
import { badgeMark, noteBadge } from '../reading/mutations';
import css from './badge.css?inline';
import { cardOf, marks } from './card';
import { element } from './element';
import { showOnHoverAndFocus } from './hover';
import { applyStyle } from './style';

/** In a list a badge says no more than can be compared at a glance. */
export type Size = 'full' | 'compact';

/**
 * A badge as an element of its own: score, tier and verdict, with the reasons in a card on hover or focus. Everything
 * is text in a closed shadow root; the page can't read it.
 * @param onOpen the rep pressed the badge
 */
export function badgeElement(
  document: Document,
  view: BadgeView,
  size: Size,
  onOpen: () => void,
): HTMLElement {
  const host = element(document, 'span', { [badgeMark]: '' });
  noteBadge(host);
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root, css);
  const button = buttonOf(document, view, size);
  root.append(button);
  showOnHoverAndFocus(host, button, () => root.appendChild(cardOf(document, view)), size === 'full');
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  return host;
}

function buttonOf(document: Document, view: BadgeView, size: Size): HTMLButtonElement {
  const button = element(document, 'button', { class: `badge ${view.match} ${size}`, type: 'button' });
  button.setAttribute('aria-label', view.spoken);
  button.setAttribute('aria-describedby', 'card');
  const [word, text] = size === 'full' ? ['verdict', view.verdict] : ['mark', marks[view.match]];
  button.append(
    element(document, 'span', { class: 'tier' }, view.tier),
    element(document, 'span', { class: 'score' }, view.score),
    element(document, 'span', { class: word }, text),
  );
  return button;
}
