import type { Condition } from '../../lib/icp/schema';
import {
  comparatorRow,
  isComparator,
  isConditionType,
  isLegalPair,
  legalComparators,
  rowOf,
  type Comparator,
  type ConditionType,
} from '../../lib/icp/vocabulary';
import { plainDecimal } from '../../lib/values/number';

export interface EditableCondition extends Condition {
  readonly type: ConditionType;
  readonly comparator: Comparator;
}

/** Whether the editor can change a condition without losing what it doesn't know. */
export function isEditable(condition: Condition): condition is EditableCondition {
  return isConditionType(condition.type) && isComparator(condition.comparator);
}

/** The condition on another type: comparator and value stay where they still make sense. */
export function withType(condition: EditableCondition, type: ConditionType): Condition {
  const [before, after] = [rowOf(condition.type), rowOf(type)];
  const comparator = isLegalPair(type, condition.comparator)
    ? condition.comparator
    : (legalComparators(type).find((name) => name === 'in' || name === 'gte') ?? 'equals');
  const value = before.kind === after.kind ? condition.value : emptyValue(type);
  return withComparator({ ...condition, type, value }, comparator);
}

/** The condition with another comparator: the same values in the form it wants. */
export function withComparator(condition: EditableCondition, comparator: Comparator): Condition {
  const { value, ...rest } = condition;
  const { arity } = comparatorRow(comparator);
  if (arity === 'none') return { ...rest, comparator };
  const list = listOf(value);
  if (arity === 'bounds') return { ...rest, comparator, value: [list[0] ?? '', list[1] ?? ''] };
  const filled = list.filter((item) => item !== '');
  if (arity === 'list') return { ...rest, comparator, value: filled };
  const one = filled.length > 1 ? filled : (filled[0] ?? emptyValue(condition.type));
  return { ...rest, comparator, value: one };
}

/** A number where the text is one, thousands grouped as people do ("1,000", "1.000", "10 000"), else the text as typed. */
export function numberOrText(text: string): number | string {
  const isGrouped = /^\s*\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*\s*$/.test(text);
  return plainDecimal(isGrouped ? text.replace(/\D/g, '') : text) ?? text;
}

/** A condition's value as a list of whatever it holds. */
export function listOf(value: Condition['value']): NonNullable<Condition['value']>[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => item !== undefined && item !== null);
}

function emptyValue(type: ConditionType): string | boolean {
  return rowOf(type).kind === 'boolean' ? true : '';
}
