import { factsFrom, firstUsable, type Source } from '../../facts';
import { linesOf, textOf } from '../../text';
import { addressesIn, addressOf, isAmong, slugOf } from './address';
import type { Layout } from '../layouts';
import { currentPositions, workFacts, type Position } from './positions';
import { positions2018 } from './positions-2018';

/**
 * Ember pages of 2022–2025 and their /details/ sub-pages. Utility classes that the build does not hash are the
 * ground. Every text stands twice, for the eye (`aria-hidden`) and for screen readers.
 */
export const emberPerson: Layout = {
  heading: (document) =>
    document.querySelector('section h1:is(.break-words, .text-heading-xlarge)') ??
    document.querySelector('.scaffold-layout-toolbar .artdeco-entity-lockup__title'),

  isOf: (heading, url) =>
    isAmong(
      addressesIn('person', cardOf(heading)).map((address) => slugOf('person', address)),
      url,
    ),

  facts(heading, url) {
    const card = cardOf(heading);
    const positions = experience(heading.ownerDocument, url);
    return {
      ...factsFrom({
        headline: [
          ['top-card:headline', () => textOf(card.querySelector('.text-body-medium.break-words'))],
          ['sticky-header:headline', () => textOf(card.querySelector('.artdeco-entity-lockup__subtitle'))],
        ],
        location: [
          [
            'top-card:location',
            () => textOf(card.querySelector('span.text-body-small.inline.t-black--light.break-words')),
          ],
        ],
        linkedin_url: [['url', () => addressOf('person', url)]],
      }),
      ...workFacts(firstUsable(companySources(card, positions)), positions),
    };
  },
};

/** The top card; on sub-pages, which have none, the bar that follows while scrolling: name and headline. */
function cardOf(heading: Element): Element {
  return heading.closest('section, .artdeco-entity-lockup') ?? heading;
}

/**
 * The right panel names the current company and then the school, each perhaps missing and told apart only by
 * labels in the reader's language: a name alone counts where it leads to the experience section or is there, or where
 * the label is the English one.
 */
function companySources(card: Element, positions: readonly Position[] | undefined): Source[] {
  const [first, ...others] = linesOf(card, 'li button [class*="inline-show-more-text"]');
  const label = first?.element.closest('button')?.getAttribute('aria-label') ?? '';
  const isEmployer =
    others.length > 0 || employer.test(label) || positions?.some(({ company }) => company === first?.text);
  return [
    ['top-card:company', () => textOf(card.querySelector('li a[href$="#experience"]'))],
    ['top-card:company', () => (isEmployer ? first?.text : null)],
  ];
}

const employer = /^current company:/i;

function experience(document: Document, url: URL): Position[] | undefined {
  const section = /\/details\/experience\b/.test(url.pathname)
    ? document.querySelector('main')
    : document.querySelector('#experience')?.closest('section');
  // Until 2021 the card was of today and the section below still of before.
  return section
    ? currentPositions(section.querySelectorAll('li.artdeco-list__item'), '[aria-hidden="true"]')
    : positions2018(document);
}
