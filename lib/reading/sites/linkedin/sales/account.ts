import { factsFrom } from '../../../facts';
import { subjectPage } from '../../subject-page';
import { addressesIn, websiteIn } from '../address';
import { isSize } from '../company-about';
import { blockOf, isSales, marked, textAt } from './anonymized';

/** A company in Sales Navigator. Cards of similar ones and of its people stand on the page with the same marks. */
export const salesAccount = subjectPage({
  kind: 'company',
  name: 'linkedin-sales-account',
  examples: [
    'https://www.linkedin.com/sales/company/90000001?_ntb=x',
    'https://www.linkedin.com/sales/account/90000001/',
  ],

  matches: (url) => isSales(url, 'company|account'),

  heading(document) {
    const name = marked('company-name');
    const names = ['[data-x--account--name]', `.account-top-card__account-info ${name}`, `h1${name}`];
    return document.querySelector(names.join());
  },

  facts({ document, heading }) {
    const card = blockOf(heading, `${marked('person-name')}, ${marked('company-name')}`);
    return factsFrom({
      industry: [['top-card:industry', () => textAt(card, 'industry')]],
      company_location: [['top-card:location', () => textAt(card, 'location')]],
      employees: [['top-card:employees', () => sizeAt(card)]],
      revenue: [['top-card:revenue', () => textAt(card, 'revenue')]],
      website: [
        ['top-card:website', () => websiteIn(document, 'a[data-control-name="visit_company_website"]')],
      ],
      linkedin_url: [['top-card:link', () => addressesIn('company', card, 'a')[0]]],
    });
  },
});

/** Its size, where it is one: a plain count is of the members on LinkedIn. */
export function sizeAt(root: ParentNode): string | null {
  const text = textAt(root, 'company-size');
  return isSize(text) ? text : null;
}
