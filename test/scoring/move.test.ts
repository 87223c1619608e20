import { expect, test } from 'vitest';
import { moveOf, moves } from '../../lib/scoring/move';
import { matchOf } from '../../lib/scoring/points';

const points = ([floor, ceiling]: readonly [number, number]) => ({ floor, ceiling });
const [no, unknown, yes] = [
  [0, 49],
  [49, 50],
  [50, 79],
] as const;

test.each([
  [[50, 50], 'yes'],
  [[50, 100], 'yes'],
  [[49, 49], 'no'],
  [[0, 49], 'no'],
  [[49, 50], 'unknown'],
  [[0, 100], 'unknown'],
] as const)('%j points: the match is %s', (bounds, match) => {
  expect(matchOf(points(bounds))).toBe(match);
});

test.each([
  [no, yes, 'no_yes'],
  [unknown, yes, 'unknown_yes'],
  [yes, no, 'yes_no'],
  [unknown, no, 'unknown_no'],
  [yes, unknown, 'yes_unknown'],
  [no, unknown, 'no_unknown'],
  [[50, 79], [80, 80], 'tier_up'],
  [[50, 79], [50, 80], 'tier_up'],
  [[50, 80], [80, 80], 'tier_up'],
  [[80, 100], [79, 79], 'tier_down'],
  [[80, 80], [79, 80], 'tier_down'],
  [[50, 80], [50, 79], 'tier_down'],
  [[0, 79], [0, 80], 'tier_up'],
  [[50, 60], [61, 79], null],
  [[80, 80], [100, 100], null],
  [[0, 0], [49, 49], null],
  [[0, 50], [49, 79], null],
] as const)('from %j to %j points the move is %s', (before, after, move) => {
  expect(moveOf(points(before), points(after))).toBe(move);
});

test('moves up are named before their opposites', () => {
  expect(moves).toEqual([
    'no_yes',
    'unknown_yes',
    'yes_no',
    'unknown_no',
    'yes_unknown',
    'no_unknown',
    'tier_up',
    'tier_down',
  ]);
});
