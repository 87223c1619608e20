import { walkHeadAndFoot } from './head-and-foot';
import { isElement, singleSpaced } from './text';

/** A line of text as it is seen on the page. */
export interface VisibleLine {
  readonly text: string;
  /** Whether it is a heading, or stands in the page's footer. */
  readonly heading: boolean;
  readonly footer: boolean;
}

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** No text of the page, or choices and controls; lists of states and countries are such. */
const skipped = tags(
  'AUDIO BUTTON CANVAS DATALIST HEAD IFRAME MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE ' +
    'VIDEO math svg',
);
const blocks = tags(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LABEL LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const headings = tags('H1 H2 H3 H4 H5 H6 DT TH LEGEND CAPTION SUMMARY');

/** The most characters of a line. */
export const longestLine = 500;
/** The lines kept from a page's beginning and end. */
const [fromTop, fromBottom] = [1500, 2500];
export const mostLines = fromTop + fromBottom;

/** Where a text stands: the block with which its line ends, and of what kind that is. */
interface Place {
  readonly block: Element;
  readonly heading: boolean;
  readonly footer: boolean;
}

/** A page's visible text as lines: broken at blocks and line breaks, without scripts, choices and hidden parts. */
export function visibleLines({ body }: Document): VisibleLine[] {
  const lines: VisibleLine[] = [];
  const places = new Map<Element | null, Place | undefined>();
  let text = '';
  let line: Place = { block: body, heading: false, footer: false };
  const placeOf = (element: Element | null): Place | undefined => {
    if (!element || places.has(element)) return places.get(element);
    const around = element === body ? line : placeOf(element.parentElement);
    const place = around && isSeen(element) ? placeIn(around, element) : undefined;
    places.set(element, place);
    return place;
  };
  const flush = () => {
    const { heading, footer } = line;
    const words = text.trim() && singleSpaced(text.replace(/\u00a0(?:\s*\u00a0)+/g, ' | ')).trim();
    if (saysSomething(words)) lines.push({ text: words.slice(0, longestLine), heading, footer });
    text = '';
  };
  walkHeadAndFoot(body, (node) => {
    const isText = !isElement(node);
    const place = placeOf(isText ? node.parentElement : node);
    if (!place) return false;
    if (place.block === node || place.block !== line.block) flush();
    else if (!isText && isElement(node.previousSibling) && /\S$/.test(text)) text += ' ';
    line = place;
    if (isText && text.length < 2 * longestLine) text += node.data.slice(0, 2 * longestLine);
    return true;
  });
  flush();
  return lines.length > mostLines ? [...lines.slice(0, fromTop), ...lines.slice(-fromBottom)] : lines;
}

/** Whether a text holds a letter, a number or a copyright mark. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}©]/u.test(text);
}

function placeIn(around: Place, element: Element): Place {
  const { tagName } = element;
  const [isBlock, isHeading] = [blocks.has(tagName), headings.has(tagName)];
  const startsFooter = !around.footer && isFooter(element);
  if (!isBlock && !startsFooter) return around;
  return {
    block: isBlock ? element : around.block,
    heading: around.heading || isHeading,
    footer: around.footer || startsFooter,
  };
}

/** Whether an element is part of what is read: nothing of it is where it is hidden by its own markup, or is no text. */
export function isSeen(element: Element): boolean {
  if (skipped.has(element.tagName)) return false;
  if (!element.hasAttributes()) return true;
  return !element.hasAttribute('hidden') && !/display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

const footers =
  /(?:^|[^a-z])(?:v\d)?(?:site|page|main|bottom|global|the|my)?[-_ ]?(?:foot(?:er)?|ftr|colophon)(?![a-z])/i;

function isFooter(element: Element): boolean {
  if (element.tagName === 'FOOTER') return true;
  if (!element.hasAttributes()) return false;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  const isNamed = /foot|ftr|colophon/i.test(names) && footers.test(names);
  return isNamed || element.getAttribute('role') === 'contentinfo';
}
