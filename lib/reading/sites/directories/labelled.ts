import { oneLine, textOf } from '../../text';

/** What stands after a label, and the element it stands in. */
export interface Labelled {
  readonly text: string;
  readonly element: Element;
}

/** How far up from a label, and how many nodes on from there, its value is looked for. */
const [levels, steps] = [4, 8];
/** The most texts that are looked through. */
const mostTexts = 20_000;
/** What holds a label with its value: what follows it belongs to another label. */
const fields = /^(?:DL|LI|SECTION|TABLE|TILE-FIELD|TR|UL)$/;
const unseen = /^(?:NOSCRIPT|SCRIPT|STYLE|TEMPLATE)$/;

/**
 * What stands after each of these labels, looked up in one walk: in the next text or element after the label, or after
 * the elements that hold nothing but the label. The first of each counts; a label after a label has no value.
 */
export function labelled(
  root: Element | Document,
  ...labels: readonly string[]
): ReadonlyMap<string, Labelled> {
  const wanted = new Map(labels.map((label) => [label.toLowerCase(), label]));
  const found = new Map<string, Labelled>();
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, 4);
  for (let left = mostTexts; left > 0 && found.size < labels.length && walker.nextNode(); left -= 1) {
    const label = wanted.get(words(walker.currentNode.nodeValue ?? ''));
    if (label === undefined || found.has(label)) continue;
    const value = after(walker.currentNode);
    if (value && !wanted.has(words(value.text))) found.set(label, value);
  }
  return found;
}

/** A text as labels are compared; empty where it is longer than any. */
function words(text: string): string {
  return text.length > 1_000 || text.trim().length > 40
    ? ''
    : oneLine(text).replace(/\s*:$/, '').toLowerCase();
}

function after(label: Node): Labelled | undefined {
  let node: Node | null = label;
  for (let level = 0; node && level <= levels && !fields.test(node.nodeName); level += 1) {
    let next = node.nextSibling;
    for (let step = 0; next && step < steps && next.nodeName !== 'DT'; step += 1, next = next.nextSibling) {
      if (unseen.test(next.nodeName)) continue;
      const isElement = next.nodeType === 1;
      const element = isElement ? (next as Element) : node.parentElement;
      const text = isElement ? textOf(element) : next.nodeType === 3 ? oneLine(next.nodeValue ?? '') : '';
      if (element && text) return { text, element };
    }
    node = node.parentNode;
  }
  return undefined;
}
