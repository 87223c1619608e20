import { element } from '../element';
import { applyStyle } from '../style';
import css from './picker.css?inline';

/** What the overlay says, in the rep's language (the page's script holds no strings). */
export interface PickerTexts {
  /** What to do, and by which keys. */
  readonly hint: string;
  readonly cancel: string;
}

/** The layer over a page while the rep points at words. */
export interface Overlay {
  readonly host: HTMLElement;
  /** Frames an element and says its words; null: nothing is pointed at. */
  show(target: { readonly element: Element; readonly words: string } | null): void;
  /** Whether the button "Cancel" is at this point of the window. */
  isCancelAt(x: number, y: number): boolean;
  remove(): void;
}

/**
 * Lays a shield over the page: pointer and keys meet it and nothing below. It is one element more on the page, with
 * everything in a closed shadow root; what is under the focus is said to screen readers.
 */
export function layOver(document: Document, texts: PickerTexts): Overlay {
  const host = element(document, 'div', { 'data-icp-lens-picker': '', popover: 'manual' });
  const root = host.attachShadow({ mode: 'closed' });
  const shield = element(document, 'div', { class: 'shield', role: 'application', tabindex: '0' });
  shield.setAttribute('aria-label', texts.hint);
  const frame = element(document, 'div', { class: 'frame', hidden: '' });
  const words = element(document, 'span', { class: 'words', role: 'status', 'aria-live': 'assertive' });
  const cancel = element(
    document,
    'button',
    { class: 'cancel', type: 'button', tabindex: '-1' },
    texts.cancel,
  );
  const bar = element(document, 'div', { class: 'bar' });
  bar.append(element(document, 'span', {}, texts.hint), words, cancel);
  root.append(shield, frame, bar);
  applyStyle(root, css);

  const focused = document.activeElement;
  document.documentElement.append(host);
  // Above the page's own dialogs, where the browser has a top layer.
  if (typeof host.showPopover === 'function') host.showPopover();
  shield.focus({ preventScroll: true });

  return {
    host,
    show(target) {
      frame.hidden = target === null;
      words.textContent = target?.words ?? '';
      if (!target) return;
      const { left, top, width, height } = target.element.getBoundingClientRect();
      Object.assign(frame.style, {
        left: `${left - 3}px`,
        top: `${top - 3}px`,
        width: `${width + 6}px`,
        height: `${height + 6}px`,
      });
      const view = document.defaultView?.innerHeight ?? 0;
      bar.classList.toggle('top', top > view / 2);
    },
    isCancelAt: (x, y) => root.elementFromPoint(x, y) === cancel,
    remove() {
      host.remove();
      if (focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
    },
  };
}
