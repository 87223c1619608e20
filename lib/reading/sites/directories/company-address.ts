import { factsFrom, type Source } from '../../facts';
import { jsonLdThings } from '../../structured-data/json-ld';
import { sharingDataOf } from '../../structured-data/open-graph';
import { addressOfThing, addressSources, isOrganization } from '../../structured-data/organization';
import { onlyThing, wordsOf } from '../../structured-data/thing';
import type { Facts } from '../../types';
import { isSameName } from './wordings';

/**
 * The address that a directory's page states for machines of the company with this name: as the page's business
 * contact data, else in its JSON-LD, where publishers and reviewers go by other names. Empty where it states none.
 */
export function companyAddress(document: Document, name: string): Facts {
  const data = sharingDataOf(document);
  const contact = (property: string): Source[] => [
    [`open-graph:${property}`, () => data.get(`business:contact_data:${property}`)],
  ];
  const contactData = factsFrom({
    company_city: contact('locality'),
    company_region: contact('region'),
    company_country: contact('country_name'),
    company_postal_code: contact('postal_code'),
  });
  if (Object.keys(contactData).length > 0) return contactData;
  const organization = jsonLdThings(document)
    .flatMap((thing) => [thing, onlyThing(thing['mainEntity'])])
    .find((thing) => thing && isOrganization(thing) && isSameName(wordsOf(thing['name']) ?? '', name));
  return factsFrom(addressSources(addressOfThing(organization), 'json-ld'));
}
