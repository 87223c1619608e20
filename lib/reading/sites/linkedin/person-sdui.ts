import { factsFrom, firstUsable } from '../../facts';
import { addressesIn, addressOf, slugOf } from './address';
import type { PersonLayout } from './person-layout';
import { currentPositions, workFacts, type Position } from './positions';
import { lineSelector, ownerOf, slugsOf, tieOf, topCardLines } from './sdui-card';

/**
 * The server-driven pages since the end of 2025. Class names are hashed, so the ground is `componentkey`, the
 * ids of ghost icons and the order of the top card's lines. Arms of a test swap h1 with h2 and p with span.
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
    const company = firstUsable([['top-card:company', () => tieOf(card, 'company-accent')]]);
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

const experiences =
  'section[componentkey$="ExperienceTopLevelSection"], [componentkey$="ExperienceDetailsSection"]';

/**
 * The section is mounted when scrolled into view; rails and other people's sections have other owners. The sub-page
 * with all jobs has one of its own; it is read while the top card is still in the document.
 */
function experience(card: Element, url: URL): Position[] | undefined {
  const owners = [...slugsOf(card), ownerOf(card), slugOf('person', url)];
  const sections = card.ownerDocument.querySelectorAll(experiences);
  const section = Array.from(sections).find((section) => owners.includes(ownerOf(section)));
  const entries = section?.querySelectorAll('[componentkey^="entity-collection-item"]');
  return section && entries && currentPositions(entries, lineSelector(section));
}
