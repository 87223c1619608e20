import { expect, test } from 'vitest';
import { movedBetween } from '../../../lib/scoring/columns/moved';

const scores = (...bounds: readonly (readonly [floor: number, ceiling: number])[]) => ({
  floors: Uint8Array.from(bounds, ([floor]) => floor),
  ceilings: Uint8Array.from(bounds, ([, ceiling]) => ceiling),
});
const none = { count: 0, rows: [] };

test('moves are counted, and the first rows of each named', () => {
  const before = scores([0, 0], [0, 0], [0, 49], [50, 50], [0, 100], [100, 100], [30, 40], [60, 60]);
  const after = scores([50, 50], [80, 90], [50, 50], [100, 100], [0, 20], [100, 100], [40, 40], [70, 79]);
  expect(movedBetween(before, after, 2)).toEqual({
    no_yes: { count: 3, rows: [0, 1] },
    unknown_yes: none,
    yes_no: none,
    unknown_no: { count: 1, rows: [4] },
    yes_unknown: none,
    no_unknown: none,
    tier_up: { count: 1, rows: [3] },
    tier_down: none,
  });
});

test('either bound alone moves a profile', () => {
  const moved = movedBetween(scores([0, 100], [50, 79], [0, 49]), scores([50, 100], [50, 80], [0, 50]), 9);
  expect(moved).toMatchObject({
    unknown_yes: { count: 1, rows: [0] },
    tier_up: { count: 1, rows: [1] },
    no_unknown: { count: 1, rows: [2] },
  });
});

test('none need be named', () => {
  expect(movedBetween(scores([0, 0]), scores([50, 50]), 0).no_yes).toEqual({ count: 1, rows: [] });
});
