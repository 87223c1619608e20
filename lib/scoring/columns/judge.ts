import type { CompiledCondition } from '../condition';
import type { Truth } from '../types';
import { invert, none } from './bits';
import type { Column } from './column';
import type { Columns } from './columns';
import type { Dictionary } from './dictionary';
import { Stretches, type SortedRows } from './sorted-rows';
import { unknown, type Ternary } from './ternary';

/** What a condition came to over all rows, as long as its column stays as it was. */
interface Judged {
  readonly where: Ternary;
  readonly outcomes: Outcomes;
  readonly version: number;
  readonly size: number;
}

/** By the column's codes, as `markOf` says it; 0 where it wasn't asked. */
type Outcomes = Uint8Array;

const [MET, UNMET, UNKNOWN] = [1, 2, 3];

function markOf(truth: Truth): number {
  if (truth === undefined) return UNKNOWN;
  return truth ? MET : UNMET;
}

/** A rule being typed is a new condition with every letter; the oldest answers go first. */
const MOST_REMEMBERED = 500;

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
    const outcomes = outcomesOf(condition, column.dictionary, before?.outcomes);
    const where = spread(condition, outcomes, column, size);
    this.#judged.delete(asks);
    this.#judged.set(asks, { where, outcomes, version, size });
    const [oldest] = this.#judged.keys();
    if (this.#judged.size > MOST_REMEMBERED && oldest !== undefined) this.#judged.delete(oldest);
    return where;
  }
}

/** What was asked before, or what is found of single texts at once. */
function outcomesOf(
  { search, isNegated }: CompiledCondition,
  dictionary: Dictionary,
  before: Outcomes | undefined,
): Outcomes {
  const outcomes = new Uint8Array(dictionary.values.length);
  if (before) outcomes.set(before);
  else if (search) {
    const texts = dictionary.textsBy(search.form);
    outcomes.fill(isNegated ? MET : UNMET);
    for (const code of texts.others) outcomes[code] = 0;
    for (const code of texts.find(search)) outcomes[code] = isNegated ? UNMET : MET;
  }
  return outcomes;
}

/** From outcomes by value to outcomes by row: what most rows came to is what is left by the others. */
function spread(condition: CompiledCondition, outcomes: Outcomes, column: Column, size: number): Ternary {
  const sorted = column.sortedRows(size);
  const [met, unmet, unknown] = stretchesOf(condition, outcomes, column, sorted);
  const most = Math.max(met.rows, unmet.rows, unknown.rows);
  const rowsOf = (...all: Stretches[]) => {
    const bits = none(size);
    for (const stretches of all) stretches.addTo(bits, sorted);
    return bits;
  };
  const sure = met.rows === most ? invert(rowsOf(unmet, unknown), size) : rowsOf(met);
  if (unknown.rows === 0) return { sure, possible: sure };
  return { sure, possible: unmet.rows === most ? rowsOf(met, unknown) : invert(rowsOf(unmet), size) };
}

/** Every value is asked for itself, but single numbers: they come to the same between two breaks, and on one. */
function stretchesOf(
  { test, segments }: CompiledCondition,
  outcomes: Outcomes,
  { dictionary }: Column,
  { codes, starts, numbers }: SortedRows,
): readonly [met: Stretches, unmet: Stretches, unknown: Stretches] {
  const stretches = [new Stretches(), new Stretches(), new Stretches()] as const;
  const add = (outcome: number, from: number, to: number) =>
    stretches[outcome - 1]?.add(starts[from] ?? 0, starts[to] ?? 0);
  for (const [from, to] of spansOf(numbers, segments.breaks))
    add(markOf(segments.truthOf(numbers[from] ?? 0)), from, to);
  const outcomeAt = (place: number) => {
    const code = codes[place] ?? 0;
    return (outcomes[code] ||= markOf(test(dictionary.stateOf(code))));
  };
  for (let from = numbers.length, to = from; from < codes.length; from = to) {
    const outcome = outcomeAt(from);
    do to += 1;
    while (to < codes.length && outcomeAt(to) === outcome);
    add(outcome, from, to);
  }
  return stretches;
}

/** Where numbers stand between two breaks, or on one, as places from and up to; some hold none. */
function spansOf(numbers: Float64Array, breaks: readonly number[]): [from: number, to: number][] {
  const ends = breaks.flatMap((number) => {
    const place = placeOf(number, numbers);
    return numbers[place] === number ? [place, place + 1] : [place];
  });
  const bounds = [0, ...ends, numbers.length];
  return bounds.slice(1).map((to, index) => [bounds[index] ?? 0, to]);
}

/** The first place whose number isn't below this one. */
function placeOf(number: number, numbers: Float64Array): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
