import { factsFrom } from '../../facts';
import { firstTextOf, textOf } from '../../text';
import { addressOf, canonicalAddress } from './address';
import type { Layout } from '../layouts';
import { currentAmong, tenseOf, workFacts, type Position, type Tense } from './positions';

/** The public page of 2013–2018, with hCard classes. "Industry" there is the person's own, not the company's. */
export const guestPerson2013: Layout = {
  heading: (document) => document.querySelector('#name, .full-name'),

  facts(heading, url) {
    const document = heading.ownerDocument;
    const at = (selector: string) => () => textOf(document.querySelector(selector));
    return {
      ...factsFrom({
        headline: [['top-card:headline', at('.headline, .headline-title, #headline .title')]],
        location: [['top-card:location', at('.locality')]],
        linkedin_url: [
          ['canonical', () => canonicalAddress('person', document)],
          ['url', () => addressOf('person', url)],
        ],
      }),
      ...workFacts(undefined, currentAmong(document.querySelectorAll(jobs), tenseIn, positionOf)),
    };
  },
};

const jobs = '#experience .position, #profile-experience .position, #background-experience .section-item';

/** Its time here has no separate length, or one in brackets: "December 2008 – Present (7 years)". */
function tenseIn(job: Element): Tense | undefined {
  const time = textOf(job.querySelector('.date-range, .experience-date-locale, .period'));
  return tenseOf(`${time.replace(/\(.*/, '').trim()} · 1`);
}

function positionOf(entry: Element): Position {
  const company = entry.querySelector('.item-subtitle, .org, header h5:not(.logo)');
  return {
    title: textOf(entry.querySelector('.item-title, .title, header h4')),
    company: firstTextOf(company) || undefined,
    companyLink: undefined,
  };
}
