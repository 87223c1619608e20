import { firstOf } from '../../first-of';
import { factsFrom, leadingFirst } from '../../facts';
import { textOf } from '../../text';
import { heading, linkTexts, overview } from './crunchbase';
import { isPageOf, siteIn, siteNamed } from './links';
import { subjectPage } from '../subject-page';

/**
 * A company on Crunchbase. Its Categories are what the site has called Industries since 2018: each is one.
 */
export const crunchbaseOrganization = subjectPage({
  kind: 'company',
  name: 'crunchbase-organization',
  matches: isPageOf('crunchbase.com', /^\/organization\/[^/]/),
  heading,

  facts({ document, url }) {
    const stated = overview(document, 'Headquarters', 'Employees', 'Website', 'Categories');
    const industries = linkTexts(document, 'a[href*="/organizations/categories/"]');
    const categories = firstOf(stated.get('Categories')?.element.querySelectorAll('a') ?? []).map(textOf);
    const industry = leadingFirst('overview:categories', industries.length ? industries : categories);
    return {
      ...factsFrom({
        company_location: [
          [
            'overview:headquarters',
            () => linkTexts(document, 'a[href*="/location_identifiers/"]').join(', '),
          ],
          ['overview:headquarters', () => stated.get('Headquarters')?.text],
        ],
        employees: [
          ['overview:employees', () => linkTexts(document, 'a[href*="num_employees_enum"]')[0]],
          ['overview:employees', () => sizeIn(stated.get('Employees')?.text)],
        ],
        website: [
          ['overview:website', () => siteIn(websiteLink(document), url)],
          ['overview:website', () => siteIn(stated.get('Website')?.element, url)],
        ],
      }),
      ...(industry.length && { industry }),
    };
  },
});

/** "251 - 500 | 5 in CrunchBase": the second is how many of them the site has pages for. */
function sizeIn(text = ''): string | undefined {
  return text.split('|').find((part) => /^\s*\d/.test(part) && !/crunchbase/i.test(part));
}

/** Of the links in the newer pages' cards, the one that shows an address: those of social profiles don't. */
function websiteLink(document: Document): Element | undefined {
  return firstOf(document.querySelectorAll('link-formatter a')).find((link) => siteNamed(textOf(link)));
}
