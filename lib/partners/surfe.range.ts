import * as z from 'zod';
import type { Condition } from '../icp/schema';
import { wantedBounds, wantedNumbers, type Wanted } from '../icp/wanted';
import type { Said } from './said';

/** Both ends inclusive, which no page of Surfe's says; a missing end has no limit. */
const rangeSchema = z.strictObject({
  from: z.int().nonnegative().nullish(),
  to: z.int().nonnegative().nullish(),
});

/**
 * The filter `{from, to}` for a condition on a count or an amount; undefined where there is none. Whole numbers: nobody
 * is half an employee, and revenues are known to the dollar at best; "more than 100" is "from 101". Both ends stand in
 * Surfe's examples; where a condition names one, we send one.
 */
export function rangeOf(condition: Condition): Record<string, number> | undefined {
  const range = rangeSchema.safeParse(ends(condition)).data;
  if (!range) return undefined;
  const { from, to } = range;
  if (typeof from === 'number' && typeof to === 'number' && from > to) return undefined;
  return { ...(typeof from === 'number' && { from }), ...(typeof to === 'number' && { to }) };
}

/** The condition that a filter `{from, to}` says; undefined where none says the same. */
export function rangeSaid(filter: unknown): Said | undefined {
  const { from, to } = rangeSchema.safeParse(filter).data ?? {};
  if (typeof from !== 'number') return typeof to === 'number' ? { comparator: 'lte', value: to } : undefined;
  if (typeof to !== 'number') return { comparator: 'gte', value: from };
  if (from === to) return { comparator: 'equals', value: from };
  return from < to ? { comparator: 'between', value: [from, to] } : undefined;
}

function ends({ comparator, value }: Condition): { from?: number; to?: number } | undefined {
  if (comparator === 'between') {
    const [min, max] = valuesOf(wantedBounds(value));
    return min === undefined || max === undefined ? undefined : { from: Math.ceil(min), to: Math.floor(max) };
  }
  const [number, another] = valuesOf(wantedNumbers(value));
  if (number === undefined || another !== undefined) return undefined;
  switch (comparator) {
    case 'equals':
      return { from: Math.ceil(number), to: Math.floor(number) };
    case 'gte':
      return { from: Math.ceil(number) };
    case 'gt':
      return { from: Math.floor(number) + 1 };
    case 'lte':
      return { to: Math.floor(number) };
    case 'lt':
      return { to: Math.ceil(number) - 1 };
    default:
      return undefined;
  }
}

function valuesOf(wanted: Wanted<number>): readonly number[] {
  return 'values' in wanted ? wanted.values : [];
}
