import type { Truth } from './types';

const meaning = ['none', false, true, undefined] as const;

/** What a condition came to on values that have a number. */
export class Answers {
  /** By number, as indexes of `meaning`. */
  #known = new Uint8Array(0);

  /** The answer on the value with this number; none where it isn't remembered. */
  get(number: number): Truth | 'none' {
    return meaning[this.#known[number] ?? 0];
  }

  /** Remembers the answer, and gives it back. */
  set(number: number, truth: Truth): Truth {
    if (number >= this.#known.length) this.#grow(number);
    this.#known[number] = meaning.indexOf(truth);
    return truth;
  }

  #grow(number: number): void {
    const larger = new Uint8Array(Math.max(64, number * 2));
    larger.set(this.#known);
    this.#known = larger;
  }
}
