import type { StateTest } from './state-test';
import type { Truth } from './types';

/** What a condition comes to on single numbers: the same for all between two of its breaks. */
export interface Segments {
  /** The numbers that the condition names, ascending. */
  readonly breaks: readonly number[];
  /** Below the first break, on it, above it up to the next one, on that, and so on. */
  readonly truths: readonly Truth[];
}

/** Tries the test once in each segment. */
export function segmentsOf(test: StateTest, numbers: readonly number[]): Segments {
  const breaks = [...new Set(numbers)].sort((a, b) => a - b);
  const within = [...breaks, Infinity].map((to, index) => {
    const from = breaks[index - 1] ?? 0;
    return to === Infinity ? Infinity : from / 2 + to / 2;
  });
  const points = within.flatMap((middle, index) => [middle, ...breaks.slice(index, index + 1)]);
  const truths = points.map((point) => test({ is: 'known', values: [{ from: point, to: point }] }));
  return { breaks, truths };
}

/** What the condition comes to on a number. */
export function truthOf(number: number, { breaks, truths }: Segments): Truth {
  let segment = 0;
  while (segment < breaks.length && number > (breaks[segment] ?? Infinity)) segment += 1;
  return truths[2 * segment + (number === breaks[segment] ? 1 : 0)];
}
