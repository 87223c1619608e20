import { firstOf } from '../../first-of';
import { factsFrom, type Source } from '../../facts';
import { textOf } from '../../text';
import { companyAddress } from './company-address';
import { headingOfSlug } from './heading-of-slug';
import { isPageOf, siteIn } from './links';
import { goesOnAfter } from './loaded';
import { subjectPage } from '../subject-page';
import { numberIn } from './wordings';

/** A company's profile on Goodfirms. Its service and industry focus are what it does for whom, not its industry. */
export const goodfirms = subjectPage({
  kind: 'company',
  name: 'goodfirms',
  matches: isPageOf('goodfirms.co', /^\/company\/[^/]/),
  heading: (document, url) =>
    document.querySelector('h1.profile-company-name, h1[itemprop="name"]') ?? headingOfSlug(document, url),

  facts({ document, url, name }) {
    const address = companyAddress(document, name);
    return {
      ...factsFrom({
        employees: [
          ['overview:employees', () => numberIn(textOf(document.querySelector('.profile-employees')))],
        ],
        website: [['header:website', () => siteIn(document.querySelector('a.visit-website-btn'), url)]],
      }),
      ...(Object.keys(address).length > 0 ? address : factsFrom(seat(document))),
    };
  },
});

/** The address shown, where it is the only one or said to be the headquarters'. */
function seat(document: Document): Record<string, Source[]> {
  const places = firstOf(document.querySelectorAll('.profile-location'));
  const only = places.length === 1 && goesOnAfter(places[0]) ? places[0] : undefined;
  const place = only ?? places.find((place) => /\bheadquarters?\b|\bHQ\b/i.test(textOf(place)));
  const part = (property: string): Source[] => [
    [`locations:${property}`, () => textOf(place?.querySelector(`[itemprop="${property}"]`))],
  ];
  return {
    company_city: part('addressLocality'),
    company_region: part('addressRegion'),
    company_country: [
      ...part('addressCountry'),
      ['locations:country', () => textOf(place?.querySelector('.country-name'))],
    ],
    company_postal_code: part('postalCode'),
  };
}
