import { describe, expect, it } from 'vitest';
import type { Comparator } from '../../lib/icp/vocabulary';
import { Segments } from '../../lib/scoring/segments';
import { compilePositive } from '../../lib/scoring/state-test';

function segmentsOf(comparator: Comparator, value: unknown, numbers: readonly number[]): Segments {
  const compiled = compilePositive('company_size', comparator, value);
  if ('problem' in compiled) throw new Error(compiled.problem.code);
  return new Segments(compiled.test, numbers);
}

describe('a condition on single numbers', () => {
  it.each([
    ['gt', [100], [99, false], [100, false], [101, true]],
    ['gte', [100], [99, false], [100, true], [101, true]],
    ['lt', [100], [0, true], [100, false], [1e9, false]],
    ['lte', [100], [0, true], [100, true], [1e9, false]],
    ['equals', [100], [99.5, false], [100, true], [100.5, false]],
    ['between', [10, 20], [9, false], [10, true], [15, true], [20, true], [21, false]],
    ['in', [30, 10, 30], [9, false], [10, true], [20, false], [30, true], [31, false]],
    ['exists', [], [0, true], [7, true]],
    ['gte', [0], [0, true], [1, true]],
    ['in', [1, 1 + Number.EPSILON], [1, true], [1 + Number.EPSILON, true], [1.5, false]],
    ['lt', [Number.MAX_VALUE], [5, true], [Number.MAX_VALUE, false]],
  ] as const)('%s %j', (comparator, numbers, ...cases: readonly (readonly [number, boolean])[]) => {
    for (const order of [cases, cases.toReversed(), [...cases, ...cases]]) {
      const segments = segmentsOf(comparator, numbers, numbers);
      for (const [number, truth] of order)
        expect([number, segments.truthOf(number)]).toEqual([number, truth]);
    }
  });

  it('has its numbers in order of size, each once', () => {
    expect(new Segments(() => true, [100, 9, 0.5, 100, 20]).breaks).toEqual([0.5, 9, 20, 100]);
  });

  it('is asked once between two numbers, and once on one, when first needed', () => {
    let asked = 0;
    const segments = new Segments(() => {
      asked += 1;
      return asked % 2 === 1 ? undefined : true;
    }, [10, 20]);
    expect(asked).toBe(0);
    expect([11, 19, 10, 10, 12].map((number) => segments.truthOf(number))).toEqual([
      undefined,
      undefined,
      true,
      true,
      undefined,
    ]);
    expect(asked).toBe(2);
  });

  it('costs little to make, however many numbers are named', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index);
    const started = performance.now();
    const segments = segmentsOf('in', many, many);
    expect(segments.truthOf(19_999)).toBe(true);
    expect(segments.truthOf(19_999.5)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
