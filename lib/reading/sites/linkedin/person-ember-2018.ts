import { factsFrom, firstUsable } from '../../facts';
import { textOf } from '../../text';
import { addressesIn, addressOf } from './address';
import type { Layout } from '../layouts';
import { workFacts } from './positions';
import { positions2018 } from './positions-2018';

/** Since 2019 the card is made of lists: the name's, then, with bullets, the place's. */
const lists = '.pv-top-card--list, .pv-top-card-v3--list';
const places = '.pv-top-card--list-bullet, .pv-top-card-v3--list-bullet';

/** Ember pages of 2018–2021. No longer served, so no page can change under its address: saved pages only. */
export const emberPerson2018: Layout = {
  heading: (document) =>
    document.querySelector('.pv-top-card-section__name') ??
    document.querySelector(`:is(${lists}):not(${places}) > li`),

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
        location: [['top-card:location', at(`.pv-top-card-section__location, :is(${places}) > li`)]],
        linkedin_url: [
          ['top-card:link', () => addressesIn('person', card)[0]],
          ['url', () => addressOf('person', url)],
        ],
      }),
      ...workFacts(company, positions2018(card.ownerDocument)),
    };
  },
};
