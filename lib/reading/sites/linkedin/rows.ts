import { factsFrom, isUsable, type Source } from '../../facts';
import { textOf, type Line } from '../../text';
import type { FactName, RawSubject } from '../../types';
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

/** The rows under `root` that name their subject, in order. */
export function rowsIn(root: ParentNode, layout: RowLayout): Row[] {
  const rows: Row[] = [];
  let last: Element | undefined;
  for (const element of root.querySelectorAll(layout.rows)) {
    if (last?.contains(element)) continue;
    last = element;
    const row = rowOf(element, layout);
    if (row) rows.push(row);
  }
  return rows;
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
  const texts = facts(rest.filter(isBelow(first.element)), first.element);
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

/** Whether a line is about the row's subject: no degree, and in no button and no link to anybody else. */
const isBelow =
  (name: Element) =>
  ({ text, element }: Line): boolean =>
    !/^[•·]/.test(text) &&
    !element.querySelector('button') &&
    (element.closest('a, button')?.contains(name) ?? true);

/** A row has some dozens of elements. */
const mostElements = 200;

/** The innermost elements that match and show text, in order. */
function linesIn(row: Element, selector: string): Line[] {
  const lines: Line[] = [];
  const elements = Array.from(row.querySelectorAll(selector)).slice(0, mostElements);
  for (const element of elements.reverse()) {
    const inner = lines.at(-1)?.element;
    const text = inner && element.contains(inner) ? '' : textOf(element);
    if (text) lines.push({ text, element });
  }
  return lines.reverse();
}
