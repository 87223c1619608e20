import { describe, expect, test } from 'vitest';
import {
  turnsExistsRound,
  wantedBounds,
  wantedFlags,
  wantedNumbers,
  wantedTexts,
} from '../../lib/icp/wanted';

/** SCORING.md §2.7 and §2.8: what a value counts as, and what is wrong with it. */
const problem = (code: string) => ({ problem: { code } });
const values = (...given: unknown[]) => ({ values: given });

describe('a value that is missing', () => {
  test.each([[undefined], [null], [[]]])('%j', (value) => {
    for (const wanted of [wantedTexts, wantedNumbers, wantedFlags, wantedBounds])
      expect(wanted(value)).toEqual(problem('value_missing'));
  });
});

test.each([
  ['Paris', values('Paris')],
  [['Paris', 'Rome'], values('Paris', 'Rome')],
  [78701, values('78701')],
  [0.1, values('0.1')],
  [-1.5e-7, values('-0.00000015')],
  [1e21, values('1000000000000000000000')],
  [1234567, values('1234567')],
  ['', problem('value_blank')],
  [' \t', problem('value_blank')],
  ['´', problem('value_blank')],
  [['Paris', ' '], problem('value_blank')],
  [true, problem('value_not_text')],
  [{ code: 'x' }, problem('value_not_text')],
  [['Paris', null], problem('value_not_text')],
  [[['Paris']], problem('value_not_text')],
])('a text: %j', (value, wanted) => {
  expect(wantedTexts(value)).toEqual(wanted);
});

test.each([
  [5, values(5)],
  [' +50.5 ', values(50.5)],
  ['-3', values(-3)],
  [['007', 8], values(7, 8)],
  ['', problem('value_blank')],
  [' ', problem('value_blank')],
  [[5, ''], problem('value_blank')],
  ['1e3', problem('value_not_number')],
  ['1,000', problem('value_not_number')],
  ['.5', problem('value_not_number')],
  ['5.', problem('value_not_number')],
  ['five', problem('value_not_number')],
  [true, problem('value_not_number')],
  [[1, null], problem('value_not_number')],
])('a number: %j', (value, wanted) => {
  expect(wantedNumbers(value)).toEqual(wanted);
});

test.each([
  [true, values(true)],
  ['true', values(true)],
  [false, values(false)],
  [['false', true], values(false, true)],
  ['', problem('value_not_flag')],
  ['TRUE', problem('value_not_flag')],
  [1, problem('value_not_flag')],
  [[true, null], problem('value_not_flag')],
])('a flag: %j', (value, wanted) => {
  expect(wantedFlags(value)).toEqual(wanted);
});

test.each([
  [[1, 9], values(1, 9)],
  [[5, 5], values(5, 5)],
  [['0', ' 9 '], values(0, 9)],
  [[9, 1], problem('bounds_reversed')],
  [[1], problem('bounds_wanted')],
  [1, problem('bounds_wanted')],
  [[1, 2, 3], problem('bounds_wanted')],
  [[1, 'x'], problem('value_not_number')],
])('bounds: %j', (value, wanted) => {
  expect(wantedBounds(value)).toEqual(wanted);
});

test('only false turns exists round', () => {
  expect([false, 'false'].map(turnsExistsRound)).toEqual([true, true]);
  expect([true, 'true', undefined, null, '', 0, 'False', []].map(turnsExistsRound)).toEqual(
    Array(8).fill(false),
  );
});
