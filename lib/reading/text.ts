import { firstOf } from './first-of';

/** The most characters of a text that are kept. */
export const longest = 300;

/** What screen readers get beside the visible text, and what is no text at all. */
export const unseen = 'script, style, noscript, template, .visually-hidden, .a11y-text, .sr-only, [hidden]';
const apart = /^(?:ADDRESS|BR|D[DLT]|DIV|H\d|HR|LI|OL|P|SECTION|T[DHR]|UL)$/;
/** The most that is looked at: characters of a text, nodes of an element, elements that may be lines. */
const most = { characters: 20 * longest, nodes: 2_000, lines: 1_000 };
/**
 * Marks without a width, as the inside of a pattern's brackets: soft hyphens, zero-width spaces and joints, and those that
 * turn a text's direction. They say nothing, hide in the midst of words and could turn ours around.
 */
export const invisible = String.raw`\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
const marks = new RegExp(`[${invisible}]`, 'g');
/** White space, but for single spaces. */
const spaces = /\s{2,}|[^\S ]/g;

/** A text without invisible marks, its white space made single spaces. */
export function singleSpaced(text: string): string {
  return text.replace(marks, '').replace(spaces, ' ');
}

/** A text on one line: without invisible marks, white space made single spaces, cut at `longest` characters. */
export function oneLine(text: string): string {
  const start = text.length > most.characters ? text.trimStart().slice(0, most.characters) : text;
  return singleSpaced(start).trim().slice(0, longest).trimEnd();
}

/**
 * An element's text as one line, what is shown twice read once. Our own `innerText`: it works where nothing is
 * laid out (jsdom), and doesn't lay out the page to find it.
 */
export function textOf(element: Element | null | undefined): string {
  let [text, left] = ['', most.nodes];
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node && text.length < 4 * longest; node = node.nextSibling) {
      if ((left -= 1) < 0) return;
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (isElement(node) && !node.matches(unseen)) {
        const gap = apart.test(node.tagName) ? ' ' : '';
        text += gap;
        walk(node);
        text += gap;
      }
    }
  };
  if (element) walk(element);
  return oneLine(text);
}

/** The first text node that says something: for elements that swallow whole dialogs after their text. */
export function firstTextOf(element: Element | null | undefined): string {
  const walker = element?.ownerDocument.createTreeWalker(element, 4);
  for (let left = most.nodes; left > 0 && walker?.nextNode(); left -= 1) {
    const text = oneLine(walker.currentNode.nodeValue ?? '');
    if (text) return text;
  }
  return '';
}

export interface Line {
  readonly text: string;
  readonly element: Element;
}

/** The elements under `root` that match and hold text of their own, in order; none stands inside another. */
export function linesOf(root: Element, selector: string, atMost = most.lines): Line[] {
  const lines: Line[] = [];
  for (const element of firstOf(root.querySelectorAll(selector), atMost)) {
    const inLast = lines.at(-1)?.element.contains(element) ?? false;
    const text = !inLast && holdsText(element) ? textOf(element) : '';
    if (text) lines.push({ text, element });
  }
  return lines;
}

/** Whether an element holds text of its own, not only inside others. */
export function holdsText(element: Element): boolean {
  return firstOf(element.childNodes, most.nodes).some(
    (node) => node.nodeType === 3 && node.nodeValue?.trim(),
  );
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}
