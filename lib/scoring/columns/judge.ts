import type { CompiledCondition } from '../condition';
import { outcomeOf } from '../kleene';
import type { Outcome } from '../types';
import { neither, none, union, type Bits } from './bits';
import type { Column } from './column';
import type { Columns } from './columns';
import { addStretch, type SortedRows } from './sorted-rows';
import { unknown, type Ternary } from './ternary';

/** What a condition came to over all rows, as long as its column stays as it was. */
interface Judged {
  readonly where: Ternary;
  /** By the column's codes; a code that wasn't needed yet has none. */
  readonly outcomes: Outcome[];
  readonly version: number;
  readonly size: number;
}

/** A rule being typed is a new condition with every letter; the oldest answers go first. */
const MOST_REMEMBERED = 1_000;

/** Judges conditions over all profiles: each distinct condition once a distinct value, however many configs have it. */
export class Judge {
  readonly #judged = new Map<string, Judged>();

  constructor(readonly columns: Columns) {}

  /** Where the condition is met, and where it may be. */
  judge(condition: CompiledCondition): Ternary {
    const { type, asks, problem } = condition;
    const { size } = this.columns;
    if (type === null || problem) return unknown(size);
    const column = this.columns.column(type);
    const { version } = column;
    const before = this.#judged.get(asks);
    if (before?.version === version && before.size === size) return before.where;
    const outcomes = before?.outcomes ?? [];
    const where = spread(condition, outcomes, column, size);
    this.#judged.delete(asks);
    this.#judged.set(asks, { where, outcomes, version, size });
    const [oldest] = this.#judged.keys();
    if (this.#judged.size > MOST_REMEMBERED && oldest !== undefined) this.#judged.delete(oldest);
    return where;
  }
}

/** From outcomes by value to outcomes by row. The rows of the commonest outcome are those that the other two leave. */
function spread(condition: CompiledCondition, outcomes: Outcome[], column: Column, size: number): Ternary {
  const sorted = column.sortedRows(size);
  const stretches = {
    met: new Stretches(sorted),
    unmet: new Stretches(sorted),
    unknown: new Stretches(sorted),
  };
  for (const [from, to] of spans(condition.segments.breaks, sorted)) {
    const code = sorted.codes[from] ?? 0;
    const outcome = (outcomes[code] ??= outcomeOf(condition.test(column.dictionary.stateOf(code))));
    stretches[outcome].add(sorted.starts[from] ?? 0, sorted.starts[to] ?? 0);
  }
  const { met, unmet, unknown } = stretches;
  const most = Math.max(met.rows, unmet.rows, unknown.rows);
  const sure = met.rows === most ? neither(unmet.bits(), unknown.bits(), size) : met.bits();
  const possible =
    unmet.rows === most ? union(sure, unknown.bits()) : neither(unmet.bits(), none(size), size);
  return { sure, possible };
}

/**
 * Places in the order whose values come to the same outcome: single numbers between two breaks, or on one, and
 * every other value by itself.
 */
function* spans(
  breaks: readonly number[],
  { numbers, codes }: SortedRows,
): Generator<readonly [number, number]> {
  let from = 0;
  for (const number of breaks) {
    const below = placeOf(number, numbers, from);
    const above = numbers[below] === number ? below + 1 : below;
    if (from < below) yield [from, below];
    if (below < above) yield [below, above];
    from = above;
  }
  if (from < numbers.length) yield [from, numbers.length];
  for (let place = numbers.length; place < codes.length; place += 1) yield [place, place + 1];
}

/** The first place from `from` on whose number isn't below this one. */
function placeOf(number: number, numbers: Float64Array, from: number): number {
  let [low, high] = [from, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows with the same outcome, as stretches of the column's order. */
class Stretches {
  rows = 0;
  readonly #ends: number[] = [];

  constructor(private readonly sorted: SortedRows) {}

  add(from: number, to: number): void {
    if (this.#ends.at(-1) === from) this.#ends.pop();
    else this.#ends.push(from);
    this.#ends.push(to);
    this.rows += to - from;
  }

  bits(): Bits {
    const bits = none(this.sorted.rows.length);
    for (let at = 0; at < this.#ends.length; at += 2)
      addStretch(bits, this.sorted, this.#ends[at] ?? 0, this.#ends[at + 1] ?? 0);
    return bits;
  }
}
