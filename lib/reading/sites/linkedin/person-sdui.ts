import { factsFrom, firstUsable } from '../../facts';
import { linesOf } from '../../text';
import { addressesIn, addressOf, decoded, slugOf } from './address';
import type { PersonLayout, Slug } from './person-layout';
import { currentPositions, workFacts, type Position } from './positions';

/**
 * The server-driven pages since the end of 2025. Class names are hashed, so the ground is `componentkey`, the
 * ids of ghost icons and the order of the top card's lines. A/B arms swap h1 with h2 and p with span.
 */
export const sduiPerson: PersonLayout = {
  heading(document, url) {
    const cards = Array.from(document.querySelectorAll('section[componentkey$="Topcard"]'));
    const own = cards.find((card) => slugsOf(card).includes(slugOf('person', url)));
    return (own ?? cards[0])?.querySelector('h1, h2');
  },

  slugs: (heading) => slugsOf(cardOf(heading)),

  facts(heading, url) {
    const card = cardOf(heading);
    const { headline, place } = topCardLines(card, heading);
    const company = firstUsable([['top-card:company', () => namedBy(card, 'company-accent')]]);
    return {
      ...factsFrom({
        headline: [['top-card:headline', () => headline]],
        location: [['top-card:location', () => place]],
        linkedin_url: [
          ['top-card:link', () => addressesIn('person', card, 'a')[0]],
          ['url', () => addressOf('person', url)],
        ],
      }),
      ...workFacts(company, experience(card, url)),
    };
  },
};

function cardOf(heading: Element): Element {
  return heading.closest('section') ?? heading;
}

/** The slugs a top card names in its links and its invitation (and its member id), else the page around it. */
function slugsOf(card: Element): Slug[] {
  const invited = Array.from(card.querySelectorAll('a[href*="vanityName="]'), (link) =>
    decoded(/vanityName=([^&]+)/.exec(link.getAttribute('href') ?? '')?.[1]),
  );
  const linked = addressesIn('person', card, 'a').map((address) => slugOf('person', address));
  const named = [...linked, ...invited];
  return named.length ? [...named, ownerOf(card)] : slugsAround(card.ownerDocument);
}

function slugsAround(document: Document): Slug[] {
  const keyed = document.querySelectorAll(
    '[componentkey^="ProfilePostConnectDrawer_"], [componentkey^="profile_experience_top_anchor_"]',
  );
  return Array.from(keyed, (element) => decoded(element.getAttribute('componentkey')?.split('_').at(-1)));
}

/** Whose card it is by its key: a member id, in some builds the slug. */
function ownerOf(card: Element): Slug {
  const key = card.getAttribute('componentkey') ?? '';
  return decoded(/\.ref(.+?)(?:Topcard|ExperienceTopLevelSection)$/.exec(key)?.[1]);
}

const pronouns = /^\p{Lu}?\p{Ll}{1,5}(?:\s?\/\s?\p{Lu}?\p{Ll}{1,6}){1,3}$/u;

/**
 * Name, pronouns, degrees ("· 1st" and "· 2nd", one hidden), headline, "company · school", place, and a lone
 * "·" before the contact link: without it the card is still being built and the place is not known. Ties to a company and a school stand below
 * once more, each with its icon: while they may still come, a single line could be one.
 */
function topCardLines(card: Element, heading: Element): { headline?: string; place?: string } {
  const below = linesOf(card, 'p, span').filter(
    ({ element }) => heading.compareDocumentPosition(element) & heading.DOCUMENT_POSITION_FOLLOWING,
  );
  const dot = below.findIndex(({ text }) => text === '·');
  const texts = below.slice(0, dot < 0 ? undefined : dot).map(({ text }) => text);
  const degree = texts.findLastIndex((text) => text.startsWith('·'));
  const from = degree >= 0 ? degree + 1 : pronouns.test(texts[0] ?? '') ? 1 : 0;
  const [headline, ...rest] = texts.slice(from);
  const place = dot < 0 ? undefined : rest.at(-1);
  const ties = ['company-accent', 'school-accent'].map((icon) => namedBy(card, icon));
  const isTie = place === ties[0] || place === ties[1] || place === ties.join(' · ');
  const mayBeTie = rest.length === 1 && !ties.some(Boolean) && below.length < dot + 3;
  return { ...(headline && { headline }), ...(place && !isTie && !mayBeTie && { place }) };
}

/** The text beside a ghost icon of the top card; the icon stays in the page when the logo has loaded. */
function namedBy(card: Element, icon: string): string | undefined {
  const button = card.querySelector(`[id^="${icon}"]`)?.closest('[role="button"], button, a');
  return button ? linesOf(button, 'p, span')[0]?.text : undefined;
}

/** The section is mounted when scrolled into view; rails and other people's sections have other owners. */
function experience(card: Element, url: URL): Position[] | undefined {
  const owners = [...slugsOf(card), ownerOf(card), slugOf('person', url)];
  const sections = card.ownerDocument.querySelectorAll('section[componentkey$="ExperienceTopLevelSection"]');
  const section = Array.from(sections).find((section) => owners.includes(ownerOf(section)));
  return (
    section &&
    currentPositions(section.querySelectorAll('[componentkey^="entity-collection-item"]'), 'p, span')
  );
}
