import type { FactName, Facts, RawSubject } from '../reading/types';
import { canonicalLinkedInUrl } from '../values/linkedin-url';
import { parseRevenue } from '../values/money';
import { companyDomainIn } from './company-domain';
import { countryIn, knownCountry } from './country-names';
import { companySizeIn, sizeRangeIn } from './employees';
import { regionAs, type Beside } from './place-ending';
import { withoutPlaceholders } from './placeholder';
import { isCity, placeOf, withoutLetters, type Place } from './place';
import {
  absent,
  asRead,
  attributeIn,
  attributeOf,
  bySource,
  knownOf,
  type Known,
  type Way,
} from './statements';
import type { AttributeName, KnownAttribute, Subject } from './types';
import { workOf } from './work';

/**
 * Raw facts of a page → attributes of the condition types, each value with the words it came from. Values stay as
 * read where that is possible. A fact that says nothing we understand leaves its attribute unread; a fact without
 * words (the page states none) makes it absent; words that only fill a field ("N/A") say nothing. What a person's page states of the company is the person's too.
 */
export function normalize({ kind, name, facts: stated }: RawSubject): Subject {
  const facts = withoutPlaceholders(stated);
  const linkedIn = knownOf({
    linkedin_url: attributeIn('linkedin_url', facts.linkedin_url, canonicalLinkedInUrl),
  });
  if (kind === 'company') return { kind, name, attributes: { ...companyOf(facts, name), ...linkedIn } };
  const employer = facts.company_name?.[0]?.text ?? '';
  const person = { ...workOf(facts), ...placeIn(facts, 'country', home), ...linkedIn };
  return { kind, name, attributes: { ...person, ...companyOf(facts, employer) } };
}

function companyOf(facts: Facts, name: string): Known {
  const known = knownOf({
    industry: attributeIn('industry', facts.industry, asRead),
    employee_size_range: attributeIn('employee_size_range', facts.employees, sizeRangeIn),
    company_size: attributeIn('company_size', facts.employees, companySizeIn),
    revenue: attributeIn('revenue', facts.revenue, parseRevenue),
    domain: attributeIn('domain', facts.website, (website) => companyDomainIn(website, name)),
    company_postal_code: attributeIn('company_postal_code', facts.company_postal_code, asRead),
  });
  return { ...known, ...placeIn(facts, 'region', headquarters) };
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
function placeIn(facts: Facts, within: 'country' | 'region', names: PlaceNames): Known {
  const beside = besideOf(facts, within, names);
  const partIn = (part: keyof Place): KnownAttribute | undefined => {
    const [whole, stated] = [facts[names.whole], facts[names[part]]];
    const understood = bySource(whole ?? [], (text) => placeOf(text, within, beside)[part]);
    const alone = bySource(stated ?? [], statedWays(beside)[part]);
    const sources = within === 'country' ? [...understood, ...alone] : [...alone, ...understood];
    const isAbsent = (whole ?? stated) && !whole?.length && !stated?.length;
    return attributeOf(names[part], sources) ?? (isAbsent ? absent : undefined);
  };
  return knownOf({
    [names.city]: partIn('city'),
    [names.region]: partIn('region'),
    [names.country]: partIn('country'),
  });
}

/** How a part of a place is understood where it stands alone. */
function statedWays(beside: Beside): Readonly<Record<keyof Place, Way>> {
  return {
    city: (text) => (isCity(text) ? withoutLetters(text) : undefined),
    region: (text) => regionAs(text, beside),
    country: knownCountry,
  };
}

/** What the other facts of a place tell about its letters. */
function besideOf(facts: Facts, within: 'country' | 'region', names: PlaceNames): Beside {
  const [whole, city, country] = [names.whole, names.city, names.country].map(
    (name) => facts[name]?.[0]?.text,
  );
  const place: Place = whole === undefined ? {} : placeOf(whole, within);
  return {
    country: countryIn(country ?? place.country ?? ''),
    postalCode: within === 'region' ? facts.company_postal_code?.[0]?.text : undefined,
    cities: [city, place.city].flatMap((name) => (name === undefined ? [] : [withoutLetters(name)])),
  };
}
