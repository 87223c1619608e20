/** A line of text as it is seen on the page. */
export interface VisibleLine {
  readonly text: string;
  /** Whether it is a heading, or stands in the page's footer. */
  readonly heading: boolean;
  readonly footer: boolean;
}

/** No text of the page, or choices and controls; lists of states and countries are such. */
const skipped =
  /^(?:AUDIO|BUTTON|CANVAS|DATALIST|HEAD|IFRAME|MATH|NOSCRIPT|OBJECT|OPTION|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE|VIDEO)$/i;
const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|BR|CAPTION|CENTER|D[DLT]|DETAILS|DIV|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LABEL|LEGEND|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|T(?:ABLE|BODY|D|FOOT|H|HEAD|R)|UL)$/;
const headings = /^(?:H[1-6]|DT|TH|LEGEND|CAPTION|SUMMARY)$/;
const footers =
  /(?:^|[^a-z])(?:v\d)?(?:site|page|main|bottom|global|the|my)?[-_ ]?(?:foot(?:er)?|ftr|colophon)(?![a-z])/i;

/** The most characters of a line; the lines kept from a page's beginning and end, where it says whose it is. */
const [longestLine, fromTop, fromBottom] = [500, 1500, 2500];
/** The most elements that are looked at, half of them at the page's beginning and half at its end. */
const mostElements = 20_000;

interface Tag {
  readonly isSkipped: boolean;
  readonly isBlock: boolean;
  readonly isHeading: boolean;
}

/** A page's visible text as lines: broken at blocks and line breaks, without scripts, choices and hidden parts. */
export function visibleLines(document: Document): VisibleLine[] {
  const lines: VisibleLine[] = [];
  const inside: { element: Element; isBlock: boolean; heading: boolean; footer: boolean }[] = [];
  const tags = new Map<string, Tag>();
  let text = '';
  const tagOf = ({ tagName }: Element): Tag => {
    const tag = tags.get(tagName) ?? {
      isSkipped: skipped.test(tagName),
      isBlock: blocks.test(tagName),
      isHeading: headings.test(tagName),
    };
    tags.set(tagName, tag);
    return tag;
  };
  const flush = () => {
    if (text.trim() !== '') {
      const { heading = false, footer = false } = inside.at(-1) ?? {};
      const line = text
        .replace(/\u00a0(?:\s*\u00a0)+/g, ' | ')
        .replace(/[\s\u200b\u200e\u200f\u2060\ufeff]+/g, ' ');
      if (/[\p{L}\p{N}©]/u.test(line))
        lines.push({ text: line.trim().slice(0, longestLine), heading, footer });
    }
    text = '';
  };
  const enter = (element: Element) => {
    const { isBlock, isHeading } = tagOf(element);
    if (isBlock) flush();
    else if (isElement(element.previousSibling) && /\S$/.test(text)) text += ' ';
    const { heading = false, footer = false } = inside.at(-1) ?? {};
    inside.push({ element, isBlock, heading: heading || isHeading, footer: footer || isFooter(element) });
  };
  const leave = (left: Node) => {
    const { element, isBlock } = inside.at(-1) ?? {};
    if (element !== left) return;
    if (isBlock) flush();
    inside.pop();
  };
  const isSeen = (element: Element) => !tagOf(element).isSkipped && !isHidden(element);
  const { body } = document;
  const all = document.getElementsByTagName('*');
  const end = all.length > mostElements ? all[all.length - mostElements / 2] : undefined;
  let left = mostElements / 2;
  let node: Node | null = body;
  while (node) {
    if (node.nodeType === 3 && text.length < 2 * longestLine)
      text += (node.nodeValue ?? '').slice(0, 2 * longestLine);
    const isOpen: boolean = isElement(node) && isSeen(node);
    if (isOpen) enter(node as Element);
    node = (isOpen && node.firstChild) || nextAfter(node);
    if (isOpen && end && (left -= 1) === 0 && node) node = goneTo(end, node);
  }
  flush();
  return lines.length > fromTop + fromBottom
    ? [...lines.slice(0, fromTop), ...lines.slice(-fromBottom)]
    : lines;

  function nextAfter(from: Node): Node | null {
    for (let node: Node | null = from; node && node !== body; node = node.parentNode) {
      leave(node);
      if (node.nextSibling) return node.nextSibling;
    }
    return null;
  }

  /** Goes on at an element further down, if it lies further down. */
  function goneTo(end: Element, from: Node): Node | null {
    if (!(from.compareDocumentPosition(end) & from.DOCUMENT_POSITION_FOLLOWING)) return from;
    flush();
    inside.length = 0;
    const around: Element[] = [];
    for (let element = end.parentElement; element && element !== body; element = element.parentElement)
      around.unshift(element);
    for (const element of [body, ...around]) {
      if (!isSeen(element)) return nextAfter(element);
      enter(element);
    }
    return end;
  }
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function isHidden(element: Element): boolean {
  return element.hasAttributes() && (element.hasAttribute('hidden') || hasNoDisplay(element));
}

function hasNoDisplay(element: Element): boolean {
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

function isFooter(element: Element): boolean {
  return (
    element.tagName === 'FOOTER' ||
    (element.hasAttributes() &&
      (element.getAttribute('role') === 'contentinfo' ||
        footers.test(element.getAttribute('id') ?? '') ||
        footers.test(element.getAttribute('class') ?? '')))
  );
}
