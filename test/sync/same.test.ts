import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAlike, textOf } from '../../lib/sync/same';

/** The same with its keys in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

it('is alike what its text says', () => {
  const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(isAlike(a, turned(a))).toBe(true);
      expect(isAlike(a, b)).toBe(textOf(a) === textOf(b));
    }),
  );
  expect(isAlike([], {})).toBe(false);
  expect(isAlike({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isAlike({ a: 1 }, { a: 1, b: 1 })).toBe(false);
});
