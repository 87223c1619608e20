import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isEditable,
  numberOrText,
  withComparator,
  withType,
  type EditableCondition,
} from '../../../components/icps/condition-form';
import {
  comparatorNames,
  conditionTypeNames,
  isComparator,
  isConditionType,
  isLegalPair,
} from '../../../lib/icp/vocabulary';

const editable: fc.Arbitrary<EditableCondition> = fc.record({
  type: fc.constantFrom(...conditionTypeNames),
  comparator: fc.constantFrom(...comparatorNames),
  value: fc.jsonValue(),
}) as fc.Arbitrary<EditableCondition>;

describe('another type', () => {
  test('has a comparator that is legal with it, and keeps the rest', () => {
    fc.assert(
      fc.property(editable, fc.constantFrom(...conditionTypeNames), (condition, type) => {
        const changed = withType({ ...condition, note: 'kept' }, type);
        const { comparator } = changed;
        expect(isConditionType(changed.type) && isComparator(comparator)).toBe(true);
        expect(isComparator(comparator) && isLegalPair(type, comparator)).toBe(true);
        expect(changed.note).toBe('kept');
      }),
    );
  });

  test('keeps the value where it still makes sense', () => {
    const titles: EditableCondition = { type: 'job_title', comparator: 'in', value: ['CTO'] };
    expect(withType(titles, 'seniority')).toMatchObject({ comparator: 'in', value: ['CTO'] });
    expect(withType(titles, 'icp_match')).toMatchObject({ comparator: 'equals', value: true });
    expect(withType(titles, 'company_size').value).not.toContain('CTO');
  });
});

describe('another comparator', () => {
  const sizes: EditableCondition = { type: 'company_size', comparator: 'in', value: [100, 500] };

  test('takes the same values in the form it wants', () => {
    expect(withComparator(sizes, 'between').value).toEqual([100, 500]);
    expect(withComparator({ ...sizes, value: 100 }, 'in').value).toEqual([100]);
    expect(withComparator({ ...sizes, value: [100] }, 'gte').value).toBe(100);
    expect(withComparator({ ...sizes, value: 100 }, 'between').value).toEqual([100, '']);
    expect(withComparator(sizes, 'exists')).not.toHaveProperty('value');
  });

  test('makes no value of a field that is still empty', () => {
    const empty: EditableCondition = { type: 'city', comparator: 'equals', value: '' };
    expect(withComparator(empty, 'in').value).toEqual([]);
    const titles: EditableCondition = { type: 'job_title', comparator: 'in', value: ['CTO'] };
    expect(withType(titles, 'page_view_count').value).toEqual([]);
  });

  test('loses no value', () => {
    expect(withComparator(sizes, 'equals').value).toEqual([100, 500]);
  });
});

test('a number is read as people write it', () => {
  expect(numberOrText('250')).toBe(250);
  expect(numberOrText('1,000')).toBe(1000);
  expect(numberOrText('1.000')).toBe(1000);
  expect(numberOrText('1 000 000')).toBe(1_000_000);
  expect(numberOrText('1.5')).toBe(1.5);
  expect(numberOrText('1,000.5')).toBe('1,000.5');
  expect(numberOrText('many')).toBe('many');
});

test('what we don’t know can’t be edited', () => {
  expect(isEditable({ type: 'zodiac_sign', comparator: 'equals', value: 'Leo' })).toBe(false);
  expect(isEditable({ type: 'city', comparator: 'near', value: 'Rome' })).toBe(false);
  expect(isEditable({ type: 'city', comparator: 'gt', value: 1 })).toBe(true);
});
