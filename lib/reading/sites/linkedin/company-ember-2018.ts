import { factsFrom } from '../../facts';
import { textOf } from '../../text';
import { addressesIn, addressOf, websiteIn } from './address';
import type { Layout } from '../layouts';

/** A company's page for members in 2018: every value has a class of its own. */
export const emberCompany2018: Layout = {
  heading: (document) => document.querySelector('.org-top-card-module__name'),

  facts(heading, url) {
    const document = heading.ownerDocument;
    const card = heading.closest('section') ?? heading;
    const at = (selector: string) => () => textOf(document.querySelector(selector));
    return factsFrom({
      industry: [['top-card:industry', () => textOf(card.querySelector('.company-industries'))]],
      employees: [['about:size', at('.org-about-company-module__company-staff-count-range')]],
      company_location: [
        ['about:headquarters', at('.org-about-company-module__headquarters')],
        ['top-card:headquarters', at('.org-top-card-module__location')],
      ],
      website: [
        [
          'about:website',
          () => websiteIn(document.querySelector('.org-about-company-module__company-page-url')),
        ],
      ],
      linkedin_url: [
        ['top-card:link', () => addressesIn('company', card)[0]],
        ['url', () => addressOf('company', url)],
      ],
    });
  },
};
