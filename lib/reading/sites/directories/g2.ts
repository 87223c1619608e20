import { factsFrom } from '../../facts';
import { headingOfSlug } from './heading-of-slug';
import { labelled } from './labelled';
import { isPageOf, siteIn } from './links';
import { subjectPage } from '../subject-page';
import { placeIn } from './wordings';

/**
 * A seller on G2, on its own page or on one of its products'. The product is no company, and neither its industries
 * and company sizes, which are its reviewers', nor the count of employees on LinkedIn are the seller's.
 */
export const g2 = subjectPage({
  kind: 'company',
  name: 'g2',
  matches: isPageOf('g2.com', /^\/(?:sellers|products)\/[^/]/),

  heading(document, url) {
    return url.pathname.startsWith('/sellers/') ? headingOfSlug(document, url) : sellerLink(document);
  },

  facts({ document, url }) {
    const stated = labelled(document, 'HQ Location', 'Company Website');
    return factsFrom({
      company_location: [['seller:location', () => placeIn(stated.get('HQ Location')?.text)]],
      website: [['seller:website', () => siteIn(stated.get('Company Website')?.element, url)]],
    });
  },
});

/** The link beside "Seller"; products compared with have sellers too, but not beside that word. */
function sellerLink(document: Document): Element | null {
  const seller = labelled(document, 'Seller').get('Seller')?.element;
  return seller?.closest('a[href*="/sellers/"]') ?? seller?.querySelector('a[href*="/sellers/"]') ?? null;
}
