import { factsFrom, leadingFirst, readable } from '../../../facts';
import { subjectPage } from '../../subject-page';
import { addressesIn, isByMemberId } from '../address';
import { blockOf, isSales, marked, textAt, textsAt } from './anonymized';

/**
 * A person in Sales Navigator. Roles held now have a view of their own; ended ones stand elsewhere.
 *
 * The person's public address stands at most in the menu of the top card, once that was opened: then this is one with
 * the public profile. Else it is a sighting of its own. The member id in the page's address is no substitute: LinkedIn
 * opens profiles by it too, but everything else here goes by the slug, and only LinkedIn could be asked which that is.
 */
export const salesLead = subjectPage({
  kind: 'person',
  name: 'linkedin-sales-lead',
  examples: [
    'https://www.linkedin.com/sales/lead/ACwAAAinvented,NAME_SEARCH,x1Yz',
    'https://www.linkedin.com/sales/people/ACwAAAinvented,NAME_SEARCH,x1Yz?_ntb=x',
  ],

  matches: (url) => isSales(url, 'lead|people'),

  /** The page's first `h1` may be its own title for screen readers. */
  heading: (document) => document.querySelector(`[data-x--lead--name], h1${marked('person-name')}`),

  facts({ document, heading }) {
    const card = blockOf(heading, `${marked('person-name')}, #experience-section`);
    const roles = document.querySelector('[data-sn-view-name="lead-current-role"]') ?? card;
    return {
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
  },
});

function publicAddress(card: Element): string | undefined {
  return addressesIn('person', card, 'a').find((address) => !isByMemberId(new URL(address)));
}
