import type { Condition, Group } from '../icp/schema';
import { isConditionType, rowOf } from '../icp/vocabulary';
import { conditionLosses } from './condition-losses';
import { isSame, readFilter, unreadFilter, writeFilter, type Filter, type Place } from './lance.filters';
import { asks } from './lance.forms';
import { criterionSchema, type Criterion, type Search } from './lance.schema';
import type { ConditionLoss, GroupLoss, Mapped } from './loss';

/**
 * A criterion as a group: each of its filters as a condition, all required. The documents don't say how several
 * criteria go together; we take that any of them finds a lead, as any of our groups does. Filters that ask nothing (an
 * empty list) and what the criterion says beside its filters stand in the group's field `lance`, unless usual. A
 * criterion that we can't read, or that asks nothing at all, becomes one condition of a type nobody knows.
 */
export function readCriterion(item: unknown): Group {
  const criterion = criterionSchema.safeParse(item).data;
  const filters = filtersIn(criterion?.filters ?? {});
  if (!criterion || !filters.some(({ value }) => asks(value)))
    return { operator: 'AND', conditions: [unreadFilter({ place: [], value: item })] };
  const conditions = filters
    .filter(({ value }) => asks(value))
    .map((filter) => readFilter(filter, searchOf(criterion)));
  const rest = { ...criterion, filters: nested(filters.filter(({ value }) => !asks(value))) };
  const group = { operator: 'AND', conditions };
  return isSame(rest, usual(conditions)) ? group : { ...group, lance: rest };
}

/**
 * A group as criteria that say the same, and what they can't hold of it. Of an OR group each condition is a
 * criterion: it comes back as a group of its own, which is met, and has points, exactly when the OR group had. A
 * group without conditions, which SCORING.md §5 leaves out, is no criterion: one without filters might find everybody.
 */
export function writeGroup(group: Group, index: number): Mapped<unknown[], ConditionLoss | GroupLoss> {
  const { conditions, operator } = group;
  if (conditions.length === 0) return { value: [], losses: [] };
  const isOr = operator === 'OR';
  if (!isOr && (operator ?? 'AND') !== 'AND')
    return {
      value: [],
      losses: [{ of: 'group', group: index, reason: 'operator', effect: 'group_left_out' }],
    };
  const rest = criterionSchema.safeParse(group.lance).data ?? usual(conditions);
  const written = conditions.map((condition) =>
    asItself(condition, writeFilter(condition, searchOf(rest)), rest),
  );
  const fates = isOr ? written : onePerPlace(written);
  const filters = fates.filter((fate) => typeof fate !== 'string');
  const bundles = isOr ? filters.map((filter) => [filter]) : filters.length > 0 ? [filters] : [];
  const reasons = fates.map((fate) => (typeof fate === 'string' ? fate : undefined));
  return {
    value: bundles.map((bundle) => joined(bundle, rest)),
    losses: conditionLosses(group, index, reasons),
  };
}

type Fate = Filter | ConditionLoss['reason'];

/** What we keep for Lance goes back only where it stays what it is, so that no edit makes another filter of it in silence. */
function asItself({ type }: Condition, fate: Fate, rest: Criterion): Fate {
  if (isConditionType(type) || typeof fate === 'string') return fate;
  const [read, ...others] = readCriterion(joined([fate], rest)).conditions;
  return read?.type === type && others.length === 0 ? fate : 'value';
}

/** A filter whose place an earlier one stands in, in part or in whole, is lost. */
function onePerPlace(fates: readonly Fate[]): Fate[] {
  const taken: Place[] = [];
  return fates.map((fate) => {
    if (typeof fate === 'string') return fate;
    if (taken.some((place) => overlap(place, fate.place))) return 'second';
    taken.push(fate.place);
    return fate;
  });
}

/** Whether one place lies within the other. */
function overlap(a: Place, b: Place): boolean {
  return a.every((name, depth) => depth >= b.length || b[depth] === name);
}

/** A criterion of these filters, with the rest of what it was: nothing that asks for more. */
function joined(filters: readonly Filter[], rest: Criterion): unknown {
  const [first] = filters;
  if (first?.place.length === 0) return first.value;
  const free = filtersIn(rest.filters).filter(
    ({ place, value }) => !asks(value) && !filters.some((each) => overlap(each.place, place)),
  );
  return { ...rest, filters: nested([...free, ...filters]) };
}

/** A search of companies where all that is asked is of the company, else one of persons, the documents' default. */
function usual(conditions: readonly Condition[]): Criterion {
  const isCompanys = conditions.every(({ type }) => isConditionType(type) && rowOf(type).owner === 'company');
  return { provider: 'baseProvider', type: isCompanys ? 'company' : 'person', filters: {} };
}

/** "If omitted, defaults to person search (legacy behavior)." */
function searchOf({ type = 'person' }: Criterion): Search {
  return type;
}

/** The filters in a criterion's `filters`, those in `location` and `company` each by itself. */
function filtersIn(filters: Readonly<Record<string, unknown>>): Filter[] {
  return Object.entries(filters).flatMap(([name, value]): Filter[] => {
    const isOuter = (name === 'location' || name === 'company') && isFilled(value);
    if (!isOuter) return [{ place: [name], value }];
    return Object.entries(value).map(([inner, value]) => ({ place: [name, inner], value }));
  });
}

function isFilled(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}

function nested(filters: readonly Filter[]): Record<string, unknown> {
  const byName = Map.groupBy(filters, ({ place: [name = ''] }) => name);
  return Object.fromEntries(
    [...byName].map(([name, within]) => [
      name,
      within[0]?.place.length === 1
        ? within[0].value
        : Object.fromEntries(within.map(({ place: [, inner = ''], value }) => [inner, value])),
    ]),
  );
}
