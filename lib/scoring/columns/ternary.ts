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

/** Unknown of every row. */
export function unknown(rows: number): Ternary {
  return { sure: none(rows), possible: all(rows) };
}

/** Kleene's AND; true everywhere of none. */
export function and(parts: readonly Ternary[], rows: number): Ternary {
  return join(parts, () => all(rows), intersect);
}

/** Kleene's OR; false everywhere of none. */
export function or(parts: readonly Ternary[], rows: number): Ternary {
  return join(parts, () => none(rows), unite);
}

/** Where nothing is unknown, the sure rows are the possible ones too. */
function join(
  parts: readonly Ternary[],
  ofNone: () => Bits,
  into: (bits: Bits, others: Bits) => void,
): Ternary {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const joined = (bound: keyof Ternary) => {
    const bits = first ? first[bound].slice() : ofNone();
    for (const other of others) into(bits, other[bound]);
    return bits;
  };
  const sure = joined('sure');
  return { sure, possible: parts.every(isKnown) ? sure : joined('possible') };
}

/** Whether it is known of every row. */
export function isKnown({ sure, possible }: Ternary): boolean {
  return sure === possible;
}

/** Counts the rows of each truth. */
export function countOf({ sure, possible }: Ternary, rows: number): Count {
  const yes = count(sure);
  const maybe = sure === possible ? yes : count(possible);
  return { yes, no: rows - maybe, unknown: maybe - yes };
}
