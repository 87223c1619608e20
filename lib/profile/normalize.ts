import type { Fact, FactName, Facts, RawSubject } from '../reading/types';
import { canonicalLinkedInUrl } from '../values/linkedin-url';
import { companyDomainIn } from './company-domain';
import { companySizeIn } from './employees';
import { jobTitleIn } from './job-title';
import { placeOf, type Place } from './place';
import type { AttributeName, KnownAttribute, Subject } from './types';

type Value = KnownAttribute['values'][number];
type Known = { [A in AttributeName]?: KnownAttribute };

/**
 * Raw facts of a page → attributes of the condition types, each value with the words it came from. Values stay as
 * read where that is possible. A fact that says nothing we understand leaves its attribute unread; a fact without
 * words (the page states none) makes it absent.
 */
export function normalize({ kind, name, facts }: RawSubject): Subject {
  const attributes = kind === 'person' ? personFrom(facts) : companyFrom(facts, name);
  return { kind, name, attributes };
}

function personFrom(facts: Facts): Known {
  return {
    ...asRead(facts, 'job_title'),
    ...(facts.job_title ? {} : titleInHeadline(facts)),
    ...asRead(facts, 'company_name'),
    ...placeFrom(facts, { city: 'city', region: 'region', country: 'country' }, 'location', 'country'),
    ...from(facts, 'linkedin_url', { linkedin_url: canonicalLinkedInUrl }),
  };
}

function companyFrom(facts: Facts, name: string): Known {
  const parts = { city: 'company_city', region: 'company_region', country: 'company_country' } as const;
  return {
    ...asRead(facts, 'industry'),
    ...from(facts, 'employees', { employee_size_range: sizeText, company_size: companySizeIn }),
    ...from(facts, 'website', { domain: (website) => companyDomainIn(website, name) }),
    ...placeFrom(facts, parts, 'company_location', 'region'),
    ...asRead(facts, 'company_postal_code'),
    ...from(facts, 'linkedin_url', { linkedin_url: canonicalLinkedInUrl }),
  };
}

/** The words themselves, where they are a size at all. */
const sizeText = (text: string) => (companySizeIn(text) === undefined ? undefined : text);

/** Attributes made of one fact, each by its own way of understanding the words. */
function from(
  facts: Facts,
  fact: FactName,
  ways: { readonly [A in AttributeName]?: (text: string) => Value | undefined },
): Known {
  const read = facts[fact];
  const known: Known = {};
  for (const [attribute, way] of Object.entries(ways) as [
    AttributeName,
    (text: string) => Value | undefined,
  ][]) {
    const understood = (read ?? []).flatMap((fact) => {
      const value = way(fact.text);
      return value === undefined ? [] : [{ value, fact }];
    });
    if (read && (read.length === 0 || understood.length > 0)) {
      known[attribute] = {
        values: understood.map(({ value }) => value),
        evidence: understood.map(({ fact }) => evidence(fact)),
      };
    }
  }
  return known;
}

function asRead(facts: Facts, name: FactName & AttributeName): Known {
  return from(facts, name, { [name]: (text: string) => text });
}

function titleInHeadline({ headline, company_name }: Facts): Known {
  const [said, employer] = [headline?.[0], company_name?.[0]];
  const title = said && employer && jobTitleIn(said.text, employer.text);
  return title ? { job_title: { values: [title], evidence: [evidence(said)] } } : {};
}

/** The parts of a place: those stated each for itself, then those understood of the place as a whole. */
function placeFrom(
  facts: Facts,
  names: Readonly<Record<keyof Place, FactName & AttributeName>>,
  whole: FactName,
  within: 'country' | 'region',
): Known {
  const part = (name: keyof Place) => {
    const stated = asRead(facts, names[name]);
    const understood = from(facts, whole, { [names[name]]: (text: string) => placeOf(text, within)[name] });
    return { ...understood, ...stated };
  };
  return { ...part('city'), ...part('region'), ...part('country') };
}

const evidence = ({ source, text }: Fact) => ({ source, text });
