import { factsFrom } from '../../../facts';
import type { Site } from '../../../types';
import { readerOfLayouts, type Layout } from '../../layouts';
import { addressesIn, websiteIn } from '../address';
import { isSize } from '../company-about';
import { blockOf, isSales, marked, textAt } from './anonymized';

const layout: Layout = {
  heading(document) {
    const name = marked('company-name');
    const names = ['[data-x--account--name]', `.account-top-card__account-info ${name}`, `h1${name}`];
    return document.querySelector(names.join());
  },

  facts(heading) {
    const card = blockOf(heading, `${marked('person-name')}, ${marked('company-name')}`);
    return factsFrom({
      industry: [['top-card:industry', () => textAt(card, 'industry')]],
      company_location: [['top-card:location', () => textAt(card, 'location')]],
      employees: [['top-card:employees', () => sizeAt(card)]],
      revenue: [['top-card:revenue', () => textAt(card, 'revenue')]],
      website: [
        [
          'top-card:website',
          () => websiteIn(heading.ownerDocument, 'a[data-control-name="visit_company_website"]'),
        ],
      ],
      linkedin_url: [['top-card:link', () => addressesIn('company', card)[0]]],
    });
  },
};

/** A company in Sales Navigator. Cards of similar ones and of its people stand on the page with the same marks. */
export const salesAccount: Site = {
  name: 'linkedin-sales-account',
  matches: (url) => isSales(url, 'company|account'),
  ...readerOfLayouts('company', [layout]),
};

/** Its size, where it is one: a plain count is of the members on LinkedIn. */
export function sizeAt(root: ParentNode): string | null {
  const text = textAt(root, 'company-size');
  return isSize(text) ? text : null;
}
