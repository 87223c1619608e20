import { badgeMark } from '../../reading/mutations';
import { core, isShown, parentOf, shadowOf, valueOf } from '../../reading/recipes/shown';

const silent = `script, style, noscript, template, option, [data-icp-lens-picker], [${badgeMark}]`;

/** What can be pointed at: all that holds a text of its own and is shown, in the page's order, shadow roots included. */
export function targetsIn(parent: Element | ShadowRoot): Element[] {
  return [...parent.children].flatMap((child) => {
    if (child.matches(silent) || !isShown(child)) return [];
    const shadow = shadowOf(child);
    const inner = [...(shadow ? targetsIn(shadow) : []), ...(isField(child) ? [] : targetsIn(child))];
    return isTarget(child) ? [child, ...inner] : inner;
  });
}

/** What the pointer means at a point of the window: the innermost thing there that holds a text of its own. */
export function targetAt(document: Document, x: number, y: number, overlay: Element): Element | null {
  const at = document.elementsFromPoint(x, y).find((element) => element !== overlay);
  const target = at && core(innermostAt(at, x, y));
  return target && isTarget(target) ? target : null;
}

function innermostAt(element: Element, x: number, y: number): Element {
  const inner = shadowOf(element)?.elementFromPoint(x, y);
  return inner && inner !== element ? innermostAt(inner, x, y) : element;
}

/** The nearest thing around an element that scrolls by itself. */
export function scrollerOf(element: Element): Element | null {
  for (let around: Element | null = element; around; around = parentOf(around))
    if (around.scrollHeight > around.clientHeight && around.clientHeight > 0 && isScrolling(around))
      return around;
  return null;
}

function isScrolling(element: Element): boolean {
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? '';
  return overflow === 'auto' || overflow === 'scroll';
}

const isField = (element: Element) => valueOf(element) !== undefined;

function isTarget(element: Element): boolean {
  if (isField(element)) return Boolean(valueOf(element)?.trim());
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}
