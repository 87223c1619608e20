/**
 * The vocabulary of an ICP rule, one row a condition type and one row a comparator: the schema, the editor,
 * the engine, the readers' normalizing and the partner mappings all read it.
 * Source: Bullseye Partner API, "Condition Types" and "Comparators"; SCORING.md §4 for legality and our four.
 */
export type Kind = 'text' | 'pages' | 'number' | 'boolean';

/** What a value of the type is: decides how two are compared, how text becomes one, and its editor. */
export type ValueNature =
  | 'text'
  | 'url'
  | 'count'
  | 'money'
  | 'flag'
  | 'country'
  | 'region'
  | 'domain'
  | 'linkedin_url'
  | 'industry'
  | 'employee_size_range'
  | 'job_title';

/** Whose attribute it is. `derived` is computed from other ICPs' results, never read. */
export type Owner = 'person' | 'company' | 'visit' | 'derived';

export const partnerIds = ['bullseye-partner', 'bullseye-org', 'surfe', 'lance'] as const;
export type PartnerId = (typeof partnerIds)[number];

export interface ConditionTypeRow {
  readonly kind: Kind;
  readonly nature: ValueNature;
  readonly owner: Owner;
  /** Partners whose ICPs can hold a condition of this type. */
  readonly carriedBy: readonly PartnerId[];
}

const bullseye = ['bullseye-partner', 'bullseye-org'] as const;
const row = (
  kind: Kind,
  nature: ValueNature,
  owner: Owner,
  carriedBy: readonly PartnerId[],
): ConditionTypeRow => ({
  kind,
  nature,
  owner,
  carriedBy,
});

export const conditionTypes = {
  job_title: row('text', 'job_title', 'person', [...bullseye, 'surfe', 'lance']),
  seniority: row('text', 'text', 'person', ['surfe']),
  department: row('text', 'text', 'person', ['surfe']),
  country: row('text', 'country', 'person', [...bullseye, 'surfe', 'lance']),
  region: row('text', 'region', 'person', [...bullseye, 'lance']),
  city: row('text', 'text', 'person', [...bullseye, 'lance']),
  linkedin_url: row('text', 'linkedin_url', 'person', bullseye),
  industry: row('text', 'industry', 'company', [...bullseye, 'surfe', 'lance']),
  company_size: row('number', 'count', 'company', [...bullseye, 'surfe', 'lance']),
  employee_size_range: row('text', 'employee_size_range', 'company', [...bullseye, 'surfe', 'lance']),
  revenue: row('number', 'money', 'company', ['surfe']),
  domain: row('text', 'domain', 'company', [...bullseye, 'surfe']),
  company_country: row('text', 'country', 'company', ['surfe', 'lance']),
  company_region: row('text', 'region', 'company', [...bullseye, 'lance']),
  company_city: row('text', 'text', 'company', [...bullseye, 'lance']),
  company_postal_code: row('text', 'text', 'company', bullseye),
  page_contains: row('pages', 'url', 'visit', bullseye),
  page_equals: row('pages', 'url', 'visit', bullseye),
  page_view_count: row('number', 'count', 'visit', bullseye),
  session_count: row('number', 'count', 'visit', bullseye),
  last_seen_days: row('number', 'count', 'visit', bullseye),
  utm_source: row('text', 'text', 'visit', bullseye),
  utm_medium: row('text', 'text', 'visit', bullseye),
  utm_campaign: row('text', 'text', 'visit', bullseye),
  utm_term: row('text', 'text', 'visit', bullseye),
  utm_content: row('text', 'text', 'visit', bullseye),
  icp_match: row('boolean', 'flag', 'derived', bullseye),
  icp_score: row('number', 'count', 'derived', bullseye),
  persona_match: row('boolean', 'flag', 'derived', bullseye),
} satisfies Record<string, ConditionTypeRow>;

export type ConditionType = keyof typeof conditionTypes;

/** How many values a comparator wants: none, one (a list then means any of them), a list, or `[min, max]`. */
export type Arity = 'none' | 'one' | 'list' | 'bounds';

export interface ComparatorRow {
  readonly arity: Arity;
  readonly kinds: readonly Kind[];
  /** The comparator that this one is the negation of. */
  readonly not?: 'equals' | 'contains' | 'in' | 'exists';
}

const texts = ['text', 'pages'] as const;
const numbers = ['number'] as const;
const listed = ['text', 'pages', 'number'] as const;
const all = ['text', 'pages', 'number', 'boolean'] as const;

export const comparators = {
  equals: { arity: 'one', kinds: all },
  not_equals: { arity: 'one', kinds: all, not: 'equals' },
  contains: { arity: 'one', kinds: texts },
  not_contains: { arity: 'one', kinds: texts, not: 'contains' },
  starts_with: { arity: 'one', kinds: texts },
  ends_with: { arity: 'one', kinds: texts },
  gt: { arity: 'one', kinds: numbers },
  gte: { arity: 'one', kinds: numbers },
  lt: { arity: 'one', kinds: numbers },
  lte: { arity: 'one', kinds: numbers },
  in: { arity: 'list', kinds: listed },
  not_in: { arity: 'list', kinds: listed, not: 'in' },
  between: { arity: 'bounds', kinds: numbers },
  has_any: { arity: 'list', kinds: texts },
  has_all: { arity: 'list', kinds: texts },
  exists: { arity: 'none', kinds: all },
  not_exists: { arity: 'none', kinds: all, not: 'exists' },
} satisfies Record<string, ComparatorRow>;

export type Comparator = keyof typeof comparators;

export const conditionTypeNames = Object.keys(conditionTypes) as ConditionType[];
export const comparatorNames = Object.keys(comparators) as Comparator[];

/** Whether a text (from a partner, a file, a message) is a condition type we know. */
export function isConditionType(type: unknown): type is ConditionType {
  return typeof type === 'string' && Object.hasOwn(conditionTypes, type);
}

/** Whether a text is a comparator we know. */
export function isComparator(comparator: unknown): comparator is Comparator {
  return typeof comparator === 'string' && Object.hasOwn(comparators, comparator);
}

/** The row of a condition type. */
export function rowOf(type: ConditionType): ConditionTypeRow {
  return conditionTypes[type];
}

/** The row of a comparator. */
export function comparatorRow(comparator: Comparator): ComparatorRow {
  return comparators[comparator];
}

/** Whether a rule may use this comparator on this type (SCORING.md §4). */
export function isLegalPair(type: ConditionType, comparator: Comparator): boolean {
  return comparatorRow(comparator).kinds.includes(rowOf(type).kind);
}

/** The comparators a rule may use on this type, in the table's order. */
export function legalComparators(type: ConditionType): Comparator[] {
  return comparatorNames.filter((comparator) => isLegalPair(type, comparator));
}
