import { recordQuery } from '../../record-address';
import { allOf, isRendered } from './fields';
import { crmSite } from './record';
import type { RecordAddress, RecordType } from './record-type';

const ofCompany = {
  website: ['websiteurl'],
  industry: ['industrycode'],
  employees: ['numberofemployees'],
  revenue: ['revenue'],
} as const;
const home = {
  city: ['address1_city'],
  region: ['address1_stateorprovince'],
  country: ['address1_country'],
} as const;
const fullName = ['fullname', 'firstname', 'lastname'];

const types: Readonly<Record<string, RecordType>> = {
  contact: {
    kind: 'person',
    name: fullName,
    facts: {
      job_title: ['jobtitle'],
      company_name: ['parentcustomerid'],
      department: ['department'],
      ...home,
    },
  },
  lead: {
    kind: 'person',
    name: fullName,
    facts: { job_title: ['jobtitle'], company_name: ['companyname'], ...home, ...ofCompany },
  },
  account: {
    kind: 'company',
    name: ['name'],
    facts: {
      ...ofCompany,
      company_city: home.city,
      company_region: home.region,
      company_country: home.country,
      company_postal_code: ['address1_postalcode'],
    },
  },
};

/** A form's address names its record in the query: `/main.aspx?pagetype=entityrecord&etn=contact&id=<guid>`. */
function recordAt(url: URL): RecordAddress | undefined {
  const isForm = url.pathname === '/main.aspx' && url.searchParams.get('pagetype') === 'entityrecord';
  const id = isForm ? recordQuery(url) : '';
  const table = url.searchParams.get('etn') ?? '';
  const type = Object.hasOwn(types, table) ? types[table] : undefined;
  return type && id ? { type, id } : undefined;
}

/** A control's id: the column, inside the header or a composite of several perhaps, and the kind of control. */
const control = new RegExp(
  String.raw`^(?:header_)?(?:\w+_compositionLinkControl_)?(\w+)\.fieldControl-` +
    String.raw`(?:text-box-text|(?:whole-number|decimal-number|currency|url)-text-input|option-set-select|` +
    String.raw`LookupResultsDropdown_\1_selected_tag_text)$`,
);
/** Forms of other records within the form. */
const quickForm = '[data-lp-id^="MscrmControls.Containers.QuickForm"]';

export const dynamics = crmSite({
  name: 'dynamics',
  recordAt,

  page(document) {
    const shown = (selector: string) => allOf(document, selector).filter(isRendered);
    const values = shown('[data-id*=".fieldControl-"]').flatMap((element): [string, Element][] => {
      const [, column] = control.exec(element.getAttribute('data-id') ?? '') ?? [];
      return column && !element.closest(quickForm) ? [[column, element]] : [];
    });
    return { names: shown('h1[data-id="header_title"]'), values };
  },
});
