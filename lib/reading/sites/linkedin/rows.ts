import { factsFrom, isUsable, type Source } from '../../facts';
import { firstOf } from '../../first-of';
import { textOf, type Line } from '../../text';
import { mostCards, type FactName, type RawSubject } from '../../types';
import { addressesIn, addressOf, type LinkedInKind } from './address';

/** How a kind of list builds its rows. */
export interface RowLayout {
  readonly kind: LinkedInKind;
  /** Selects the rows. */
  readonly rows: string;
  /** Selects the elements that may hold a row's lines. */
  readonly lines: string;
  /** What the lines below the name say. */
  readonly facts: (below: readonly Line[], name: Element) => RowTexts;
}

export type RowTexts = { readonly [F in FactName]?: string | undefined };

/** A row of a list: its card, and the visible element with its name. */
export interface Row {
  readonly name: Element;
  readonly card: RawSubject;
}

/**
 * The lines of a search result in any generation. Text is in `p`, `div` or, with the name, in a link; in 2018 the
 * name has a class of its own beside its degree.
 */
export const resultLines = 'a, p, h3, .actor-name, div:not([class*="insight"], .visually-hidden)';

/** How many elements are looked at: in some builds two are a row; and a row's, which are some dozens. */
const most = { rows: 4 * mostCards, ofRow: 60 };

/** The rows under `root` that name their subject, in order. */
export function rowsIn(root: ParentNode, layout: RowLayout): Row[] {
  const rows: Row[] = [];
  let last: Element | undefined;
  for (const element of firstOf(root.querySelectorAll(layout.rows), most.rows)) {
    if (last?.contains(element)) continue;
    last = element;
    const row = rowAt(element, layout);
    if (row) rows.push(row);
  }
  return rows;
}

interface LastRead {
  readonly words: string;
  readonly row: Row | undefined;
}

/** By layout, then row: a list is read again with every row that comes in, and nearly all of it says what it said. */
const lastRead = new WeakMap<RowLayout, WeakMap<Element, LastRead>>();

function rowAt(element: Element, layout: RowLayout): Row | undefined {
  const known = lastRead.get(layout) ?? new WeakMap<Element, LastRead>();
  lastRead.set(layout, known);
  const [before, words] = [known.get(element), wordsOf(element)];
  const isStill = before?.words === words && (!before.row || element.contains(before.row.name));
  const row = isStill ? before.row : rowOf(element, layout);
  if (!isStill) known.set(element, { words, row });
  return row;
}

/** All that a row's reading rests on: how many elements, which texts and links. */
function wordsOf(element: Element): string {
  const links = firstOf(element.querySelectorAll('a[href]'), most.ofRow).map((link) =>
    link.getAttribute('href'),
  );
  const around = element.closest('a')?.getAttribute('href');
  return [element.querySelectorAll('*').length, around, ...links, element.textContent].join('\n');
}

/**
 * Undefined where the first line doesn't lead to a person or company: a skeleton, an advertisement, a member
 * whose name is hidden. Further down, links lead to others.
 */
function rowOf(element: Element, { kind, lines, facts }: RowLayout): Row | undefined {
  const [first, ...rest] = linesIn(element, lines);
  const name = first?.text.replace(degree, '') ?? '';
  const address = first && ownAddress(kind, first.element);
  if (!address || !isUsable(name)) return undefined;
  const texts = facts(rest.filter(isBelow(first.text, kind, address)), first.element);
  const sources = Object.entries({ ...texts, linkedin_url: address }).map(
    ([fact, text]) => [fact, [[`row:${fact}`, () => text] satisfies Source]] as const,
  );
  return { name: first.element, card: { kind, name, facts: factsFrom(Object.fromEntries(sources)) } };
}

/** "• 2nd", "· 3e et +": how far the person is from the reader, in any language with a number. */
const degree = /\s*[•·][^•·]{0,9}\p{N}[^•·]{0,9}$/u;

function ownAddress(kind: LinkedInKind, name: Element): string | undefined {
  return addressOf(kind, name.closest('a')?.getAttribute('href')) ?? addressesIn(kind, name, 'a')[0];
}

/** Whether a line is about the row's subject: not the name again, no degree, and in no button and no link to others. */
const isBelow =
  (name: string, kind: LinkedInKind, address: string) =>
  ({ text, element }: Line): boolean => {
    const link = element.closest('a, button');
    const isOurs = !link || addressOf(kind, link.getAttribute('href')) === address;
    return isOurs && text !== name && !/^[•·]/.test(text) && !element.querySelector('button');
  };

/** The innermost elements that match and show text, in order. */
function linesIn(row: Element, selector: string): Line[] {
  const lines: Line[] = [];
  for (const element of firstOf(row.querySelectorAll(selector), most.ofRow).reverse()) {
    const inner = lines.at(-1)?.element;
    const text = inner && element.contains(inner) ? '' : textOf(element);
    if (text) lines.push({ text, element });
  }
  return lines.reverse();
}
