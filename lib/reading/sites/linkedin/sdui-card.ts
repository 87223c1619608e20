import { firstOf } from '../../first-of';
import { linesOf, type Line } from '../../text';
import { addressesIn, plainSlug, slugOf, type Slug } from './address';

/** The elements that hold a card's lines: `p`, in one arm of a test `span`. */
export function lineSelector(card: Element): 'p' | 'span' {
  return card.querySelector('p') ? 'p' : 'span';
}

/** Whose card it is by its key: a member id, in some builds the slug. */
export function ownerOf(card: Element): Slug {
  const key = card.getAttribute('componentkey') ?? '';
  return plainSlug(/\.ref(.+?)(?:Topcard|Experience(?:TopLevel|Details)Section)$/.exec(key)?.[1]);
}

/**
 * Whom a top card is about: its first link to a person or its invitation says, and its key; else the page around
 * it. Later links lead to other people.
 */
export function slugsOf(card: Element): Slug[] {
  const linked = slugOf('person', addressesIn('person', card)[0]);
  const invitation = card.querySelector('a[href*="vanityName="]')?.getAttribute('href') ?? '';
  const named = linked ?? plainSlug(/vanityName=([^&]+)/.exec(invitation)?.[1]);
  return named === undefined ? slugsAround(card.ownerDocument) : [named, ownerOf(card)];
}

function slugsAround(document: Document): Slug[] {
  const keyed = document.querySelectorAll(
    '[componentkey^="ProfilePostConnectDrawer_"], [componentkey^="profile_experience_top_anchor_"]',
  );
  return firstOf(keyed).map((element) => plainSlug(element.getAttribute('componentkey')?.split('_').at(-1)));
}

/** The text beside a ghost icon of the top card; the icon stays in the page when the logo has loaded. */
export function tieOf(card: Element, icon: 'company-accent' | 'school-accent'): string | undefined {
  const button = card.querySelector(`[id^="${icon}"]`)?.closest('[role="button"], button, a');
  return button ? linesOf(button, 'p, span')[0]?.text : undefined;
}

/** A top card has a dozen lines. */
const mostLines = 60;

/** "She/Her", "er/ihm"; not "CEO/CTO". */
const pronouns = /^\p{Lu}?\p{Ll}{1,5}(?:\s?\/\s?\p{Lu}?\p{Ll}{1,6}){1,3}$/u;

/**
 * Headline and place of a top card, whose lines are: name, pronouns, degrees ("· 1st" and "· 2nd", one hidden),
 * headline, "company · school", place, a lone "·" before the contact link. Without that dot the card is still
 * being built and the place not known; nor is it where somebody else's lines stand among them.
 */
export function topCardLines(card: Element, heading: Element): { headline?: string; place?: string } {
  const below = linesOf(card, lineSelector(card)).slice(0, mostLines).filter(follows(heading));
  const dot = below.findIndex(({ text }) => text === '·');
  const texts = below.slice(0, dot < 0 ? undefined : dot).map(({ text }) => text);
  const degree = texts.findLastIndex((text) => text.startsWith('·'));
  const from = degree >= 0 ? degree + 1 : pronouns.test(texts[0] ?? '') ? 1 : 0;
  const [headline, ...rest] = texts.slice(from);
  const place = dot < 0 ? undefined : rest.at(-1);
  const isComplete = rest.length > 1 || below.length > dot + 2;
  const isOurs = rest.length <= 2;
  return {
    ...(headline && { headline }),
    ...(place && isComplete && isOurs && !isTie(card, place) && { place }),
  };
}

const follows = (heading: Element) => (line: Line) =>
  (heading.compareDocumentPosition(line.element) & heading.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Company and school stand in a line above the place, and once more below it, each with its icon. */
function isTie(card: Element, line: string): boolean {
  const ties = [tieOf(card, 'company-accent'), tieOf(card, 'school-accent')];
  return ties.includes(line) || line === ties.join(' · ');
}
