import type { Source } from '../facts';
import type { FactName } from '../types';
import { isThing, listOf, onlyThing, typesOf, wordsOf, type Thing } from './thing';

/** schema.org's Organization and the types under it, by how their names end. */
const types =
  /(?:Organization|Corporation|NGO|Business|BusinessEntity|Store|Shop|Company|Agency|Hotel|Motel|Hostel|Resort|BedAndBreakfast|Restaurant|Bakery|BarOrPub|Winery|Brewery|Attorney|Notary|Dentist|Physician|Optician|Clinic|Hospital|Pharmacy|School|University|CreditUnion|Contractor|Electrician|Locksmith|Plumber|Dealer|Rental|Repair|Consortium|(?:Legal|Professional|Financial|Accounting|Emergency|Taxi)Service)$/i;

export function isOrganization(thing: Thing): boolean {
  return typesOf(thing).some((type) => types.test(type));
}

/** What an organization is called: its name, else its legal name. */
export function nameOf(thing: Thing): string | undefined {
  return wordsOf(thing['name']) ?? wordsOf(thing['legalName']);
}

/** Its address, where it states exactly one: of two offices neither is said to be the headquarters. */
export function addressOfThing(thing: Thing | undefined): Thing | undefined {
  return onlyThing(thing?.['address']) ?? onlyThing(onlyThing(thing?.['location'])?.['address']);
}

const addressParts = {
  company_city: 'addressLocality',
  company_region: 'addressRegion',
  company_country: 'addressCountry',
  company_postal_code: 'postalCode',
} satisfies { [F in FactName]?: string };

/** The parts of a postal address as sources; `origin` says where it stood. */
export function addressSources(
  address: Thing | undefined,
  origin: string,
): Record<keyof typeof addressParts, Source[]> {
  const sources = Object.entries(addressParts).map(([fact, property]) => [
    fact,
    [[`${origin}:address.${property}`, () => wordsOf(address?.[property])]],
  ]);
  return Object.fromEntries(sources) as Record<keyof typeof addressParts, Source[]>;
}

/** Its number of employees in words: "120", "51-200", "1000+". */
export function employeesOf(thing: Thing): string | undefined {
  const [count] = listOf(thing['numberOfEmployees']);
  if (!isThing(count)) return wordsOf(count);
  const [value, from, to] = [count['value'], count['minValue'], count['maxValue']].map(wordsOf);
  return value ?? (from && (to ? `${from}-${to}` : `${from}+`));
}
