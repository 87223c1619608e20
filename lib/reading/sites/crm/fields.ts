import { isUsable } from '../../facts';
import { firstOf } from '../../first-of';
import { urlOf } from '../../hosts';
import { longest, oneLine } from '../../text';

/** The most elements that one page is searched for, and the most fields that are read on it. */
const most = { elements: 30_000, fields: 500, nodesOfField: 2_000, characters: 20 * longest };

/** The elements under `root` that match, in order. */
export function allOf(root: ParentNode, selector: string): Element[] {
  return firstOf(root.querySelectorAll(selector), most.fields);
}

/** An element and the open shadow roots in it, its own and those in them too: each can be searched for itself. */
export function partsOf(root: Element, atMost = most.elements): ParentNode[] {
  const parts: ParentNode[] = [root];
  if (root.shadowRoot) parts.push(root.shadowRoot);
  let left = atMost;
  for (const part of parts) {
    for (const element of firstOf(part.querySelectorAll('*'), left)) {
      left -= 1;
      if (element.shadowRoot) parts.push(element.shadowRoot);
    }
  }
  return parts;
}

/** The elements in any of these parts that match. */
export function allIn(parts: readonly ParentNode[], selector: string): Element[] {
  return parts.flatMap((part) => allOf(part, selector)).slice(0, most.fields);
}

/** The nearest element around this one that matches, though it stands outside the shadow roots that this one is in. */
export function deepClosest(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  const root = found ? undefined : element.getRootNode();
  return found ?? (root && 'host' in root ? deepClosest(root.host as Element, selector) : undefined);
}

/** What stands in a field beside its value: its buttons, and what is hidden or only for screen readers. */
const beside =
  'script, style, noscript, template, button, svg, [hidden], [role="tooltip"], .slds-hide, .slds-assistive-text, ' +
  '.assistiveText, .visually-hidden, .sr-only, [data-id="header_saveStatus"]';
const apart = /^(?:BR|D[DLT]|DIV|H\d|LI|OL|P|T[DHR]|UL)$/;

/** An element's text as it is shown, open shadow roots and what is slotted into them included; a block is a line. */
export function shownLines(element: Element): string {
  let text = '';
  let left = most.nodesOfField;
  const rest: (Node | '\n')[] = [element];
  for (let node = rest.pop(); node && text.length < 4 * longest && left > 0; node = rest.pop(), left -= 1) {
    if (node === '\n') text += node;
    else if (node.nodeType === 3)
      text += (node.nodeValue ?? '').slice(0, most.characters).replace(/\s+/g, ' ');
    else if (isElement(node) && (node === element || !node.matches(beside))) {
      const children: (Node | '\n')[] = firstOf(shownIn(node), left);
      if (apart.test(node.tagName)) children.push('\n');
      for (const child of children.reverse()) rest.push(child);
      if (apart.test(node.tagName)) rest.push('\n');
    }
  }
  return text;
}

/** What a field says: the value of an input, the choice of a list, or its text on one line. */
export function shownText(element: Element): string {
  if (/^(?:INPUT|TEXTAREA)$/.test(element.tagName)) return oneLine((element as HTMLInputElement).value);
  if (element.tagName !== 'SELECT') return oneLine(shownLines(element));
  return oneLine((element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
}

/** The address that a field links to, where it leaves the site at `url`; else what it says. */
export function linkOrText(element: Element, url: URL): string {
  for (const link of element.matches('a')
    ? [element]
    : allIn(partsOf(element, most.nodesOfField), 'a[href]')) {
    const target = urlOf(link.getAttribute('href'), url);
    if (target?.protocol.startsWith('http') && target.hostname !== url.hostname) return target.href;
  }
  return shownText(element);
}

/** Whether a field's text is a value: "---", "--None--" and "-Ninguno-" stand for none. */
export function isValue(text: string): boolean {
  return isUsable(text) && !/^-.*-$/.test(text);
}

/** What these texts say that are values; undefined where they contradict each other. */
export function agreed(texts: readonly string[]): string | undefined {
  const said = texts.filter(isValue);
  return new Set(said.map(plain)).size === 1 ? said[0] : undefined;
}

/** A text without case, and an address without scheme and last slash. */
const plain = (text: string) => text.toLowerCase().replace(/^https?:\/\/|\/$/g, '');

/** Whether an element is rendered, as far as can be known: not in a document that was only parsed. */
export function isRendered(element: Element): boolean {
  return !element.ownerDocument.defaultView || !('checkVisibility' in element) || element.checkVisibility();
}

function shownIn(element: Element): ArrayLike<Node> {
  const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
