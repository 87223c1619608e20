import type { RecommendedCompany, RecommendedPerson } from '../../lib/partners/surfe.recommendations';
import { normalize } from '../../lib/profile/normalize';
import type { Subject } from '../../lib/profile/types';
import type { Fact, FactName, RawSubject } from '../../lib/reading/types';

/** As for what a page says: so long a text, and so many of a kind. */
const most = { text: 300, perFact: 10 };

type Stated = string | number | undefined;

/** What Surfe states, as facts under its own field names; a text beyond all measure is left out. */
function facts(source: string, ...values: readonly Stated[]): readonly Fact[] {
  const texts = values.flatMap((value) => (value === undefined ? [] : String(value)));
  return texts
    .filter((text) => text.length <= most.text)
    .slice(0, most.perFact)
    .map((text) => ({ text, source: `surfe:${source}` }));
}

/** Only what is stated: that Surfe leaves a field empty doesn't say that there is nothing. */
function stated(all: Readonly<Partial<Record<FactName, readonly Fact[]>>>): RawSubject['facts'] {
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

function companyFacts(company: RecommendedCompany) {
  const { domain, industries, employeeCount, size, hqCountry, locations } = company;
  const headquarters = locations.find(({ primary }) => primary);
  return {
    industry: facts('industries', ...industries),
    employees: [...facts('employeeCount', employeeCount), ...facts('size', size)],
    website: facts('domain', domain),
    company_city: facts('locations.locality', headquarters?.locality),
    company_region: facts('locations.region', headquarters?.region),
    company_country: [...facts('hqCountry', hqCountry), ...facts('locations.country', headquarters?.country)],
    company_postal_code: facts('locations.postalCode', headquarters?.postalCode),
  };
}

/** A recommended company as our rules look at one: by the same way as what a page says of it. */
export function companySubject(company: RecommendedCompany): Subject {
  const linkedin_url = facts('linkedInURL', company.linkedInURL);
  return normalize({
    kind: 'company',
    name: company.name,
    facts: stated({ ...companyFacts(company), linkedin_url }),
  });
}

/** Somebody recommended there, with what is stated of the company. */
export function personSubject(person: RecommendedPerson, company: RecommendedCompany): Subject {
  return normalize({
    kind: 'person',
    name: person.name,
    facts: stated({
      ...companyFacts(company),
      company_name: facts('name', company.name),
      company_linkedin_url: facts('linkedInURL', company.linkedInURL),
      job_title: facts('jobTitle', person.jobTitle),
      seniority: facts('seniorities', ...person.seniorities),
      department: facts('departments', ...person.departments),
      location: facts('location', person.location),
      country: facts('country', person.country),
      linkedin_url: facts('linkedinUrl', person.linkedinUrl),
    }),
  });
}
