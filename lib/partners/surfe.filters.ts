import * as z from 'zod';
import type { Condition } from '../icp/schema';
import type { Comparator, ConditionType } from '../icp/vocabulary';
import { wantedTexts } from '../icp/wanted';
import type { Said } from './said';
import { countries, domains, sizes, texts, type Item, type Json } from './surfe.items';
import { rangeOf, rangeSaid } from './surfe.range';
import type { ConditionLoss } from './loss';
import { surfeDepartment, surfeIndustry, surfeSeniority } from './surfe.values';

export const sides = ['companies', 'people'] as const;

/** A filter as it stands in an ICP of Surfe's: `companies.industries: ["Software"]`. */
export interface Filter {
  readonly side: (typeof sides)[number];
  readonly name: string;
  readonly value: Json;
}

/** The filter for a condition, or why there is none. */
export type Fate = Filter | ConditionLoss['reason'];

/** A filter that conditions of a type say the same as. */
interface Row extends Pick<Filter, 'side' | 'name'> {
  readonly type: ConditionType;
  readonly comparators: readonly string[];
  /** What the filter has to hold for a condition; undefined where nothing says the same. */
  write(condition: Condition): Json | undefined;
  /** What the filter says; undefined where no condition says the same. */
  read(filter: unknown): Said | undefined;
}

const anyOf: readonly Comparator[] = ['in', 'equals', 'has_any'];
const noneOf: readonly Comparator[] = ['not_in', 'not_equals'];
const within: readonly Comparator[] = ['between', 'equals', 'gte', 'lte', 'gt', 'lt'];

function allOf<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const known = items.filter((item) => item !== undefined);
  return items.length > 0 && known.length === items.length ? known : undefined;
}

function listFilter(
  side: Row['side'],
  name: string,
  type: ConditionType,
  comparators: readonly Comparator[],
  item: Item,
): Row {
  return {
    side,
    name,
    type,
    comparators,
    write: ({ value }) => {
      const wanted = wantedTexts(value);
      const items = 'values' in wanted ? allOf(wanted.values.map((text) => item.write(text))) : undefined;
      return items && [...new Map(items.map((each) => [JSON.stringify(each), each])).values()];
    },
    read: (filter) => {
      const value = Array.isArray(filter) ? allOf(filter.map((each) => item.read(each))) : undefined;
      return value && { comparator: comparators[0] ?? '', value };
    },
  };
}

function rangeFilter(name: string, type: ConditionType): Row {
  return { side: 'companies', name, type, comparators: within, write: rangeOf, read: rangeSaid };
}

/**
 * Which of Surfe's filters (https://developers.surfe.com/public-021-v2-recommendations-icp-get names them all) say
 * what a condition of ours says. They are joined by AND: "the more filters, the fewer recommendations".
 *
 * - `jobTitles` is documented as the "list of target job titles", so it is "is any of". Search expands titles to
 *   neighbouring ones; whether recommendations do is not documented. If so, Surfe recommends more people, and our verdict
 *   beside each of them tells. What looks for words inside of titles has no filter. `exactJobTitles` is left to Surfe: no
 *   condition of ours tells it from `jobTitles`.
 * - `primaryLocations` is where the headquarters are, as our company's country is; `locations` is any office, so
 *   no condition says it.
 * - `includeDomains` is taken to let no other company through, as every filter narrows.
 * - `revenue` is taken to be US dollars a year; no page says so.
 */
const rows: readonly Row[] = [
  rangeFilter('employeeCount', 'company_size'),
  listFilter('companies', 'employeeCounts', 'employee_size_range', anyOf, sizes),
  listFilter('companies', 'industries', 'industry', anyOf, texts(surfeIndustry)),
  listFilter('companies', 'excludeIndustries', 'industry', noneOf, texts(surfeIndustry)),
  listFilter('companies', 'primaryLocations', 'company_country', anyOf, countries),
  rangeFilter('revenue', 'revenue'),
  listFilter('companies', 'includeDomains', 'domain', anyOf, domains),
  listFilter('companies', 'excludeDomains', 'domain', noneOf, domains),
  listFilter(
    'people',
    'jobTitles',
    'job_title',
    anyOf,
    texts((title) => title),
  ),
  listFilter('people', 'seniorities', 'seniority', anyOf, texts(surfeSeniority)),
  listFilter('people', 'departments', 'department', anyOf, texts(surfeDepartment)),
  listFilter('people', 'excludeDepartments', 'department', noneOf, texts(surfeDepartment)),
  listFilter('people', 'countries', 'country', anyOf, countries),
];

/** A filter of Surfe's own that we have no condition for names itself in the condition that keeps it. */
const ownSchema = z.object({ side: z.enum(sides), name: z.string() });

/**
 * A filter as the condition it means. One that none says becomes a condition of a type nobody knows
 * (`surfe.companies.technologies`), so that no verdict is given as if it weren't there.
 */
export function readFilter(filter: Filter): Condition {
  const { side, name, value } = filter;
  const row = rows.find((each) => each.side === side && each.name === name);
  const said = row?.read(value);
  if (said && row?.write({ type: row.type, ...said }) !== undefined) return { type: row.type, ...said };
  return { type: `surfe.${side}.${name}`, comparator: 'equals', value, surfe: { side, name } };
}

/** A condition as the filter that says the same, or why none does. */
export function writeFilter(condition: Condition): Fate {
  const { type, comparator, optional, value = null } = condition;
  const own = ownSchema.safeParse(condition.surfe).data;
  if (own && type === `surfe.${own.side}.${own.name}`) return ownFilter({ ...own, value }, condition);
  const ofType = rows.filter((row) => row.type === type);
  const row = ofType.find(({ comparators }) => comparators.includes(comparator));
  if (ofType.length === 0) return 'type';
  if (!row) return 'comparator';
  if (optional) return 'optional';
  const written = row.write(condition);
  return written === undefined ? 'value' : { side: row.side, name: row.name, value: written };
}

/** What was kept goes back as it is; what a condition says is said by one. */
function ownFilter(filter: Filter, { type, comparator, optional }: Condition): Fate {
  if (comparator !== 'equals') return 'comparator';
  if (optional) return 'optional';
  return isNothing(filter.value) || readFilter(filter).type !== type ? 'value' : filter;
}

/** Whether a filter asks nothing: an empty list, as Go writes it too. */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
