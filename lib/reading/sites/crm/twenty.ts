import { isUnder } from '../../hosts';
import { allOf } from './fields';
import { crmSite } from './record';
import type { RecordAddress, RecordType } from './record-type';

const types: Readonly<Record<string, RecordType>> = {
  person: {
    kind: 'person',
    name: [],
    facts: {
      job_title: ['jobTitle'],
      company_name: ['company'],
      city: ['city'],
      linkedin_url: ['linkedinLink'],
    },
  },
  company: {
    kind: 'company',
    name: [],
    facts: { website: ['domainName'], employees: ['employees'], linkedin_url: ['linkedinLink'] },
  },
};

/** `/object/person/<uuid>` */
const path = /^\/object\/(\w+)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

function recordAt(url: URL): RecordAddress | undefined {
  const [, object = '', id] = (isUnder(url.hostname, 'twenty.com') && path.exec(url.pathname)) || [];
  const type = Object.hasOwn(types, object) ? types[object] : undefined;
  return type && id ? { type, id } : undefined;
}

/** A text that is a value: what stands for an empty field, in the reader's language, is none of these. */
const text = '[data-testid="tooltip"], [dir="auto"], a[href]';

export const twenty = crmSite({
  name: 'twenty',
  recordAt,

  page(document, { id }) {
    const prefix = `label-${id}-`;
    const values = allOf(document, `[id^="${prefix}"]`).flatMap((label): [string, Element][] => {
      const field = label.id.slice(prefix.length);
      const cell = label.nextElementSibling;
      const value = field === 'employees' ? cell : cell?.querySelector(text);
      return value ? [[field, value]] : [];
    });
    const names = allOf(document, '[data-testid="top-bar-title"]').map((bar) => bar.querySelector(text));
    return { names: values.length ? names.filter((name) => name !== null) : [], values };
  },
});
