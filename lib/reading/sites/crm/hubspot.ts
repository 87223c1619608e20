import { isUnder } from '../../hosts';
import { allOf } from './fields';
import { crmSite } from './record';
import type { RecordAddress, RecordType } from './record-type';

const contact: RecordType = {
  kind: 'person',
  name: ['firstname', 'lastname'],
  facts: {
    job_title: ['jobtitle'],
    company_name: ['company'],
    city: ['city'],
    region: ['state'],
    country: ['country'],
    website: ['website'],
    industry: ['industry'],
    employees: ['numemployees', 'company_size'],
    revenue: ['annualrevenue'],
    linkedin_url: ['hs_linkedin_url'],
    seniority: ['hs_seniority', 'seniority'],
    department: ['department'],
  },
};

const company: RecordType = {
  kind: 'company',
  name: ['name'],
  facts: {
    website: ['domain', 'website'],
    industry: ['industry'],
    employees: ['numberofemployees'],
    revenue: ['annualrevenue'],
    company_city: ['city'],
    company_region: ['state'],
    company_country: ['country'],
    company_postal_code: ['zip'],
    linkedin_url: ['linkedin_company_page'],
  },
};

/** `/contacts/<portal>/record/0-1/<id>`, and as it was before objects had numbers: `/contacts/<portal>/contact/<id>`. */
const path = /^\/contacts\/\d+\/(?:record\/0-([12])|(contact|company))\/(\d+)(?:\/|$)/;

function recordAt(url: URL): RecordAddress | undefined {
  const isApp = isUnder(url.hostname, 'hubspot.com') && /^app(?:-\w+)?\./.test(url.hostname);
  const [, number, word, id] = (isApp && path.exec(url.pathname)) || [];
  return id ? { type: number === '1' || word === 'contact' ? contact : company, id } : undefined;
}

/** Cards that hold the record's own properties; an associated record's card or preview may name the same ones. */
const own = [
  '[data-card-type="PROPERTIES_V3"] [data-selenium-test^="property-input-"]',
  '[data-selenium-test="profile-properties"] [data-selenium-test^="property-input-"]',
  '[data-test-id="record-highlight-content"] [data-test-id^="highlight-property-display-"]',
].join(', ');
const preview = '[data-crm-location="CRM_OBJECT_PREVIEW"], [data-card-type^="ASSOCIATION"]';

const title =
  '[data-test-id="highlight-record-label"], ' +
  '[data-selenium-test="contact-highlight-details"] [data-selenium-test="highlightTitle"], ' +
  '[data-selenium-test="company-highlight-details"] [data-selenium-test="highlightTitle"]';

export const hubSpot = crmSite({
  name: 'hubspot',
  recordAt,

  page(document) {
    const ofRecord = (selector: string) =>
      allOf(document, selector).filter((element) => !element.closest(preview));
    return { names: ofRecord(title), values: ofRecord(own).map((value) => [propertyOf(value), value]) };
  },
});

/** The property's internal name, which is what follows the prefix, hyphens and all. */
function propertyOf(value: Element): string {
  const id = value.getAttribute('data-selenium-test') ?? value.getAttribute('data-test-id') ?? '';
  return id.replace(/^(?:property-input|highlight-property-display)-/, '');
}
