import { countriesMeant, countryOf } from '../../../lib/values/country';
import { fold } from '../../../lib/values/fold';
import type { Filters } from './bodies';
import type { Company } from './companies';

type Person = Company['people'][number];

/**
 * Whom Surfe would recommend: companies that every filter lets through, with the people there that every filter does,
 * of whom there must be one. How it really finds them isn't published; filters other than these are not looked at,
 * and titles are compared as they are.
 */
export function matching(all: readonly Company[], { companies = {}, people = {} }: Filters): Company[] {
  return all.flatMap((company) => {
    const right = company.people.filter((person) => isRightPerson(person, people));
    return isRightCompany(company, companies) && right.length > 0 ? [{ ...company, people: right }] : [];
  });
}

function isRightCompany(company: Company, filters: NonNullable<Filters['companies']>): boolean {
  const { employeeCount, employeeCounts, industries, excludeIndustries, primaryLocations } = filters;
  const { includeDomains, excludeDomains } = filters;
  return (
    isWithin(company.employeeCount, employeeCount ? [employeeCount] : undefined) &&
    isWithin(company.employeeCount, employeeCounts) &&
    hasAny(company.industries, industries) &&
    !(excludeIndustries && hasAny(company.industries, excludeIndustries)) &&
    isIn(company.hqCountry, primaryLocations) &&
    hasAny([company.domain], includeDomains) &&
    !(excludeDomains && hasAny([company.domain], excludeDomains))
  );
}

function isRightPerson(person: Person, filters: NonNullable<Filters['people']>): boolean {
  const { countries, departments, excludeDepartments, jobTitles, seniorities } = filters;
  return (
    isIn(person.country, countries) &&
    hasAny(person.departments, departments) &&
    !(excludeDepartments && hasAny(person.departments, excludeDepartments)) &&
    hasAny([person.jobTitle], jobTitles) &&
    hasAny(person.seniorities, seniorities)
  );
}

interface Range {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function isWithin(number: number, ranges: readonly Range[] | undefined): boolean {
  return ranges?.some(({ from = 0, to = Infinity }) => from <= number && number <= to) ?? true;
}

function hasAny(values: readonly string[], wanted: readonly string[] | undefined): boolean {
  const folded = values.map(fold);
  return wanted?.some((each) => folded.includes(fold(each))) ?? true;
}

function isIn(country: string, places: readonly string[] | undefined): boolean {
  const code = countryOf(country) ?? '';
  return places?.some((place) => countriesMeant(place)?.has(code)) ?? true;
}
