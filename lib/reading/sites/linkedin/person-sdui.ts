import { firstOf } from '../../first-of';
import { factsFrom, firstUsable } from '../../facts';
import { addressesIn, addressOf, isAmong, slugOf, type Slug } from './address';
import type { Layout } from '../layouts';
import { currentPositions, workFacts, type Position } from './positions';
import { lineSelector, ownerOf, slugsOf, tieOf, topCardLines } from './sdui-card';

/** The most headings of top cards that are looked at. */
const mostHeadings = 20;

/**
 * The server-driven pages since the end of 2025. Class names are hashed, so the ground is `componentkey`, the
 * ids of ghost icons and the order of the top card's lines. Arms of a test swap h1 with h2 and p with span.
 */
export const sduiPerson: Layout = {
  heading(document, url) {
    const headings = ['h1', 'h2']
      .flatMap((tag) => firstOf(document.getElementsByTagName(tag)))
      .filter((heading) => heading.closest(topCard))
      .slice(0, mostHeadings);
    const isOwn = (heading: Element) => slugsOf(cardOf(heading)).includes(slugOf('person', url));
    return (headings[1] && headings.find(isOwn)) ?? headings[0];
  },

  isOf: (heading, url) => isAmong(slugsOf(cardOf(heading)), url),

  facts(heading, url) {
    const card = cardOf(heading);
    const { headline, place } = topCardLines(card, heading);
    const company = firstUsable([['top-card:company', () => tieOf(card, 'company-accent')]]);
    return {
      ...factsFrom({
        headline: [['top-card:headline', () => headline]],
        location: [['top-card:location', () => place]],
        linkedin_url: [
          ['top-card:link', () => addressesIn('person', card)[0]],
          ['url', () => addressOf('person', url)],
        ],
      }),
      ...workFacts(company, experience(card, url)),
    };
  },
};

const topCard = '[componentkey$="Topcard"]';

/** The card's key stands on its section and on elements around it, in some builds perhaps on those alone. */
function cardOf(heading: Element): Element {
  return heading.closest(`section${topCard}`) ?? heading.closest(topCard) ?? heading;
}

const experiences = '[componentkey$="ExperienceTopLevelSection"], [componentkey$="ExperienceDetailsSection"]';

/**
 * The section is mounted when scrolled into view; rails and other people's sections have other owners. The sub-page
 * with all jobs has one of its own; it is read while the top card is still in the document. By their tag a
 * browser finds sections without looking at the attributes of all that is on the page.
 */
function experience(card: Element, url: URL): Position[] | undefined {
  const candidates = /\/details\//.test(url.pathname) ? experiences : 'section';
  const sections = firstOf(card.ownerDocument.querySelectorAll(candidates)).filter((section) =>
    section.matches(experiences),
  );
  const of = (owners: readonly Slug[]) => sections.find((section) => owners.includes(ownerOf(section)));
  const section = of([ownerOf(card), slugOf('person', url)]) ?? (sections[0] && of(slugsOf(card)));
  const entries = section?.querySelectorAll('[componentkey^="entity-collection-item"]');
  return section && entries && currentPositions(entries, lineSelector(section));
}
