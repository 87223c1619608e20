import type { BadgeView } from '../messages';
import type { Match, Outcome } from '../scoring/types';
import { element } from './element';

/** What colour says, said without it. */
export const marks: Readonly<Record<Match | Outcome, string>> = {
  yes: '✓',
  met: '✓',
  no: '✗',
  unmet: '✗',
  unknown: '?',
};

/** The card with the reasons, shown in the browser's top layer so that the page can't clip it. */
export function cardOf(document: Document, view: BadgeView): HTMLElement {
  const card = element(document, 'div', { id: 'card', class: 'card', role: 'tooltip', popover: 'manual' });
  const list = element(document, 'ul');
  for (const reason of view.reasons) {
    const item = element(document, 'li', { class: reason.outcome });
    item.append(
      element(document, 'span', { class: 'mark', 'aria-hidden': 'true' }, marks[reason.outcome]),
      element(document, 'span', { dir: 'auto' }, reason.text),
    );
    list.append(item);
  }
  const head = element(document, 'div', { class: 'head' });
  head.append(
    element(document, 'strong', {}, view.icp),
    element(document, 'span', { class: `pill ${view.match}` }, view.verdict),
  );
  card.append(head, list);
  if (view.openPanel) card.append(element(document, 'p', { class: 'open' }, view.openPanel));
  card.append(element(document, 'p', { class: 'note' }, view.note));
  return card;
}
