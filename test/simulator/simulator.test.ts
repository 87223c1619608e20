import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { playInJobs } from '../../scripts/simulate/jobs';
import { playSeed } from './schedule';

/** More of them, and what a seed that fails does, with `npm run simulate`. */
const SCHEDULES = 2_000;

it(
  `in ${SCHEDULES} schedules no edit is lost or doubled, nothing goes out that must not, and all end alike`,
  async () => {
    let played = 0;
    const broken: string[] = [];
    await playInJobs({ schedules: SCHEDULES, seed: 1, jobs: availableParallelism() }, (report) => {
      played += 1;
      if (report.broken !== undefined) broken.push(`seed ${report.seed}: ${report.broken}`);
    });
    expect(broken).toEqual([]);
    expect(played).toBe(SCHEDULES);
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
