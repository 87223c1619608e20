import { isUnder } from '../../hosts';
import { oneLine } from '../../text';
import { allOf, shownText } from './fields';
import { crmSite } from './record';
import type { RecordAddress, RecordType } from './record-type';

/** The fields' labels in the product's languages: the page has no names of theirs. Lower case, with a plain apostrophe. */
const labels: Readonly<Record<string, string>> = {
  job: 'job title|jobtitel|berufsbezeichnung|stellenbezeichnung|position|intitulé du poste|poste|fonction|cargo|puesto',
  organization: 'organization|organisation|organización',
  industry: "industry|branche|secteur|secteur d'activité|sector|industria",
  employees:
    "number of employees|employee count|employees|anzahl der mitarbeiter|mitarbeiterzahl|mitarbeiter|nombre d'employés|" +
    'effectif|número de empleados|empleados',
  revenue:
    "annual revenue|jahresumsatz|chiffre d'affaires annuel|chiffre d'affaires|ingresos anuales|facturación anual",
  website: 'website|webseite|site web|sitio web',
  linkedin: 'linkedin profile|linkedin|linkedin-profil|profil linkedin|perfil de linkedin',
  address: 'address|adresse|dirección',
};
const fieldByLabel = new Map(
  Object.entries(labels).flatMap(([field, words]) =>
    words.split('|').map((label) => [label, field] as const),
  ),
);

/** A person's page also shows the organization's own fields: only what can't be one of those is read. */
const types: Readonly<Record<string, RecordType>> = {
  person: { kind: 'person', name: [], facts: { job_title: ['job'], company_name: ['organization'] } },
  organization: {
    kind: 'company',
    name: [],
    facts: {
      website: ['website'],
      industry: ['industry'],
      employees: ['employees'],
      revenue: ['revenue'],
      linkedin_url: ['linkedin'],
    },
    address: 'address',
  },
};

function recordAt(url: URL): RecordAddress | undefined {
  const isAccount = isUnder(url.hostname, 'pipedrive.com') && url.hostname !== 'pipedrive.com';
  const [, kind = '', id] = (isAccount && /^\/(person|organization)\/(\d+)\/?$/.exec(url.pathname)) || [];
  const type = types[kind];
  return type && id ? { type, id } : undefined;
}

export const pipedrive = crmSite({
  name: 'pipedrive',
  recordAt,

  page(document) {
    const title = oneLine(document.title);
    const names = allOf(document, '[data-test="title-label"], h1').filter((element) => {
      const name = shownText(element);
      return name !== '' && (title === name || title.startsWith(`${name} - `));
    });
    const values = allOf(document, '[data-testid="field-name"]').flatMap((label): [string, Element][] => {
      const field = fieldByLabel.get(
        shownText(label)
          .replace(/[’*:]/g, (sign) => (sign === '’' ? "'" : ''))
          .trim()
          .toLowerCase(),
      );
      const value = label.nextElementSibling;
      return field && value ? [[field, value]] : [];
    });
    return { names, values: values.map(([field, value]) => [field, linked(field, value)]) };
  },
});

/** An organization is a link to its own page. */
function linked(field: string, value: Element): Element {
  return (field === 'organization' && value.querySelector('a[href*="/organization/"]')) || value;
}
