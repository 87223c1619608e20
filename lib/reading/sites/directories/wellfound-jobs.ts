import { firstOf } from '../../first-of';
import { factsFrom, isUsable } from '../../facts';
import { addressAt } from '../../link';
import type { Row } from '../../seen';
import { linesOf, textOf } from '../../text';
import { mostCards } from '../../types';
import { isPageOf } from './links';
import { listPage } from '../list-page';

/**
 * Search results on Wellfound: companies with their jobs. A company's size stands beside its name; the places are
 * its jobs' and not its own.
 */
export const wellfoundJobs = listPage({
  name: 'wellfound-jobs',
  matches: isPageOf('wellfound.com', /^\/(?:jobs|role|location|startups)(?:\/(?!\d+-)|$)/),

  rows(document, url) {
    const names = namesIn(document);
    return names.map((name, index): Row => {
      const others = [names[index - 1], names[index + 1]].filter((other) => other !== undefined);
      const facts = factsFrom({ employees: [['card:size', () => sizeBeside(name, others)]] });
      const address = addressAt(name, url);
      return { card: { kind: 'company', name: textOf(name), facts, ...(address && { address }) }, name };
    });
  },
});

const header = '[data-testid="startup-header"]';

/** Links to companies that are the headings of cards: in a heading, around one, or the first words of a card's header. */
function namesIn(document: Document): Element[] {
  const names: Element[] = [];
  let card: Element | null = null;
  for (const link of firstOf(document.querySelectorAll('a[href*="/company/"]'), 4 * mostCards)) {
    if (names.length === mostCards) break;
    const around: Element | null = link.closest(header);
    const isCompany = /\/company\/[^/?#]+\/?(?:[?#]|$)/.test(link.getAttribute('href') ?? '');
    if (!isCompany || (around && around === card)) continue;
    const heading = link.querySelector('h2, h3') ?? (link.closest(`h2, h3, ${header}`) && link);
    if (!heading || !isUsable(textOf(heading))) continue;
    names.push(heading);
    card = around;
  }
  return names;
}

/** The levels of elements around a name in which its card is looked for. */
const levels = 5;
/** The most elements of a card that may be its size. */
const mostLines = 200;
const size = /^\d[\d,.]*(?:\s?[-–]\s?\d[\d,.]*|\s?\+)?\s(?:employees|people)$/i;

/** The size in the parts of the page around a name that hold no other company's. */
function sizeBeside(name: Element, others: readonly Element[]): string | undefined {
  let part = name.parentElement;
  for (let level = 0; part && level < levels; level += 1, part = part.parentElement) {
    const around = part;
    if (others.some((other) => around.contains(other))) return undefined;
    const line = linesOf(around, 'span, p, div, li', mostLines).find(({ text }) => size.test(text));
    if (line) return line.text;
  }
  return undefined;
}
