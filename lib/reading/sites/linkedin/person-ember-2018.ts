import { firstOf } from '../../first-of';
import { factsFrom, firstUsable } from '../../facts';
import { firstTextOf, textOf } from '../../text';
import { addressesIn, addressOf } from './address';
import type { Layout } from './layout';
import { tenseOf, workFacts, type Position } from './positions';

/** Ember pages of 2018–2021. No longer served, so no page can change under its address: saved pages only. */
export const emberPerson2018: Layout = {
  heading(document) {
    const card = document.querySelector('.pv-top-card:not(:has(h1))');
    return (
      document.querySelector('.pv-top-card-section__name') ?? card?.querySelector('.pv-top-card--list li')
    );
  },

  facts(heading, url) {
    const card = heading.closest('section') ?? heading;
    const at = (selector: string) => () => textOf(card.querySelector(selector));
    const company = firstUsable([
      [
        'top-card:company',
        at('.pv-top-card-v2-section__company-name, [data-control-name="position_see_more"]'),
      ],
    ]);
    return {
      ...factsFrom({
        headline: [['top-card:headline', at('.pv-top-card-section__headline, h2')]],
        location: [
          ['top-card:location', at('.pv-top-card-section__location, .pv-top-card--list-bullet > li')],
        ],
        linkedin_url: [
          ['top-card:link', () => addressesIn('person', card, 'a')[0]],
          ['url', () => addressOf('person', url)],
        ],
      }),
      ...workFacts(company, experience(card.ownerDocument)),
    };
  },
};

const mostJobs = 100;

/** One entry is one job, or a company with its roles. */
function experience(document: Document): Position[] | undefined {
  const times = firstOf(
    document.querySelectorAll(
      '#experience-section .pv-entity__date-range, .experience-section .pv-entity__date-range',
    ),
    mostJobs,
  );
  return times.length ? times.filter(isCurrent).map(positionOf) : undefined;
}

/** The duration has an element of its own here. */
const isCurrent = (time: Element) => tenseOf(`${textOf(time)} · 1`) === 'current';

function positionOf(time: Element): Position {
  const entry = time.closest('.pv-position-entity, .pv-profile-section__card-item-v2') ?? time;
  const role = time.closest('.pv-entity__role-details, .pv-entity__summary-info') ?? entry;
  const company =
    role.querySelector('.pv-entity__secondary-title') ??
    entry.querySelector('.pv-entity__company-summary-info h3 > :not(.visually-hidden)');
  return {
    title: textOf(role.querySelector('h3')),
    company: firstTextOf(company) || undefined,
    companyLink: undefined,
  };
}
