import * as z from 'zod';
import type { Condition } from '../icp/schema';
import { isConditionType, type ConditionType } from '../icp/vocabulary';
import { anything, bounds, countries, something, texts, type Form } from './lance.forms';
import type { Search } from './lance.schema';
import type { ConditionLoss } from './loss';

/** Where a filter stands in a criterion's `filters`: `['location', 'country']`; `[]` is the whole criterion. */
export type Place = readonly string[];

export interface Filter {
  readonly place: Place;
  readonly value: unknown;
}

interface Row {
  /** The first is where a new one goes. */
  readonly places: readonly [Place, ...Place[]];
  readonly form: Form;
}

type Rows = Readonly<Partial<Record<ConditionType, Row>>>;

const ofBoth: Rows = {
  industry: { places: [['company', 'industry']], form: texts },
  employee_size_range: { places: [['company', 'size'], ['company_size']], form: texts },
  company_size: { places: [['company', 'employee_size']], form: bounds },
};

/**
 * The condition types that a criterion can hold, by what is searched for; a company has only its own location to be
 * searched by. The documents contradict each other: `job_title` and `company.employee_size: {min, max}` in the
 * examples of create and list, `job_titles` and `company_size: ["501-1000"]` in that of get, `company.size` in
 * create's text. All are read, and stay where they stand.
 */
const rows: Readonly<Record<Search, Rows>> = {
  person: {
    job_title: { places: [['job_title'], ['job_titles']], form: texts },
    country: { places: [['location', 'country']], form: countries },
    region: { places: [['location', 'state']], form: texts },
    city: { places: [['location', 'city']], form: texts },
    ...ofBoth,
  },
  company: {
    company_country: { places: [['location', 'country']], form: countries },
    company_region: { places: [['location', 'state']], form: texts },
    company_city: { places: [['location', 'city']], form: texts },
    ...ofBoth,
  },
};

/** A condition's field `lance`: where its filter stands, and the filter's value where we would put it otherwise. */
const ownSchema = z.object({ place: z.array(z.string()).max(2), value: z.unknown().optional() });

/**
 * A filter as the condition it means. One we can't read becomes a condition of a type nobody knows (`lance.skills`),
 * so that no verdict is given as if it weren't there.
 */
export function readFilter(filter: Filter, search: Search): Condition {
  const { place, value } = filter;
  for (const [type, { places, form }] of Object.entries(rows[search])) {
    const said = places.some((known) => isSame(known, place)) && form.read(value);
    if (!said) continue;
    const condition = { type, ...said };
    const isUsual = isSame(writeFilter(condition, search), filter);
    return isUsual ? condition : { ...condition, lance: { place, value } };
  }
  return unreadFilter(filter);
}

/** A condition that keeps any filter, or a whole criterion. */
export function unreadFilter({ place, value }: Filter): Condition {
  return {
    type: unknownType(place),
    comparator: 'equals',
    value: value as Condition['value'],
    lance: { place },
  };
}

/** A condition as a filter, or why there is none for it. */
export function writeFilter(condition: Condition, search: Search): Filter | ConditionLoss['reason'] {
  const own = ownSchema.safeParse(condition.lance).data;
  const row = rowFor(condition, search, own?.place);
  if (!row) return 'type';
  if (condition.optional) return 'optional';
  const place = row.places.find((known) => isSame(known, own?.place)) ?? row.places[0];
  const { comparator, value } = condition;
  if (own && isSame(row.form.read(own.value), { comparator, value })) return { place, value: own.value };
  const written = row.form.write(condition);
  return typeof written === 'string' ? written : { place, value: written[0] };
}

function rowFor({ type }: Condition, search: Search, place: Place | undefined): Row | undefined {
  if (isConditionType(type)) return rows[search][type];
  if (!place || type !== unknownType(place)) return undefined;
  return { places: [place], form: place.length === 0 ? anything : something };
}

function unknownType(place: Place): string {
  return place.length === 0 ? 'lance.criterion' : ['lance', ...place].join('.');
}

/** Whether two values of JSON are written the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
