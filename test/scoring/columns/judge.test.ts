import { expect, test, vi } from 'vitest';
import { Columns } from '../../../lib/scoring/columns/columns';
import { Judge } from '../../../lib/scoring/columns/judge';
import { countOf } from '../../../lib/scoring/columns/ternary';
import { compileCondition } from '../../../lib/scoring/condition';

/** A condition that counts how often it is asked. */
function counted(raw: object) {
  const compiled = compileCondition(raw);
  const test = vi.fn(compiled.test);
  return { condition: { ...compiled, test }, asked: test };
}

const filled = (count: number) => {
  const columns = new Columns();
  for (let index = 0; index < count; index += 1) columns.put(String(index), { city: `Town ${index % 5}` });
  return columns;
};
const wanted = (value: string) => ({ type: 'city', comparator: 'equals', value });

test('a condition is asked once a distinct value, and not again until a new one comes', () => {
  const columns = filled(100);
  const judge = new Judge(columns);
  const { condition, asked } = counted(wanted('Town 3'));
  expect(countOf(judge.judge(condition), 100)).toEqual({ yes: 20, no: 80, unknown: 0 });
  const first = asked.mock.calls.length;
  expect(first).toBeGreaterThanOrEqual(5);
  expect(first).toBeLessThanOrEqual(6);
  expect(judge.judge(condition)).toBe(judge.judge(condition));
  expect(asked).toHaveBeenCalledTimes(first);
  columns.put('0', { city: 'Town 3' });
  expect(countOf(judge.judge(condition), 100)).toEqual({ yes: 21, no: 79, unknown: 0 });
  expect(asked).toHaveBeenCalledTimes(first);
  columns.put('1', { city: 'Elsewhere' });
  judge.judge(condition);
  expect(asked).toHaveBeenCalledTimes(first + 1);
  columns.put('2', { country: 'Germany', city: 'Town 2' });
  columns.put('new', {});
  expect(countOf(judge.judge(condition), 101)).toEqual({ yes: 21, no: 79, unknown: 1 });
  expect(asked.mock.calls.length).toBeLessThanOrEqual(first + 2);
});

test('what asks the same is asked once, and another condition by itself', () => {
  const judge = new Judge(filled(10));
  const [one, same, other] = [
    counted(wanted('Town 1')),
    counted(wanted('Town 1')),
    counted(wanted('Town 2')),
  ];
  const where = judge.judge(one.condition);
  expect(judge.judge(same.condition)).toBe(where);
  expect(same.asked).not.toHaveBeenCalled();
  judge.judge(other.condition);
  expect(other.asked).toHaveBeenCalled();
});

test('the oldest answers are forgotten first, and asked for again', () => {
  const judge = new Judge(filled(3));
  const [oldest, newest] = [counted(wanted('Town 1')), counted(wanted('Town 2'))];
  judge.judge(oldest.condition);
  for (let index = 0; index < 1_000; index += 1) judge.judge(compileCondition(wanted(`Other ${index}`)));
  judge.judge(newest.condition);
  const [before, after] = [oldest.asked.mock.calls.length, newest.asked.mock.calls.length];
  judge.judge(newest.condition);
  judge.judge(oldest.condition);
  expect(newest.asked).toHaveBeenCalledTimes(after);
  expect(oldest.asked.mock.calls.length).toBeGreaterThan(before);
});

test('a condition with a problem is unknown of every profile', () => {
  const judge = new Judge(filled(40));
  expect(countOf(judge.judge(compileCondition(wanted(''))), 40)).toEqual({ yes: 0, no: 0, unknown: 40 });
});

test('columns that were damaged on disk are refused', () => {
  const dump = structuredClone(filled(3).dump());
  const damaged = [
    { ...dump, keys: ['0', '0', '2'] },
    {
      ...dump,
      columns: dump.columns.map(
        ([type, column]) => [type, { ...column, codes: column.codes.map(() => 99) }] as const,
      ),
    },
    {
      ...dump,
      columns: dump.columns.map(([type, column]) => [type, { ...column, values: ['a', 'a', 'a'] }] as const),
    },
  ];
  for (const each of damaged) expect(() => Columns.restore(each)).toThrow(RangeError);
  expect(Columns.restore(dump).keys).toEqual(['0', '1', '2']);
  expect(() => new Columns().column('shoe_size' as 'city')).toThrow(RangeError);
});
