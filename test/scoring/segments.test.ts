import { describe, expect, it } from 'vitest';
import { segmentsOf, truthOf } from '../../lib/scoring/segments';
import { compilePositive } from '../../lib/scoring/state-test';
import type { Comparator } from '../../lib/icp/vocabulary';
import type { Truth } from '../../lib/scoring/types';

const never = () => undefined;

function testOf(comparator: Comparator, value: unknown) {
  const compiled = compilePositive('company_size', comparator, value);
  if ('problem' in compiled) throw new Error(compiled.problem.code);
  return compiled.test;
}

describe('a condition on single numbers', () => {
  it.each([
    ['gt', [100], [false, false, true]],
    ['gte', [100], [false, true, true]],
    ['lt', [100], [true, false, false]],
    ['lte', [100], [true, true, false]],
    ['equals', [100], [false, true, false]],
    ['between', [10, 20], [false, true, true, true, false]],
    ['in', [30, 10, 30], [false, true, false, true, false]],
    ['exists', [], [true]],
    // No number is below zero.
    ['gte', [0], [true, true, true]],
    // Two numbers with none between.
    ['in', [1, 1 + Number.EPSILON], [false, true, true, true, false]],
    ['lt', [Number.MAX_VALUE], [true, false, false]],
  ] as const)('%s %j: below, on and above each number', (comparator, numbers, truths) => {
    const segments = segmentsOf(testOf(comparator, numbers), numbers);
    expect(segments.truths).toEqual(truths);
    expect(segments.breaks).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('has its numbers in order of size, each once', () => {
    expect(segmentsOf(never, [100, 9, 0.5, 100, 20]).breaks).toEqual([0.5, 9, 20, 100]);
    expect(segmentsOf(never, [])).toEqual({ breaks: [], truths: [undefined] });
  });

  it('is looked up by where a number stands', () => {
    const truths: readonly Truth[] = [true, false, undefined, true, false];
    const at = (number: number) => truthOf(number, { breaks: [10, 20], truths });
    expect([0, 9, 10, 10.5, 19, 20, 21, Infinity].map(at)).toEqual([
      true,
      true,
      false,
      undefined,
      undefined,
      true,
      false,
      false,
    ]);
    expect(truthOf(5, { breaks: [], truths: [false] })).toBe(false);
    expect(truthOf(5, { breaks: [], truths: [] })).toBeUndefined();
  });
});
