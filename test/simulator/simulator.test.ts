// @vitest-environment node
import { expect, it } from 'vitest';
import { playSeed } from './schedule';

/** More of them with `npm run simulate`. */
const SCHEDULES = 2_000;

it(
  `in ${SCHEDULES} schedules no edit is lost or doubled, nothing goes out that must not, and all end alike`,
  async () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= SCHEDULES; seed += 1) {
      const outcome = await playSeed(seed);
      if (outcome.broken !== undefined) broken.push(`seed ${seed}: ${outcome.broken}`);
    }
    expect(broken).toEqual([]);
  },
  SCHEDULES * 1_000,
);

it('a seed is the same schedule every time, to the last step', async () => {
  for (const seed of [3, 14, 159]) {
    const first = await playSeed(seed);
    expect(first.trace.length).toBeGreaterThan(0);
    expect(await playSeed(seed)).toEqual(first);
  }
});
