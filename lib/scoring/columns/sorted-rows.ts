import { add, none, type Bits } from './bits';
import { isAmount } from '../state';
import type { Dictionary } from './dictionary';

/** A column's rows, those of one code side by side: single numbers first, from the least, then the others by code. */
export interface SortedRows {
  readonly rows: Uint32Array;
  /** The codes in this order. */
  readonly codes: Uint32Array;
  /** Where each code's rows begin; the last entry is where the last code's end. */
  readonly starts: Uint32Array;
  /** The single numbers in this order. */
  readonly numbers: Float64Array;
  /** The first `step` rows as bits, the first two `step`s, and so on from none. */
  readonly prefixes: readonly Bits[];
  readonly step: number;
}

/** The part of all rows above which it is quicker to join words of 32 rows than to add a row at a time. */
const STEPS = 32;

/** Sorts the rows of a column, given as their codes. */
export function sortRows(codeOfRow: Uint32Array, dictionary: Dictionary): SortedRows {
  const { codes, numbers } = sortCodes(dictionary);
  const rowsOfCode = new Uint32Array(codes.length);
  for (const code of codeOfRow) rowsOfCode[code] = (rowsOfCode[code] ?? 0) + 1;
  const starts = new Uint32Array(codes.length + 1);
  const next = new Uint32Array(codes.length);
  for (const [place, code] of codes.entries()) {
    const start = starts[place] ?? 0;
    next[code] = start;
    starts[place + 1] = start + (rowsOfCode[code] ?? 0);
  }
  const rows = new Uint32Array(codeOfRow.length);
  for (let row = 0; row < rows.length; row += 1) {
    const code = codeOfRow[row] ?? 0;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  }
  return { rows, codes, starts, numbers, ...prefixesOf(rows) };
}

/** Rows that came to the same, as stretches of a column's order. */
export class Stretches {
  /** How many rows there are. */
  rows = 0;
  /** Where each begins and ends, by turns. */
  readonly #ends: number[] = [];

  /** Adds a stretch behind the others. */
  add(from: number, to: number): void {
    const last = this.#ends.length - 1;
    if (this.#ends[last] === from) this.#ends[last] = to;
    else this.#ends.push(from, to);
    this.rows += to - from;
  }

  /** Adds the rows to `bits`. */
  addTo(bits: Bits, sorted: SortedRows): void {
    for (let at = 0; at < this.#ends.length; at += 2)
      addStretch(bits, sorted, this.#ends[at] ?? 0, this.#ends[at + 1] ?? 0);
  }
}

function addStretch(bits: Bits, { rows, prefixes, step }: SortedRows, from: number, to: number): void {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  const [before, until] = [prefixes[first], prefixes[last]];
  if (first >= last || !before || !until) return addRows(bits, rows, from, to);
  addRows(bits, rows, from, first * step);
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) | ((until[word] ?? 0) & ~(before[word] ?? 0));
  addRows(bits, rows, last * step, to);
}

function addRows(bits: Bits, rows: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) add(bits, rows[at] ?? 0);
}

function sortCodes(dictionary: Dictionary): { codes: Uint32Array; numbers: Float64Array } {
  const single: number[] = [];
  const others: number[] = [];
  for (const [code, value] of dictionary.values.entries())
    if (isAmount(value)) single.push(value);
    else others.push(code);
  const numbers = Float64Array.from(single).sort();
  const codes = Uint32Array.from([...Array.from(numbers, (number) => dictionary.codeOf(number)), ...others]);
  return { codes, numbers };
}

function prefixesOf(rows: Uint32Array): { prefixes: Bits[]; step: number } {
  const step = Math.max(32, Math.ceil(rows.length / STEPS));
  const prefixes = [none(rows.length)];
  for (let to = step; to <= rows.length; to += step) {
    const prefix = prefixes.at(-1)?.slice() ?? none(rows.length);
    addRows(prefix, rows, to - step, to);
    prefixes.push(prefix);
  }
  return { prefixes, step };
}
