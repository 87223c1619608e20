import { fold } from '../values/fold';
import { plainDecimal } from '../values/number';
import type { Problem } from './problems';

/** The values a condition wants, of the form its type has; or why they can't be had. */
export type Wanted<T> = { readonly values: readonly T[] } | { readonly problem: Problem };

type Read<T> = (value: unknown) => T | Problem;

/**
 * The texts a condition on a text or pages type wants (SCORING.md §2.7): a list where one is expected means any
 * of them, one where a list is expected is a list of one, a number is its decimal text.
 */
export function wantedTexts(value: unknown): Wanted<string> {
  return readAll(value, readText);
}

/** The numbers a condition on a number type wants; a plain decimal text counts as its number. */
export function wantedNumbers(value: unknown): Wanted<number> {
  return readAll(value, readNumber);
}

/** The booleans a condition on a boolean type wants; "true" and "false" count. */
export function wantedFlags(value: unknown): Wanted<boolean> {
  return readAll(value, readFlag);
}

/** `between`'s `[min, max]`, both inclusive. */
export function wantedBounds(value: unknown): Wanted<number> {
  const wanted = wantedNumbers(value);
  if ('problem' in wanted) return wanted;
  const [min, max, ...rest] = wanted.values;
  if (min === undefined || max === undefined || rest.length > 0)
    return { problem: { code: 'bounds_wanted' } };
  return min > max ? { problem: { code: 'bounds_reversed' } } : wanted;
}

/** Whether `exists` (or `not_exists`) is turned round by its value (SCORING.md §2.1). */
export function turnsExistsRound(value: unknown): boolean {
  return value === false || value === 'false';
}

function readAll<T>(value: unknown, read: Read<T>): Wanted<T> {
  if (value === undefined || value === null) return { problem: { code: 'value_missing' } };
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) return { problem: { code: 'value_missing' } };
  const values: T[] = [];
  for (const item of list) {
    const read1 = read(item);
    if (isProblem(read1)) return { problem: read1 };
    values.push(read1);
  }
  return { values };
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value;
}

function readText(value: unknown): string | Problem {
  if (typeof value === 'number') return decimalText(value);
  if (typeof value !== 'string') return { code: 'value_not_text' };
  return fold(value) === '' ? { code: 'value_blank' } : value;
}

function readNumber(value: unknown): number | Problem {
  if (typeof value === 'string' && value.trim() === '') return { code: 'value_blank' };
  const number = typeof value === 'string' ? plainDecimal(value) : value;
  return Number.isFinite(number) ? (number as number) : { code: 'value_not_number' };
}

function readFlag(value: unknown): boolean | Problem {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return { code: 'value_not_flag' };
}

/** A number without an exponent, as a person writes it: 1e21 is 1000000000000000000000. */
function decimalText(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
