import { factsFrom, firstUsable, type Source } from '../../facts';
import { jsonLdThings } from '../../structured-data/json-ld';
import { addressOfThing, addressSources } from '../../structured-data/organization';
import { typesOf, type Thing } from '../../structured-data/thing';
import { textOf } from '../../text';
import { addressOf, canonicalAddress, websiteIn } from './address';
import { headquartersEnd } from './company-locations';
import { guestPlace } from './guest-place';
import type { Layout } from '../layouts';

/**
 * A company's public page, server HTML. Other organizations stand in its JSON-LD as authors of posts, inside
 * other things; `numberOfEmployees` there counts LinkedIn's members and is not the size.
 */
export const guestCompany: Layout = {
  heading: (document) => document.querySelector('h1.top-card-layout__title'),

  facts(heading, url) {
    const document = heading.ownerDocument;
    const about = (part: string) => document.querySelector(`[data-test-id="about-us__${part}"] dd`);
    const organization = jsonLdThings(document).find(isCompany);
    const headquarters: Source[] = [
      ['about:headquarters', () => textOf(about('headquarters'))],
      ['top-card:headquarters', () => guestPlace(document)],
    ];
    const address = addressSources(addressOfThing(organization), 'json-ld');
    const end = headquartersEnd(document, firstUsable(headquarters)?.text, '#address-0');
    const website = factsFrom({ website: [['about:website', () => websiteIn(about('website'))]] });
    return {
      ...(about('industry') && { website: [] }),
      ...website,
      ...factsFrom({
        industry: [
          ['about:industry', () => textOf(about('industry'))],
          ['top-card:industry', () => textOf(document.querySelector('h2.top-card-layout__headline'))],
        ],
        employees: [['about:size', () => textOf(about('size'))]],
        company_location: headquarters,
        ...address,
        company_country: [...address.company_country, ['about:locations', () => end.country]],
        company_postal_code: [...address.company_postal_code, ['about:locations', () => end.postalCode]],
        linkedin_url: [
          ['canonical', () => canonicalAddress('company', document)],
          ['url', () => addressOf('company', url)],
        ],
      }),
    };
  },
};

/** LinkedIn names no other types; all of schema.org's would be a long list in every page of LinkedIn. */
function isCompany(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(?:Organization|University|School)$/.test(type));
}
