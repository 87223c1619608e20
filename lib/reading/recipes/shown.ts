import { longest, oneLine, unseen } from '../text';

/** A page's document, or an open shadow root in it. */
export type Root = Document | ShadowRoot;

const secret = /^(?:password|hidden|file|checkbox|radio|submit|button|image|reset)$/;

/** The open shadow root of an element. A form may hold a control of that name, which is none. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  return shadowRoot?.nodeType === 11 ? shadowRoot : null;
}

/** The element around an element, across the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** So many nodes are looked at for an element's words, and so many elements outwards and inwards for those of the same. */
const bounds = { nodes: 2_000, depth: 30 };

/**
 * What can be read in an element, on one line: its text, that in its open shadow roots, and what its fields hold
 * (never a password).
 */
export function wordsIn(element: Element): string {
  let words = '';
  let left = bounds.nodes;
  const walk = (node: Node) => {
    if (words.length >= 4 * longest || --left < 0) return;
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const inner = node as Element;
    if (inner !== element && inner.matches(unseen)) return;
    words += isInline(inner) ? '' : ' ';
    const value = valueOf(inner);
    if (value !== undefined) words += ` ${value} `;
    else for (const child of (shadowOf(inner) ?? inner).childNodes) walk(child);
    if (shadowOf(inner)) for (const child of inner.childNodes) walk(child);
    words += isInline(inner) ? '' : ' ';
  };
  walk(element);
  return oneLine(words);
}

/** An element's own words, such as a label's without the field that it wraps. */
export function ownWords(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return oneLine(texts.map(({ nodeValue }) => nodeValue).join(' '));
}

const inline = /^(?:A|ABBR|B|BDI|CITE|CODE|DATA|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const isInline = ({ tagName }: Element) => inline.test(tagName);

/** What a form's field holds; undefined for what is no such field. */
export function valueOf(element: Element): string | undefined {
  switch (element.tagName) {
    case 'INPUT':
      return secret.test((element as HTMLInputElement).type) ? '' : (element as HTMLInputElement).value;
    case 'TEXTAREA':
      return (element as HTMLTextAreaElement).value;
    case 'SELECT':
      return (element as HTMLSelectElement).selectedOptions[0]?.label ?? '';
    default:
      return undefined;
  }
}

/** Whether an element is drawn at all: a single-page site keeps the records it showed before, unseen. */
export function isShown(element: Element): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

/** The innermost element that holds the same words: where a value really stands. */
export function core(element: Element, depth = bounds.depth): Element {
  const words = depth > 0 && wordsIn(element);
  const inner =
    words && [...(shadowOf(element) ?? element).children].find((child) => wordsIn(child) === words);
  return inner ? core(inner, depth - 1) : element;
}

/** The element and those around it that hold the same words, innermost first. */
export function shells(element: Element, same = wordsIn): Element[] {
  const words = same(element);
  const around: Element[] = [element];
  let outer = parentOf(element);
  for (; outer && around.length < bounds.depth && same(outer) === words; outer = parentOf(outer))
    around.push(outer);
  return around;
}
