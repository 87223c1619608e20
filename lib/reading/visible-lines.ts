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

/** A page's visible text as lines: broken at blocks and line breaks, without scripts, choices and hidden parts. */
export function visibleLines(document: Document): VisibleLine[] {
  const lines: VisibleLine[] = [];
  const inside: { element: Element; heading: boolean; footer: boolean }[] = [];
  let text = '';
  const flush = () => {
    const { heading = false, footer = false } = inside.at(-1) ?? {};
    const line = text
      .replace(/\u00a0(?:\s*\u00a0)+/g, ' | ')
      .replace(/[\s\u200b\u200e\u200f\u2060\ufeff]+/g, ' ');
    if (/[\p{L}\p{N}©]/u.test(line)) lines.push({ text: line.trim().slice(0, longestLine), heading, footer });
    text = '';
  };
  const enter = (element: Element) => {
    if (blocks.test(element.tagName)) flush();
    else if (isElement(element.previousSibling) && /\S$/.test(text)) text += ' ';
    const { heading = false, footer = false } = inside.at(-1) ?? {};
    inside.push({
      element,
      heading: heading || headings.test(element.tagName),
      footer: footer || isFooter(element),
    });
  };
  const leave = (left: Node) => {
    const { element } = inside.at(-1) ?? {};
    if (element !== left) return;
    if (blocks.test(element.tagName)) flush();
    inside.pop();
  };
  const { body } = document;
  let node: Node | null = body;
  while (node) {
    if (node.nodeType === 3 && text.length < 2 * longestLine)
      text += (node.nodeValue ?? '').slice(0, 2 * longestLine);
    const isSeen: boolean = isElement(node) && !isUnseen(node);
    if (isSeen) enter(node as Element);
    node = (isSeen && node.firstChild) || nextAfter(node);
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
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function isUnseen(element: Element): boolean {
  return (
    skipped.test(element.tagName) ||
    (element.hasAttributes() && (element.hasAttribute('hidden') || hasNoDisplay(element)))
  );
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
