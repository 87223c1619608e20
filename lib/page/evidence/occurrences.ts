import { isUnder, urlOf } from '../../reading/hosts';
import { shadowOf, type Root } from '../../reading/recipes/shown';
import { invisible } from '../../reading/text';

/** What the words of a page stand in: a text, a form's field, or a link, which says where it leads. */
export type Holder = Text | HTMLInputElement | HTMLTextAreaElement | HTMLAnchorElement;

/** A stretch of what a holder says, by its offsets. */
export interface Span {
  readonly holder: Holder;
  readonly from: number;
  readonly to: number;
}

/** One place where words stand, perhaps in several texts, in their order. */
export type Occurrence = readonly Span[];

/** White space and invisible marks: where lines break and elements meet, they are not the same as in what was read. */
const gap = new RegExp(String.raw`[\s${invisible}]`);
const gaps = new RegExp(gap, 'g');
const lettersOf = (text: string) => text.replace(gaps, '');

/**
 * Every place on the page at `url` where these words stand, hidden ones and open shadow roots included, in its order;
 * of an address the links that lead there as well.
 */
export function occurrencesOf(words: string, document: Document, url: URL): Occurrence[] {
  const sought = lettersOf(words);
  const { letters, pieces, links } = lettersOn(document);
  const found: Occurrence[] = leadingTo(words, links, url).map((link) => [wholeOf(link)]);
  if (sought === '') return found;
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length))
    found.push(spansOf(pieces, at, at + sought.length));
  return found;
}

/** The part of an occurrence of `whole` in which `words` stand first; all of it where they don't. */
export function partOf(occurrence: Occurrence, whole: string, words: string): Occurrence {
  const [outer, inner] = [lettersOf(whole), lettersOf(words)];
  const at = outer.indexOf(inner);
  if (at < 0 || inner === outer) return occurrence;
  let start = 0;
  const pieces = occurrence.map(({ holder, from, to }): Piece => {
    const piece = { holder, from, start, end: start + lettersOf(textIn(holder).slice(from, to)).length };
    start = piece.end;
    return piece;
  });
  return spansOf(pieces, at, at + inner.length);
}

/** What a holder says. */
export function textIn(holder: Holder): string {
  if (isText(holder)) return holder.nodeValue ?? '';
  return isLink(holder) ? (holder.getAttribute('href') ?? '') : holder.value;
}

/** The element that a holder stands in, or is. */
export function elementOf(holder: Holder): Element {
  return isText(holder) ? (holder.parentElement ?? (holder.getRootNode() as ShadowRoot).host) : holder;
}

export const isText = (holder: Holder): holder is Text => holder.nodeType === 3;
export const isLink = (holder: Holder): holder is HTMLAnchorElement =>
  !isText(holder) && holder.tagName === 'A';

/** The links that lead to an address, or further on from it; LinkedIn's are the same at the hosts of all countries. */
function leadingTo(address: string, links: readonly HTMLAnchorElement[], url: URL): HTMLAnchorElement[] {
  const sought = /^https?:/.test(address) ? urlOf(address, url) : undefined;
  if (!sought) return [];
  const isLinkedIn = ({ hostname }: URL) => isUnder(hostname, 'linkedin.com');
  const path = sought.pathname.replace(/\/$/, '');
  return links.filter((link) => {
    const target = urlOf(textIn(link), url);
    const isThere = target?.host === sought.host || (target && isLinkedIn(target) && isLinkedIn(sought));
    return isThere && target.pathname.startsWith(path);
  });
}

const wholeOf = (holder: Holder): Span => ({ holder, from: 0, to: textIn(holder).length });

/** A holder's part of all letters: from which of its characters on, and where they lie in all. */
interface Piece {
  readonly holder: Holder;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const ELEMENTS_AND_TEXTS = 1 | 4;
const noText = /^(?:NOSCRIPT|SCRIPT|STYLE|TEMPLATE|TEXTAREA)$/i;
const field = /^(?:INPUT|TEXTAREA)$/;

/** All that a page says without its gaps, and which holder each part comes from; fields are set off. And its links. */
function lettersOn(document: Document) {
  const pieces: Piece[] = [];
  const links: HTMLAnchorElement[] = [];
  let letters = '';
  const add = (holder: Holder, edge: string) => {
    const own = lettersOf(textIn(holder));
    const start = letters.length + edge.length;
    if (own !== '') pieces.push({ holder, from: 0, start, end: start + own.length });
    letters += edge + own + edge;
  };
  const roots: Root[] = [document];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXTS);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === 3) {
        if (!noText.test(node.parentElement?.tagName ?? '')) add(node as Text, '');
        continue;
      }
      const element = node as Element;
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
      if (field.test(element.tagName)) add(element as HTMLInputElement, '\n');
      if (element.tagName === 'A') links.push(element as HTMLAnchorElement);
    }
    letters += '\n';
  }
  return { letters, pieces, links };
}

/** The spans that letters `from`…`to` of all stand in. */
function spansOf(pieces: readonly Piece[], from: number, to: number): Span[] {
  const touched = pieces.slice(firstAfter(pieces, from));
  const end = touched.findIndex(({ start }) => start >= to);
  return touched.slice(0, end < 0 ? undefined : end).map((piece) => ({
    holder: piece.holder,
    from: offsetOf(piece, Math.max(from, piece.start)),
    to: offsetOf(piece, Math.min(to, piece.end) - 1) + 1,
  }));
}

/** The index of the first piece that ends behind a letter. */
function firstAfter(pieces: readonly Piece[], letter: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? Infinity) > letter) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where in its holder's text a letter of all stands. */
function offsetOf({ holder, from, start }: Piece, letter: number): number {
  const text = textIn(holder);
  let offset = from;
  for (let left = letter - start; offset < text.length; offset += 1)
    if (!gap.test(text.charAt(offset)) && (left -= 1) < 0) break;
  return offset;
}
