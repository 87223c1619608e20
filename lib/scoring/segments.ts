import type { StateTest } from './state-test';
import type { Truth } from './types';

/** What a condition comes to on single numbers: the same for all between two of the numbers it names. */
export class Segments {
  /** The numbers that the condition names, ascending. */
  readonly breaks: readonly number[];
  /** By segment: below the first break, on it, above it up to the next one, on that, and so on; null: not asked yet. */
  readonly #truths: (Truth | null)[];
  readonly #test: StateTest;

  constructor(test: StateTest, numbers: readonly number[]) {
    this.#test = test;
    this.breaks = [...new Set(numbers)].sort((a, b) => a - b);
    this.#truths = Array.from({ length: 2 * this.breaks.length + 1 }, () => null);
  }

  /** What the condition comes to on a number. */
  truthOf(number: number): Truth {
    const { breaks } = this;
    let place = 0;
    while (place < breaks.length && number > (breaks[place] ?? Infinity)) place += 1;
    const segment = 2 * place + (number === breaks[place] ? 1 : 0);
    const before = this.#truths[segment];
    if (before !== null) return before;
    const truth = this.#test({ is: 'known', values: [{ from: number, to: number }] });
    this.#truths[segment] = truth;
    return truth;
  }
}
