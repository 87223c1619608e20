import { wordsIn } from '../../reading/recipes/shown';
import { layOver, type Overlay, type PickerTexts } from './overlay';
import { scrollerOf, targetAt, targetsIn } from './targets';

/** What a person does that the page must not hear of while they point. */
const swallowed = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'touchstart', 'touchend'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'dragstart', 'wheel', 'keydown', 'keypress', 'keyup'],
] as const;

/** So long after a key the next one goes on with the same word (ms). */
const PAUSE = 800;

const steps: Readonly<Record<string, number>> = {
  Tab: 1,
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * Lets the rep point at words of the page: by pointer and click, or by Tab and the arrows among all that holds text,
 * Home, End, typing its first letters, and Enter; Escape cancels. Nothing they do reaches the page's elements, nothing
 * on the page is changed, and only what a person did counts.
 * @returns what was pointed at; null if cancelled, also by `signal`
 */
export function pick(
  window: Window & typeof globalThis,
  texts: PickerTexts,
  signal: AbortSignal,
): Promise<Element | null> {
  const { document } = window;
  const { promise, resolve } = Promise.withResolvers<Element | null>();
  if (signal.aborted) return Promise.resolve(null);
  const overlay = layOver(document, texts);
  const over = new AbortController();
  let target: Element | null = null;
  let typed = { letters: '', at: 0 };

  const end = (picked: Element | null) => {
    over.abort();
    overlay.remove();
    resolve(picked);
  };
  const point = (element: Element | null) => {
    target = element;
    overlay.show(element && { element, words: wordsIn(element) });
  };
  const all = () => targetsIn(document.documentElement);
  const goTo = (element: Element | undefined) => {
    if (!element) return;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    point(element);
  };
  const type = (key: string, now: number) => {
    typed = { letters: (now - typed.at < PAUSE ? typed.letters : '') + key.toLowerCase(), at: now };
    const isIt = (element: Element) => wordsIn(element).toLowerCase().startsWith(typed.letters);
    // A first letter leads on; more letters may well mean what is under the focus already.
    goTo(from(all(), target, typed.letters.length > 1 ? 0 : 1).find(isIt));
  };
  const onKey = (event: KeyboardEvent) => {
    const { key } = event;
    const step = (steps[key] ?? 0) * (key === 'Tab' && event.shiftKey ? -1 : 1);
    if (key === 'Escape') end(null);
    else if (key === 'Enter') end(target);
    else if (step !== 0) goTo(from(all(), target, step).at(0));
    else if (key === 'Home') goTo(all().at(0));
    else if (key === 'End') goTo(all().at(-1));
    else if (key.length === 1) type(key, event.timeStamp);
  };
  const onClick = ({ clientX, clientY }: MouseEvent) => {
    if (overlay.isCancelAt(clientX, clientY)) return end(null);
    const element = targetAt(document, clientX, clientY, overlay.host);
    if (element) end(element);
  };
  const onMove = ({ clientX, clientY }: MouseEvent) =>
    point(targetAt(document, clientX, clientY, overlay.host));

  const onEvent = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
    if (event.type === 'click') onClick(event as MouseEvent);
    if (event.type === 'pointermove') onMove(event as MouseEvent);
    if (event.type === 'wheel') scroll(event as WheelEvent, overlay, document);
  };
  const options = { capture: true, passive: false, signal: over.signal };
  for (const name of swallowed) window.addEventListener(name, onEvent, options);
  window.addEventListener('scroll', () => point(target), { capture: true, signal: over.signal });
  signal.addEventListener('abort', () => end(null), { signal: over.signal });
  return promise;
}

/** All targets, beginning `step` after the one given and going round; from the start where none is given. */
function from(targets: readonly Element[], target: Element | null, step: number): Element[] {
  const at = target ? targets.indexOf(target) : -1;
  const first = at < 0 ? (step < 0 ? targets.length - 1 : 0) : at + step;
  return [...targets.slice(first), ...targets.slice(0, Math.max(0, first))];
}

/** The shield takes the wheel from the page; what it would have scrolled is scrolled all the same. */
function scroll(
  { clientX, clientY, deltaX, deltaY }: WheelEvent,
  { host }: Overlay,
  document: Document,
): void {
  const below = document.elementsFromPoint(clientX, clientY).find((element) => element !== host);
  const scroller = (below && scrollerOf(below)) ?? document.scrollingElement;
  scroller?.scrollBy({ left: deltaX, top: deltaY, behavior: 'instant' });
}
