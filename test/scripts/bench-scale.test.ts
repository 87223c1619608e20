import { expect, it } from 'vitest';
import { makeSightings } from '../../scripts/bench/scale/people';
import { listOf, missed, toldOf } from '../../scripts/bench/figures';
import { figuresOf } from '../../scripts/bench/scale/report';
import type { AtScale } from '../../scripts/bench/scale/run';
import { sightingRowSchema } from '../../lib/storage/rows';

const good: AtScale = {
  profiles: 100_000,
  reports: 50,
  cold: 5_000,
  cached: [900, 500, 400],
  times: {
    all: 300,
    again: 20,
    edited: Array.from({ length: 11 }, (_, letter) => letter + 1),
    moved: [8],
    nothing: [1],
    scores: 12,
  },
  memory: 64 * 2 ** 20,
  codes: 8 * 2 ** 20,
};

it('the people are as the background stores them, each numbered once, with as many titles as real ones', () => {
  const people = [...makeSightings(7, 1, 5_000), ...makeSightings(7, 5_001, 5_000)];
  expect(people.map(({ change }) => change)).toEqual(people.map((_, index) => index + 1));
  expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
  for (const person of people.slice(0, 100)) expect(sightingRowSchema.parse(person)).toEqual(person);
  const titles = people.flatMap(({ subject }) => subject.attributes.job_title?.values ?? []);
  expect(titles.length / people.length).toBeCloseTo(0.85, 1);
  expect(new Set(titles).size).toBeGreaterThan(3_500);
});

it('what keeps within its limits is told as figures', () => {
  const figures = figuresOf(good);
  expect(missed(figures)).toEqual([]);
  expect(listOf(figures)).toMatch(/^load, cold to cached +10\.0 × +at least 5$/m);
  expect(listOf(figures)).toMatch(/^count an edited ICP +6\.00 ms +at most 16$/m);
  expect(toldOf(figures).rows).toContainEqual({ name: 'count an edited ICP, nine of ten', median: 10 });
  expect(toldOf(figures).rows).toContainEqual({ name: 'memory of the worker', median: 64 });
});

it('each limit that is missed is named', () => {
  const times = { ...good.times, edited: [17] };
  expect(missed(figuresOf({ ...good, cold: 2_000, times }))).toEqual([
    '(scale) load, cold to cached: 4.00 ×, at least 5',
    '(scale) count an edited ICP: 17.0 ms, at most 16',
  ]);
});
