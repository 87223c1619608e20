import { factsFrom, isUsable, type Source } from '../../facts';
import { firstOf } from '../../first-of';
import type { Row } from '../../seen';
import { textOf, type Line } from '../../text';
import type { FactName } from '../../types';
import { addressesIn, addressOf, type LinkedInKind } from './address';
import type { RowLayout } from './rows';

/** How a kind of list builds the rows of which each begins with the name of whom it leads to. */
export interface ResultLayout extends Pick<RowLayout, 'rows'> {
  readonly kind: LinkedInKind;
  /** Selects the elements that may hold a row's lines. */
  readonly lines: string;
  /** What the lines below the name say. */
  readonly facts: (below: readonly Line[], name: Element) => RowTexts;
}

export type RowTexts = { readonly [F in FactName]?: string | undefined };

/**
 * The lines of a search result in any generation. Text is in `p`, `div` or, with the name, in a link; in 2018 the
 * name has a class of its own beside its degree.
 */
export const resultLines = 'a, p, h3, .actor-name, div:not([class*="insight"], .visually-hidden)';

/** The most elements of a row that are looked at; it has some dozens. */
const mostOfRow = 60;

/** A list of results whose rows are laid out like this. */
export function resultRows({ rows, ...layout }: ResultLayout): RowLayout {
  return { rows, rowAt: (element) => resultAt(element, layout) };
}

/**
 * Undefined where the first line doesn't lead to a person or company: a skeleton, an advertisement, a member
 * whose name is hidden. Further down, links lead to others.
 */
function resultAt(element: Element, { kind, lines, facts }: Omit<ResultLayout, 'rows'>): Row | undefined {
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
  return addressOf(kind, name.closest('a')?.getAttribute('href')) ?? addressesIn(kind, name)[0];
}

/** Whether a line is about the row's subject: not the name again, no degree, and neither with a button nor with a link to others. */
const isBelow =
  (name: string, kind: LinkedInKind, address: string) =>
  ({ text, element }: Line): boolean => {
    const link = element.closest('a, button');
    const isOurs = !link || addressOf(kind, link.getAttribute('href')) === address;
    const isOthers = addressesIn(kind, element).some((other) => other !== address);
    return isOurs && !isOthers && text !== name && !/^[•·]/.test(text) && !element.querySelector('button');
  };

/** The innermost elements that match and show text, in order. */
function linesIn(row: Element, selector: string): Line[] {
  const lines: Line[] = [];
  for (const element of firstOf(row.querySelectorAll(selector), mostOfRow).reverse()) {
    const inner = lines.at(-1)?.element;
    const text = inner && element.contains(inner) ? '' : textOf(element);
    if (text) lines.push({ text, element });
  }
  return lines.reverse();
}
