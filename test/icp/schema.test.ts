import { expect, test } from 'vitest';
import { icpConfigSchema, isActive } from '../../lib/icp/schema';

const config = {
  slug: 'leaders',
  label: 'Leaders',
  priority: null,
  isActive: null,
  color: 'green',
  rules: {
    version: 2,
    groups: [
      {
        operator: null,
        note: 'theirs',
        conditions: [
          { type: 'zodiac_sign', comparator: 'near', value: { any: ['JSON'] }, optional: null, weight: 3 },
          { type: 'city', comparator: 'exists' },
        ],
      },
    ],
  },
};

test('a config keeps what we don’t know, in every part of it', () => {
  expect(icpConfigSchema.parse(config)).toEqual(config);
});

test.each([
  ['slug', { ...config, slug: 7 }],
  ['label', { ...config, label: undefined }],
  ['priority', { ...config, priority: '1' }],
  ['isActive', { ...config, isActive: 'yes' }],
  ['rules', { ...config, rules: [] }],
  ['rules.groups', { ...config, rules: {} }],
  ['rules.groups.0.conditions', { ...config, rules: { groups: [{}] } }],
  ['rules.groups.0.operator', { ...config, rules: { groups: [{ operator: 1, conditions: [] }] } }],
  [
    'rules.groups.0.conditions.0.type',
    { ...config, rules: { groups: [{ conditions: [{ comparator: 'in' }] }] } },
  ],
  [
    'rules.groups.0.conditions.0.value',
    {
      ...config,
      rules: { groups: [{ conditions: [{ type: 'city', comparator: 'in', value: () => 'no JSON' }] }] },
    },
  ],
])('a wrong %s is named', (path, wrong) => {
  const [issue] = icpConfigSchema.safeParse(wrong).error?.issues ?? [];
  expect(issue?.path.join('.')).toBe(path);
});

test('only false switches a config off', () => {
  expect([true, null, undefined, 0, ''].map((value) => isActive({ isActive: value }))).toEqual(
    Array(5).fill(true),
  );
  expect(isActive({})).toBe(true);
  expect(isActive({ isActive: false })).toBe(false);
});
