import { firstOf } from '../../first-of';
import { factsFrom } from '../../facts';
import { textOf } from '../../text';
import { addressesIn, addressOf, slugOf, websiteIn } from './address';
import { aboutOf, isSize } from './company-about';
import type { Layout } from '../layouts';
import { headquartersEnd } from './company-locations';

/** A company's page for members, any tab, since 2019. */
export const emberCompany: Layout = {
  heading: (document) =>
    document.querySelector('.org-top-card-summary__title, .org-top-card-primary-content__title'),

  facts(heading, url) {
    const document = heading.ownerDocument;
    const about = aboutOf(document);
    const { industry, headquarters } = summaryOf(document);
    const end = headquartersEnd(document, headquarters ?? about.headquarters, '.org-location-card p');
    const employees = document.querySelector('[class*="org-top-card"] a[href*="currentCompany="]');
    return factsFrom({
      industry: [
        ['about:industry', () => about.industry],
        ['top-card:industry', () => industry],
      ],
      employees: [
        ['about:size', () => about.size],
        ['top-card:employees', () => (isSize(textOf(employees)) ? textOf(employees) : null)],
      ],
      company_location: [
        ['top-card:headquarters', () => headquarters],
        ['about:headquarters', () => about.headquarters],
      ],
      company_country: [['about:locations', () => end.country]],
      company_postal_code: [['about:locations', () => end.postalCode]],
      website: [
        ['about:website', () => about.website],
        ['top-card:website', () => websiteIn(document.querySelector('.org-top-card-primary-actions'))],
      ],
      linkedin_url: [
        ['navigation', () => ownAddress(document, url)],
        ['url', () => addressOf('company', url)],
      ],
    });
  },
};

/**
 * The line under the name: industry, headquarters, "3M followers", "10K+ employees", in this order but each
 * perhaps missing, and a product category (a link) perhaps among them. One that stands alone is the industry.
 */
function summaryOf(document: Document): { industry?: string | undefined; headquarters?: string | undefined } {
  const items = firstOf(document.querySelectorAll('.org-top-card-summary-info-list__info-item'));
  const words = items
    .filter((item) => !item.closest('a') && !item.querySelector('a'))
    .map(textOf)
    .filter((text) => text && !/\d/.test(text));
  return words.length > 2 ? {} : { industry: words[0], headquarters: words[1] };
}

/** The address that the page's own tabs lead to: a single-page site may still show the company before. */
function ownAddress(document: Document, url: URL): string | undefined {
  const tabs = addressesIn('company', document, '.org-page-navigation a, [class*="org-top-card"] a');
  return tabs.find((address) => slugOf('company', address) === slugOf('company', url)) ?? tabs[0];
}
