import { all, count, intersect, none, unite, type Bits } from './bits';

/** Kleene's logic over many rows at once: where something surely holds, and where it may hold (the sure rows too). */
export interface Ternary {
  readonly sure: Bits;
  readonly possible: Bits;
}

/** How many rows it surely holds for, surely doesn't, and is unknown of. */
export interface Count {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

export const always = (rows: number): Ternary => ({ sure: all(rows), possible: all(rows) });
export const never = (rows: number): Ternary => ({ sure: none(rows), possible: none(rows) });
export const unknown = (rows: number): Ternary => ({ sure: none(rows), possible: all(rows) });

/** Kleene's AND; true everywhere of none. */
export function and(parts: readonly Ternary[], rows: number): Ternary {
  return join(parts, always(rows), intersect);
}

/** Kleene's OR; false everywhere of none. */
export function or(parts: readonly Ternary[], rows: number): Ternary {
  return join(parts, never(rows), unite);
}

function join(parts: readonly Ternary[], result: Ternary, into: (bits: Bits, others: Bits) => void): Ternary {
  for (const { sure, possible } of parts) {
    into(result.sure, sure);
    into(result.possible, possible);
  }
  return result;
}

/** Counts the rows of each truth. */
export function countOf({ sure, possible }: Ternary, rows: number): Count {
  const yes = count(sure);
  const maybe = count(possible);
  return { yes, no: rows - maybe, unknown: maybe - yes };
}
