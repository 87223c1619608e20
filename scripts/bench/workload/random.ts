/** Choices that look random and are the same in every run of the same seed. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** An integer from `from` to `to`, both inclusive. */
  readonly integer: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** An item, the first ones far more often than the last ones, as with countries and job titles. */
  readonly pickSkewed: <T>(items: readonly [T, ...T[]]) => T;
  /** So many different items, or all of them where there are no more. */
  readonly pickSome: <T>(items: readonly [T, ...T[]], count: number) => T[];
}

/** Mulberry32 by Tommy Ettinger: small, quick, and good enough to choose test data. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(items: readonly [T, ...T[]], share: number) =>
    items[Math.floor(items.length * share)] ?? items[0];
  return {
    next,
    chance: (probability) => next() < probability,
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (items) => at(items, next()),
    pickSkewed: (items) => at(items, next() ** 2),
    pickSome: (items, count) => {
      const chosen = new Set<(typeof items)[number]>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(at(items, next()));
      return [...chosen];
    },
  };
}
