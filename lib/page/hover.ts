/**
 * The card is open while the pointer is over the badge or the card, or the badge has the focus; Escape closes it,
 * wherever the focus is.
 * @param makeCard puts the card into the badge: a list's badges only when it is first wanted
 */
export function showOnHoverAndFocus(
  host: HTMLElement,
  button: HTMLButtonElement,
  makeCard: () => HTMLElement,
  isMadeAtOnce: boolean,
): void {
  let card = isMadeAtOnce ? makeCard() : null;
  const show = () => {
    card ??= makeCard();
    if (card.matches(':popover-open')) return;
    card.showPopover();
    place(card, button.getBoundingClientRect());
    host.ownerDocument.addEventListener('keydown', onKey);
  };
  const hide = () => {
    card?.hidePopover();
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
