import { factsFrom, leadingFirst, readable } from '../../../facts';
import type { Site } from '../../../types';
import { readerOfLayouts, type Layout } from '../../layouts';
import { addressesIn, isByMemberId } from '../address';
import { blockOf, isSales, marked, textAt, textsAt } from './anonymized';

const layout: Layout = {
  /** The page's first `h1` may be its own title for screen readers. */
  heading: (document) => document.querySelector(`[data-x--lead--name], h1${marked('person-name')}`),

  facts(heading) {
    const card = blockOf(heading, `${marked('person-name')}, #experience-section`);
    const roles = heading.ownerDocument.querySelector('[data-sn-view-name="lead-current-role"]') ?? card;
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
};

/**
 * A person in Sales Navigator. Roles held now have a view of their own; ended ones stand elsewhere.
 *
 * The person's public address stands at most in the menu of the top card, once that was opened: then this is one with
 * the public profile. Else it is a sighting of its own. The member id in the page's address is no substitute: LinkedIn
 * opens profiles by it too, but everything else here goes by the slug, and only LinkedIn could be asked which that is.
 */
export const salesLead: Site = {
  name: 'linkedin-sales-lead',
  matches: (url) => isSales(url, 'lead|people'),
  ...readerOfLayouts('person', [layout]),
};

function publicAddress(card: Element): string | undefined {
  return addressesIn('person', card).find((address) => !isByMemberId(new URL(address)));
}
