import { expect, test, vi } from 'vitest';
import { has } from '../../../lib/scoring/columns/bits';
import { Columns } from '../../../lib/scoring/columns/columns';
import { Judge } from '../../../lib/scoring/columns/judge';
import { countOf, isKnown } from '../../../lib/scoring/columns/ternary';
import { compileCondition, type CompiledCondition } from '../../../lib/scoring/condition';
import { readState } from '../../../lib/scoring/state';

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
  const { condition, asked } = counted({ ...wanted('Town 3'), comparator: 'has_all' });
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

test('single texts are searched all at once, new ones asked for one by one', () => {
  const columns = filled(100);
  const judge = new Judge(columns);
  const conditions = [
    counted(wanted('Town 3')),
    counted({ ...wanted('TOWN 3'), comparator: 'not_contains' }),
  ];
  const counts = () => conditions.map(({ condition }) => countOf(judge.judge(condition), 100));
  expect(counts()).toEqual([
    { yes: 20, no: 80, unknown: 0 },
    { yes: 80, no: 20, unknown: 0 },
  ]);
  for (const { asked } of conditions) expect(asked.mock.calls).toEqual([[{ is: 'unread' }]]);
  columns.put('0', { city: 'town 3' });
  columns.put('1', { city: ['Town 3', 'Town 4'] });
  columns.put('2', { city: null });
  expect(counts()).toEqual([
    { yes: 22, no: 77, unknown: 1 },
    { yes: 77, no: 22, unknown: 1 },
  ]);
  for (const { asked } of conditions) expect(asked).toHaveBeenCalledTimes(4);
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

const others = (from: number, to: number, judge: Judge) => {
  for (let index = from; index < to; index += 1) judge.judge(compileCondition(wanted(`Other ${index}`)));
};

test('five hundred conditions are remembered; then the oldest is forgotten, and asked again', () => {
  const judge = new Judge(filled(3));
  const [oldest, second] = [counted(wanted('Town 1')), counted(wanted('Town 2'))];
  const [first, next] = [judge.judge(oldest.condition), judge.judge(second.condition)];
  others(0, 498, judge);
  expect([judge.judge(oldest.condition), judge.judge(second.condition)]).toEqual([first, next]);
  expect(judge.judge(oldest.condition)).toBe(first);
  others(498, 499, judge);
  expect(judge.judge(second.condition)).toBe(next);
  const before = oldest.asked.mock.calls.length;
  expect(judge.judge(oldest.condition)).not.toBe(first);
  expect(oldest.asked).toHaveBeenCalledTimes(2 * before);
});

test('a condition that was judged again is no longer the oldest', () => {
  const columns = filled(3);
  const judge = new Judge(columns);
  const { condition } = counted(wanted('Town 1'));
  judge.judge(condition);
  others(0, 499, judge);
  columns.put('0', { city: 'Town 1' });
  const again = judge.judge(condition);
  others(1_000, 1_499, judge);
  expect(judge.judge(condition)).toBe(again);
});

test('a condition with a problem is unknown of every profile, and never asked', () => {
  const judge = new Judge(filled(40));
  for (const raw of [wanted(''), { ...wanted('x'), type: 'shoe_size' }]) {
    const { condition, asked } = counted(raw);
    expect(countOf(judge.judge(condition), 40)).toEqual({ yes: 0, no: 0, unknown: 40 });
    expect(asked).not.toHaveBeenCalled();
  }
});

test('where every profile is known, no more is possible than is sure', () => {
  const judge = new Judge(filled(40));
  expect(isKnown(judge.judge(compileCondition(wanted('Town 1'))))).toBe(true);
  expect(isKnown(judge.judge(compileCondition({ type: 'country', comparator: 'exists' })))).toBe(false);
});

/** 3,000 profiles of which every one or none, most, few or all but a few come to each outcome. */
test.each([
  ['no number', []],
  ['numbers alone', [10, 40, 10, 30, 20, 0]],
  ['numbers and others', [10, 40, { from: 10, to: 30 }, undefined, null, 'many', { from: 11, to: 12 }, 20]],
])('with %s, single numbers are judged between what the condition names, on it and beyond', (_, sizes) => {
  const columns = new Columns();
  const known = Array.from({ length: 3_000 }, (__, row) => sizes[(row * row) % sizes.length]);
  columns.putAll(known.map((size, row) => ({ key: String(row), attributes: { company_size: size } })));
  const judge = new Judge(columns);
  const asking = (comparator: string, value?: unknown) =>
    compileCondition({ type: 'company_size', comparator, value });
  const conditions = [
    ...['gt', 'gte', 'lt', 'lte', 'equals'].flatMap((comparator) =>
      [0, 5, 10, 25, 40, 50].map((value) => asking(comparator, value)),
    ),
    ...[
      [0, 40],
      [10, 20],
      [11, 19],
      [41, 90],
    ].map((bounds) => asking('between', bounds)),
    asking('in', [40, 0, 25, 10]),
    asking('not_in', [20]),
    asking('exists'),
  ];
  for (const condition of conditions) {
    const { sure, possible } = judge.judge(condition);
    const said = known.map((__, row) => (has(sure, row) ? true : has(possible, row) ? undefined : false));
    expect(said).toEqual(known.map((size) => condition.test(readState('company_size', size))));
  }
});

test('single numbers are not asked for one by one', () => {
  const columns = new Columns();
  columns.putAll(filled(500).keys.map((key) => ({ key, attributes: { company_size: Number(key) } })));
  const { condition, asked } = counted({ type: 'company_size', comparator: 'gte', value: 100 });
  expect(countOf(new Judge(columns).judge(condition), 500)).toEqual({ yes: 400, no: 100, unknown: 0 });
  expect(asked.mock.calls.length).toBeLessThanOrEqual(1);
});

/** How many of 3,000 rows are looked at one by one to say where a condition is met and where it may be. */
function lookedAt(condition: CompiledCondition, cityOf: (row: number) => string | undefined): number {
  const columns = new Columns();
  for (let row = 0; row < 3_000; row += 1) columns.put(String(row), { city: cityOf(row) });
  const sorted = columns.column('city').sortedRows(3_000);
  let looked = 0;
  const get = (rows: Uint32Array, key: string | symbol) => {
    looked += 1;
    return Reflect.get(rows, key) as unknown;
  };
  Object.assign(sorted, { rows: new Proxy(sorted.rows, { get }) });
  new Judge(columns).judge(condition);
  return looked;
}

test.each([
  ['are met', 'not_equals', (row: number) => `Town ${row}`],
  ['are unmet', 'equals', (row: number) => `Town ${row}`],
  ['are unknown', 'equals', (row: number) => (row === 5 ? 'Town 5' : undefined)],
  ['are unmet, one unknown', 'equals', (row: number) => (row === 7 ? undefined : `Town ${row}`)],
  ['are met, one unknown', 'not_equals', (row: number) => (row === 7 ? undefined : `Town ${row}`)],
])('where all rows but a few %s, only those few are looked at', (_, comparator, cityOf) => {
  const condition = compileCondition({ type: 'city', comparator, value: 'Town 5' });
  expect(lookedAt(condition, cityOf)).toBeLessThanOrEqual(5);
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
