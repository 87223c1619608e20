import { describe, expect, test } from 'vitest';
import {
  comparatorNames,
  comparatorRow,
  conditionTypeNames,
  isComparator,
  isConditionType,
  legalComparators,
  rowOf,
} from '../../lib/icp/vocabulary';

/** SCORING.md §4, word for word. */
const kinds = {
  text: 'utm_source utm_medium utm_campaign utm_term utm_content industry country region city domain job_title linkedin_url employee_size_range company_city company_region company_postal_code company_country department seniority',
  pages: 'page_contains page_equals',
  number: 'company_size page_view_count session_count icp_score last_seen_days revenue',
  boolean: 'icp_match persona_match',
};
const legal = {
  text: 'equals not_equals contains not_contains starts_with ends_with in not_in has_any has_all exists not_exists',
  pages:
    'equals not_equals contains not_contains starts_with ends_with in not_in has_any has_all exists not_exists',
  number: 'equals not_equals gt gte lt lte in not_in between exists not_exists',
  boolean: 'equals not_equals exists not_exists',
};

const typesWhere = (test: (row: ReturnType<typeof rowOf>) => boolean) =>
  conditionTypeNames.filter((type) => test(rowOf(type))).sort();
const words = (text: string) => text.split(' ').sort();

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (kind) => {
  test('the types', () => {
    expect(typesWhere((row) => row.kind === kind)).toEqual(words(kinds[kind]));
  });

  test.each(words(kinds[kind]).filter(isConditionType))('the comparators of %s', (type) => {
    expect(legalComparators(type).sort()).toEqual(words(legal[kind]));
  });
});

test('natures', () => {
  const natures = {
    country: 'company_country country',
    region: 'company_region region',
    domain: 'domain',
    linkedin_url: 'linkedin_url',
    industry: 'industry',
    employee_size_range: 'employee_size_range',
    job_title: 'job_title',
    money: 'revenue',
    count: 'company_size icp_score last_seen_days page_view_count session_count',
    url: 'page_contains page_equals',
    flag: 'icp_match persona_match',
    text: 'city company_city company_postal_code department seniority utm_campaign utm_content utm_medium utm_source utm_term',
  };
  for (const [nature, types] of Object.entries(natures))
    expect(typesWhere((row) => row.nature === nature)).toEqual(words(types));
});

test('whose attribute it is (SCORING.md §3)', () => {
  const owners = {
    person: 'job_title seniority department country region city linkedin_url',
    derived: 'icp_match icp_score persona_match',
    visit:
      'utm_source utm_medium utm_campaign utm_term utm_content page_contains page_equals page_view_count session_count last_seen_days',
    company:
      'company_city company_country company_postal_code company_region company_size domain employee_size_range industry revenue',
  };
  for (const [owner, types] of Object.entries(owners))
    expect(typesWhere((row) => row.owner === owner)).toEqual(words(types));
});

test('who can hold a type: Bullseye all but our four', () => {
  const ours = words('company_country department revenue seniority');
  for (const partner of ['bullseye-partner', 'bullseye-org'] as const)
    expect(typesWhere(({ carriedBy }) => !carriedBy.includes(partner))).toEqual(ours);
  expect(typesWhere(({ carriedBy }) => carriedBy.includes('surfe'))).toEqual(
    words(
      'company_country company_size country department domain employee_size_range industry job_title revenue seniority',
    ),
  );
  expect(typesWhere(({ carriedBy }) => carriedBy.includes('lance'))).toEqual(
    words(
      'city company_city company_country company_region company_size country employee_size_range industry job_title region',
    ),
  );
  expect(new Set(conditionTypeNames.flatMap((type) => rowOf(type).carriedBy)).size).toBe(4);
});

test('how many values a comparator wants', () => {
  const of = (arity: string) => comparatorNames.filter((name) => comparatorRow(name).arity === arity).sort();
  expect(of('none')).toEqual(words('exists not_exists'));
  expect(of('list')).toEqual(words('in not_in has_any has_all'));
  expect(of('bounds')).toEqual(['between']);
  expect(of('one')).toEqual(
    words('equals not_equals contains not_contains starts_with ends_with gt gte lt lte'),
  );
});

test('a negative comparator is named after its positive', () => {
  const negatives = comparatorNames.filter((name) => comparatorRow(name).not !== undefined);
  expect(negatives.toSorted()).toEqual(words('not_contains not_equals not_exists not_in'));
  for (const name of negatives) expect(`not_${comparatorRow(name).not}`).toBe(name);
});

test('only its own names are known', () => {
  for (const name of ['constructor', '__proto__', '', 'City', 7, null, undefined, ['city'], ['equals']]) {
    expect(isConditionType(name)).toBe(false);
    expect(isComparator(name)).toBe(false);
  }
});
