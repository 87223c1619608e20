import { allOf } from './fields';
import { crmSite } from './record';
import type { RecordAddress, RecordType } from './record-type';

const types: Readonly<Record<string, RecordType>> = {
  Leads: {
    kind: 'person',
    name: ['FIRSTNAME', 'LASTNAME'],
    facts: {
      job_title: ['DESIGNATION'],
      company_name: ['COMPANY'],
      city: ['CITY'],
      region: ['STATE'],
      country: ['COUNTRY'],
      website: ['WEBSITE'],
      industry: ['INDUSTRY'],
      employees: ['EMPCT'],
      revenue: ['ANNUALREVENUE'],
    },
  },
  Contacts: {
    kind: 'person',
    name: ['FIRSTNAME', 'LASTNAME'],
    facts: {
      job_title: ['TITLE'],
      company_name: ['ACCOUNTID'],
      department: ['DEPARTMENT'],
      city: ['MAILINGCITY'],
      region: ['MAILINGSTATE'],
      country: ['MAILINGCOUNTRY'],
    },
  },
  Accounts: {
    kind: 'company',
    name: ['ACCOUNTNAME'],
    facts: {
      website: ['WEBSITE'],
      industry: ['INDUSTRY'],
      employees: ['EMPLOYEES'],
      revenue: ['ANNUALREVENUE'],
      company_city: ['BILLINGCITY'],
      company_region: ['BILLINGSTATE'],
      company_country: ['BILLINGCOUNTRY'],
      company_postal_code: ['BILLINGCODE'],
    },
  },
};

const hosts = new Set(
  'zoho.com zoho.eu zoho.in zoho.com.au zoho.com.cn zoho.jp zoho.sa zohocloud.ca'
    .split(' ')
    .map((domain) => `crm.${domain}`),
);
/** `/crm/<org>/tab/Leads/<id>`, a canvas view of the record perhaps. */
const path = /^\/crm\/(?:\w+\/)?tab\/(\w+)\/(\d+)(?:\/canvas\/\d+)?\/?$/;

function recordAt(url: URL): RecordAddress | undefined {
  const [, module = '', id] = (hosts.has(url.hostname) && path.exec(url.pathname)) || [];
  const type = Object.hasOwn(types, module) ? types[module] : undefined;
  return type && id ? { type, id } : undefined;
}

export const zoho = crmSite({
  name: 'zoho',
  recordAt,

  page(document, { type }) {
    const column = type.name.at(-1) ?? '';
    const header = allOf(document, `[id="headervalue_${column}"]`);
    const names = header.map((element) => element.querySelector(`#subvalue_${column}`) ?? element);
    const values = allOf(document, '[id^="value_"], [id^="subvalue_"]').map((element) => {
      const [, name = ''] = /^(?:sub)?value_(\w+)$/.exec(element.id) ?? [];
      return [name, element.querySelector(`#subvalue_${name}`) ?? element] as const;
    });
    return { names, values };
  },
});
