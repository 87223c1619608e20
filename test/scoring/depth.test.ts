import { expect, test } from 'vitest';
import { scoreAll } from '../../lib/scoring/score';

/** Deeper than any recursion goes: JSON may come so from outside. */
const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));

test.each([
  ['a wanted value', { conditions: [{ type: 'city', comparator: 'equals', value: deep }] }, {}],
  ['a value that isn’t looked at', { conditions: [{ type: 'city', comparator: 'exists', value: deep }] }, {}],
  ['a type', { conditions: [{ type: deep, comparator: 'equals', value: 'x' }] }, {}],
  ['an operator', { operator: deep, conditions: [{ type: 'city', comparator: 'exists' }] }, {}],
  ['an attribute', { conditions: [{ type: 'city', comparator: 'equals', value: 'x' }] }, { city: deep }],
])('%s may be nested as deep as it likes', (_, group, attributes) => {
  const [result] = scoreAll([{ rules: { groups: [group] } }], attributes).results;
  expect(result?.match).toBe('unknown');
  expect(result?.groups[0]?.conditions[0]?.outcome).toBe('unknown');
});
