import { factsFrom, isUsable, leadingFirst, readable } from '../../../facts';
import { textOf } from '../../../text';
import { nothing, type Site } from '../../../types';
import { addressesIn, isByMemberId } from '../address';
import { blockOf, isSales, marked, textAt, textsAt } from './anonymized';

/**
 * A person in Sales Navigator. Its addresses are its own and no one else's; the person's public one stands at most in
 * the menu of the top card. Roles held now have a view of their own; ended ones stand elsewhere.
 */
export const salesLead: Site = {
  name: 'linkedin-sales-lead',
  examples: [
    'https://www.linkedin.com/sales/lead/ACwAAAinvented,NAME_SEARCH,x1Yz',
    'https://www.linkedin.com/sales/people/ACwAAAinvented,NAME_SEARCH,x1Yz?_ntb=x',
  ],

  matches: (url) => isSales(url, 'lead|people'),

  read(document) {
    const heading = headingOf(document);
    const name = textOf(heading);
    if (!heading || !isUsable(name)) return nothing;
    const card = blockOf(heading, `${marked('person-name')}, #experience-section`);
    const roles = document.querySelector('[data-sn-view-name="lead-current-role"]') ?? card;
    const facts = {
      ...factsFrom({
        headline: [['top-card:headline', () => textAt(card, 'headline')]],
        location: [['top-card:location', () => textAt(card, 'location')]],
        linkedin_url: [['top-card:link', () => publicAddress(card)]],
      }),
      ...readable({
        job_title: leadingFirst('current-role:title', textsAt(roles, 'job-title')),
        company_name: leadingFirst('current-role:company', textsAt(roles, 'company-name')),
      }),
    };
    return { page: 'person', subject: { kind: 'person', name, facts }, cards: [] };
  },

  anchor: headingOf,
};

/** The page's first `h1` may be its own title for screen readers. */
function headingOf(document: Document): Element | null {
  return document.querySelector(`[data-x--lead--name], h1${marked('person-name')}`);
}

function publicAddress(card: Element): string | undefined {
  return addressesIn('person', card, 'a').find((address) => !isByMemberId(new URL(address)));
}
