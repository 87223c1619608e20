import type { Fact, FactName, Facts, RawSubject } from '../reading/types';
import { canonicalLinkedInUrl } from '../values/linkedin-url';
import { companyDomainIn } from './company-domain';
import { companySizeIn } from './employees';
import { jobTitleIn } from './job-title';
import { placeOf, type Place } from './place';
import type { AttributeName, KnownAttribute, Subject } from './types';

type Known = { readonly [A in AttributeName]?: KnownAttribute };
/** What a text means for one attribute; undefined where it means nothing we understand. */
type Way = (text: string) => KnownAttribute['values'][number] | undefined;

/**
 * Raw facts of a page → attributes of the condition types, each value with the words it came from. Values stay as
 * read where that is possible. A fact that says nothing we understand leaves its attribute unread; a fact without
 * words (the page states none) makes it absent.
 */
export function normalize({ kind, name, facts }: RawSubject): Subject {
  return { kind, name, attributes: kind === 'person' ? personFrom(facts) : companyFrom(facts, name) };
}

function personFrom(facts: Facts): Known {
  const { headline, company_name: employer } = facts;
  return {
    ...(employer?.[0] && attributes(headline, { job_title: titleAt(employer[0].text) })),
    ...attributes(facts.job_title, { job_title: asRead }),
    ...attributes(employer, { company_name: asRead }),
    ...place(facts, 'country', home),
    ...attributes(facts.linkedin_url, { linkedin_url: canonicalLinkedInUrl }),
  };
}

function companyFrom(facts: Facts, name: string): Known {
  return {
    ...attributes(facts.industry, { industry: asRead }),
    ...attributes(facts.employees, { employee_size_range: sizeAsRead, company_size: companySizeIn }),
    ...attributes(facts.website, { domain: (website) => companyDomainIn(website, name) }),
    ...place(facts, 'region', headquarters),
    ...attributes(facts.company_postal_code, { company_postal_code: asRead }),
    ...attributes(facts.linkedin_url, { linkedin_url: canonicalLinkedInUrl }),
  };
}

const asRead: Way = (text) => text;
const sizeAsRead: Way = (text) => (companySizeIn(text) === undefined ? undefined : text);
const titleAt =
  (employer: string): Way =>
  (headline) =>
    jobTitleIn(headline, employer);

/** Attributes made of one fact, each in its own way. */
function attributes(
  facts: readonly Fact[] | undefined,
  ways: { readonly [A in AttributeName]?: Way },
): Known {
  const known = Object.entries(ways).map(([name, way]) => [name, facts && attribute(facts, way)] as const);
  return Object.fromEntries(known.filter(([, attribute]) => attribute));
}

function attribute(facts: readonly Fact[], way: Way): KnownAttribute | undefined {
  const understood = facts.flatMap(({ text, source }) => {
    const value = way(text);
    return value === undefined ? [] : [{ value, evidence: { source, text } }];
  });
  if (facts.length > 0 && understood.length === 0) return undefined;
  return {
    values: understood.map(({ value }) => value),
    evidence: understood.map(({ evidence }) => evidence),
  };
}

interface PlaceNames extends Record<keyof Place, FactName & AttributeName> {
  readonly whole: FactName;
}

const home: PlaceNames = { whole: 'location', city: 'city', region: 'region', country: 'country' };
const headquarters: PlaceNames = {
  whole: 'company_location',
  city: 'company_city',
  region: 'company_region',
  country: 'company_country',
};

/** A person's place as the page words it as a whole, a company's as it states it part by part; each else the other. */
function place(facts: Facts, within: 'country' | 'region', names: PlaceNames): Known {
  const parts = ['city', 'region', 'country'] as const;
  const understood = attributes(
    facts[names.whole],
    Object.fromEntries(parts.map((part) => [names[part], (text: string) => placeOf(text, within)[part]])),
  );
  const part = (name: FactName & AttributeName) => attributes(facts[name], { [name]: asRead });
  const stated = { ...part(names.city), ...part(names.region), ...part(names.country) };
  return within === 'country' ? { ...stated, ...understood } : { ...understood, ...stated };
}
