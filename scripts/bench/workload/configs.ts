import type { Random } from './random';
import type { BenchCondition, BenchConfig, BenchGroup } from './rules';
import * as words from './words';

/** So many configs of two groups with four conditions each, as people write them. */
export function makeConfigs(random: Random, count: number): BenchConfig[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `icp-${index}`,
    label: `ICP ${index}`,
    priority: index + 1,
    rules: { groups: [makeGroup(random), makeGroup(random)] },
  }));
}

/**
 * Three groups of four want everything, the others any of it. What must not be stands among what must be: alone,
 * or in an OR group, it would let nearly everybody in. One condition of six is optional, never the first.
 */
function makeGroup(random: Random): BenchGroup {
  const isAnd = random.chance(0.75);
  const asked = random.pickSome(wanted, 4);
  if (isAnd && random.chance(0.5)) asked[3] = random.pick(unwanted);
  return {
    operator: isAnd ? 'AND' : 'OR',
    conditions: asked.map((ask, index) => ({ ...ask(random), optional: index > 0 && random.chance(1 / 6) })),
  };
}

/** A condition that isn't said yet to be optional or not. */
type Asked = { [C in BenchCondition as C['comparator']]: Omit<C, 'optional'> }[BenchCondition['comparator']];
type Question = (random: Random) => Asked;

const wanted: readonly [Question, ...Question[]] = [
  (r) => ({ type: 'job_title', comparator: 'contains', value: some(r, words.fields, 4) }),
  (r) => ({ type: 'job_title', comparator: 'contains', value: some(r, words.leaders, 4) }),
  (r) => ({ type: 'job_title', comparator: 'starts_with', value: r.pick(words.leaders) }),
  (r) => ({ type: 'seniority', comparator: 'in', value: some(r, words.seniorities, 4) }),
  (r) => ({ type: 'department', comparator: 'in', value: some(r, words.departments, 5) }),
  (r) => ({ type: 'department', comparator: 'equals', value: r.pickSkewed(words.departments) }),
  (r) => ({ type: 'country', comparator: 'in', value: some(r, words.countries, 12) }),
  (r) => ({ type: 'country', comparator: 'equals', value: r.pickSkewed(words.countries) }),
  (r) => ({ type: 'city', comparator: 'in', value: some(r, words.cities, 12) }),
  (r) => ({ type: 'industry', comparator: 'in', value: some(r, words.industries, 10) }),
  (r) => ({ type: 'industry', comparator: 'equals', value: r.pickSkewed(words.industries) }),
  (r) => ({
    type: 'company_size',
    comparator: 'between',
    value: [r.integer(1, 200), r.integer(500, 10_000)],
  }),
  (r) => ({ type: 'company_size', comparator: 'gte', value: r.pick([10, 50, 200, 1_000]) }),
  (r) => ({ type: 'company_size', comparator: 'lt', value: r.pick([500, 2_000, 10_000]) }),
  (r) => ({ type: 'revenue', comparator: 'gt', value: r.pick([1e6, 1e7, 1e8]) }),
  (r) => ({
    type: 'revenue',
    comparator: 'between',
    value: [r.integer(1, 50) * 1e6, r.integer(1, 50) * 1e8],
  }),
  (r) => ({ type: 'utm_source', comparator: 'in', value: some(r, words.sources, 4) }),
  (r) => ({ type: 'page_view_count', comparator: 'gte', value: r.pick([3, 10, 30]) }),
  (r) => ({ type: 'last_seen_days', comparator: 'lte', value: r.pick([30, 90, 180]) }),
];

const unwanted: readonly [Question, ...Question[]] = [
  () => ({ type: 'job_title', comparator: 'not_contains', value: ['intern', 'assistant'] }),
  (r) => ({ type: 'seniority', comparator: 'not_equals', value: r.pick(words.seniorities) }),
  (r) => ({ type: 'country', comparator: 'not_in', value: some(r, words.countries, 5) }),
  (r) => ({ type: 'industry', comparator: 'not_in', value: some(r, words.industries, 6) }),
  (r) => ({ type: 'domain', comparator: 'not_in', value: some(r, words.domains, 8) }),
  () => ({ type: 'utm_source', comparator: 'exists', value: null }),
];

/** One of the items, or more, up to as many as said. */
function some({ integer, pickSome }: Random, items: readonly [string, ...string[]], most: number): string[] {
  return pickSome(items, integer(1, most));
}
