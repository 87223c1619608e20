import { isUnder, urlOf } from '../../hosts';
import { allIn, allOf, deepClosest, isRendered, partsOf } from './fields';
import { crmSite } from './record';
import type { RecordAddress, RecordType } from './record-type';

const types: Readonly<Record<string, RecordType>> = {
  Lead: {
    kind: 'person',
    name: ['Name'],
    facts: {
      job_title: ['Title'],
      company_name: ['Company'],
      website: ['Website'],
      industry: ['Industry'],
      employees: ['NumberOfEmployees'],
      revenue: ['AnnualRevenue'],
    },
    address: 'Address',
  },
  Contact: {
    kind: 'person',
    name: ['Name'],
    facts: { job_title: ['Title'], company_name: ['AccountId'], department: ['Department'] },
    address: 'MailingAddress',
  },
  Account: {
    kind: 'company',
    name: ['Name'],
    facts: {
      website: ['Website'],
      industry: ['Industry'],
      employees: ['NumberOfEmployees'],
      revenue: ['AnnualRevenue'],
    },
    address: 'BillingAddress',
  },
};

/** What the first letters of an id say its record is, in every organization. */
const prefixes: Readonly<Record<string, string>> = { '00Q': 'Lead', '003': 'Contact', '001': 'Account' };

/** `/lightning/r/<Object>/<id>/view`, or without the object; the last three letters of an id only check the others. */
const path = /^\/lightning\/r\/(?:(\w+)\/)?(\w{15}(?:\w{3})?)\/view$/;

function recordAt(url: URL): RecordAddress | undefined {
  const [, named, id] = (isUnder(url.hostname, 'lightning.force.com') && path.exec(url.pathname)) || [];
  const object = id && prefixes[id.slice(0, 3)];
  const type = object && (!named || named === object) ? types[object] : undefined;
  return type && id ? { type, id: id.slice(0, 15) } : undefined;
}

/** Workspaces and tabs of before stay on the page, hidden; the one in front is marked as active. */
const behind = '.oneConsoleTab:not(.active), [class*="windowViewMode-"]:not(.active)';
const fieldOf = /^sfdc:RecordField\.(\w+)\.(\w+)$/;
const field = '[data-target-selection-name^="sfdc:RecordField."]';
const output = '[data-output-element-id="output-field"], [slot="outputField"]';

export const salesforce = crmSite({
  name: 'salesforce',
  recordAt,

  page(document, { type, id }, url) {
    const [shown, ...others] = allOf(document, 'one-record-home-flexipage2').filter(
      (page) => !page.closest(behind) && isRendered(page),
    );
    if (!shown || others.length > 0) return undefined;
    const parts = partsOf(shown);
    const roots = parts.slice(1);
    if (isOfAnother(parts, id, url)) return { names: [], values: [], roots };
    const values = allIn(parts, output).flatMap((value): [string, Element][] => {
      const name = deepClosest(value, field)?.getAttribute('data-target-selection-name');
      const [, object, column] = fieldOf.exec(name ?? '') ?? [];
      return column && object && types[object] === type ? [[column, value]] : [];
    });
    const isPersonAccount = type.kind === 'company' && values.some(([name]) => isOfPerson.test(name));
    const names = allIn(parts, '[slot="primaryField"]');
    return isPersonAccount ? undefined : { names, values, roots };
  },
});

/** Fields of an account that is a person, such as `PersonEmail` and `Level__pc`: it has no company's facts. */
const isOfPerson = /^Person[A-Z]|__pc$/;

/** Whether the related lists belong to another record than the address: then the page before is still shown. */
function isOfAnother(parts: readonly ParentNode[], id: string, url: URL): boolean {
  const lists = allIn(parts, 'a[href*="/related/"]').flatMap((link) => {
    const { pathname } = urlOf(link.getAttribute('href'), url) ?? {};
    return /^\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/related\//.exec(pathname ?? '')?.[1]?.slice(0, 15) ?? [];
  });
  return lists.length > 0 && !lists.includes(id);
}
