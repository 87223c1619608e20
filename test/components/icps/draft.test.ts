import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configOf, draftOf, isDirty, joined, newDraft, priorityOf } from '../../../components/icps/draft';
import type { IcpConfig } from '../../../lib/icp/schema';

const extra = fc.dictionary(fc.constantFrom('x', 'note', 'createdAt'), fc.jsonValue());
const withExtra = <T extends object>(fields: fc.Arbitrary<T>) =>
  fc.tuple(extra, fields).map(([more, own]) => ({ ...more, ...own }));
const condition = withExtra(
  fc.record(
    { type: fc.string(), comparator: fc.string(), value: fc.jsonValue(), optional: fc.boolean() },
    { requiredKeys: ['type', 'comparator'] },
  ),
);
const group = withExtra(
  fc.record(
    {
      operator: fc.constantFrom('AND', 'OR', 'XOR', null),
      conditions: fc.array(condition, { maxLength: 3 }),
    },
    { requiredKeys: ['conditions'] },
  ),
);
const config = withExtra(
  fc.record(
    {
      slug: fc.string(),
      label: fc.string(),
      priority: fc.oneof(fc.integer(), fc.constant(null)),
      isActive: fc.boolean(),
      rules: withExtra(fc.record({ groups: fc.array(group, { maxLength: 3 }) })),
    },
    { requiredKeys: ['slug', 'label', 'rules'] },
  ),
) as fc.Arbitrary<IcpConfig>;

describe('a draft', () => {
  test('gives back what it was made of, with all that we don’t know', () => {
    fc.assert(
      fc.property(config, (before) => {
        expect(configOf(draftOf('id', before))).toEqual(before);
        expect(isDirty(draftOf('id', before))).toBe(false);
      }),
    );
  });

  test('is dirty once something was entered', () => {
    expect(isDirty(newDraft())).toBe(false);
    expect(isDirty({ ...newDraft(), priority: 'soon' })).toBe(true);
    const named = newDraft();
    expect(isDirty({ ...named, config: { ...named.config, label: 'A' } })).toBe(true);
  });
});

describe('an ICP edited elsewhere meanwhile', () => {
  const base: IcpConfig = { slug: 'a', label: 'A', priority: 1, rules: { groups: [] } };
  const draft = draftOf('id', base);

  test('keeps both edits where they don’t meet', () => {
    const mine = { ...draft, config: { ...draft.config, label: 'Mine' } };
    expect(joined(mine, { ...base, isActive: false })).toMatchObject({ label: 'Mine', isActive: false });
  });

  test('is not joined where they do', () => {
    const mine = { ...draft, config: { ...draft.config, label: 'Mine' } };
    expect(joined(mine, { ...base, label: 'Theirs' })).toBeNull();
  });
});

test('a priority is a whole number or nothing', () => {
  expect(priorityOf(' ')).toBeNull();
  expect(priorityOf(' 2 ')).toBe(2);
  expect(priorityOf('-1')).toBe(-1);
  expect(priorityOf('1.5')).toBeUndefined();
  expect(priorityOf('soon')).toBeUndefined();
});
