import { isLink, isText, textIn, type Holder, type Span } from './occurrences';

/**
 * Asks something of a page as if other words stood in these spans. Nothing on the page is changed: only the objects by
 * which this script sees it answer otherwise, and only until `ask` returns.
 */
export function asIf<Answer>(spans: readonly Span[], ask: () => Answer): Answer {
  const seen = [...Map.groupBy(spans, ({ holder }) => holder)].map(
    ([holder, own]) => [holder, otherWords(textIn(holder), own)] as const,
  );
  const around = new Set(seen.flatMap(([holder]) => ancestorsOf(holder)));
  try {
    for (const [holder, text] of seen)
      for (const name of namesOf(holder)) define(holder, name, answerOf(holder, text));
    for (const node of around) define(node, 'textContent', { get: () => contentOf(node) });
    return ask();
  } finally {
    for (const [holder] of seen) for (const name of namesOf(holder)) Reflect.deleteProperty(holder, name);
    for (const node of around) Reflect.deleteProperty(node, 'textContent');
  }
}

/** A text with the letters and digits of some spans replaced: of the same shape, and saying something else. */
function otherWords(text: string, spans: readonly Span[]): string {
  const other = (part: string) => part.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');
  return spans.reduce(
    (now, { from, to }) =>
      now.slice(0, from) + other(text.slice(from, to)).padEnd(to - from, 'x') + now.slice(to),
    text,
  );
}

/** All by which a holder is asked for what it says. */
const namesOf = (holder: Holder) =>
  isText(holder) ? ['nodeValue', 'data', 'textContent'] : isLink(holder) ? ['getAttribute'] : ['value'];

function answerOf(holder: Holder, text: string): PropertyDescriptor {
  if (!isLink(holder)) return { get: () => text };
  const attribute = holder.getAttribute.bind(holder);
  return { value: (name: string) => (name === 'href' ? text : attribute(name)) };
}

const define = (node: Node, name: string, answer: PropertyDescriptor) =>
  Object.defineProperty(node, name, { configurable: true, ...answer });

function ancestorsOf(node: Node): Node[] {
  const { parentNode } = node;
  return parentNode ? [parentNode, ...ancestorsOf(parentNode)] : [];
}

function contentOf(node: Node): string {
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  let text = '';
  while (walker?.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return text;
}
