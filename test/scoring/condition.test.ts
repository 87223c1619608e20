import { describe, expect, it, vi } from 'vitest';
import { compileCondition, judge, resultOf } from '../../lib/scoring/condition';
import { placeOf, Profile } from '../../lib/scoring/profile';
import { readState } from '../../lib/scoring/state';

const city = { type: 'city', comparator: 'equals', value: 'Bonn' };
const size = { type: 'company_size', comparator: 'gte', value: 100 };
const asksOf = (raw: unknown) => compileCondition(raw).asks;

describe('what a condition asks', () => {
  it.each([
    ['optional or not', city, { ...city, optional: true }],
    [
      'whatever value stands beside exists',
      { ...city, comparator: 'exists' },
      { ...city, comparator: 'exists', value: 7 },
    ],
    [
      'true or no value beside exists',
      { type: 'city', comparator: 'not_exists' },
      { type: 'city', comparator: 'not_exists', value: true },
    ],
    [
      'the two ways to turn exists round',
      { type: 'city', comparator: 'exists', value: false },
      { type: 'city', comparator: 'exists', value: 'false' },
    ],
  ])('is the same, %s', (_, one, other) => {
    expect(asksOf(one)).toBe(asksOf(other));
    expect(asksOf(one)).not.toBe('');
  });

  it('differs by type, comparator and value', () => {
    const asked = [
      city,
      { ...city, type: 'region' },
      { ...city, comparator: 'contains' },
      { ...city, value: 'Ulm' },
      { ...city, value: ['Bonn', 'Ulm'] },
      { ...city, comparator: 'exists' },
      { ...city, comparator: 'exists', value: false },
      { ...city, comparator: 'not_exists' },
    ].map(asksOf);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is nothing where there is a problem', () => {
    expect([null, { ...city, value: '' }, { ...city, type: 'shoe_size' }].map(asksOf)).toEqual(['', '', '']);
    expect(compileCondition(city, { code: 'unknown_operator', operator: 'XOR' }).asks).toBe('');
  });
});

describe('a compiled condition', () => {
  it('knows its type, its place, and whether it is optional', () => {
    expect(compileCondition(city)).toMatchObject({
      type: 'city',
      optional: false,
      problem: undefined,
      place: placeOf('city'),
    });
    expect(compileCondition({ ...city, optional: true }).optional).toBe(true);
    expect(compileCondition({ ...city, optional: 'yes' }).optional).toBe(false);
    expect(compileCondition('city')).toMatchObject({ type: null, optional: false, place: -1 });
  });

  it.each([
    [size, [100], [false, false, true, true]],
    [{ ...size, comparator: 'not_in', value: ['101', 7] }, [7, 101], [true, true, true, false]],
    [{ ...size, comparator: 'exists', value: 'x' }, [], [true, true, true, true]],
    [{ ...size, value: 'x' }, [], [undefined, undefined, undefined, undefined]],
    [city, [], [undefined, undefined, undefined, undefined]],
  ])('%j breaks where it names a number: %j', (raw, breaks, truths) => {
    const { segments } = compileCondition(raw);
    expect(segments.breaks).toEqual(breaks);
    expect([0, 99, 100, 101].map((number) => segments.truthOf(number))).toEqual(truths);
  });

  it('asks of a text once, of whichever profile it is', () => {
    const compiled = compileCondition(city);
    const test = vi.fn(compiled.test);
    const on = (raw: unknown) => judge({ ...compiled, test }, new Profile({ city: raw }).at(placeOf('city')));
    expect([on('Bonn'), on('Ulm'), on('Bonn'), on(['Bonn']), on(' ')]).toEqual([
      true,
      false,
      true,
      true,
      undefined,
    ]);
    expect(test).toHaveBeenCalledTimes(3);
    expect([on('Bonn'), on('Ulm'), on(' ')]).toEqual([true, false, undefined]);
    expect(test).toHaveBeenCalledTimes(3);
    expect([on(['Bonn', 'Ulm']), on(['Bonn', 'Ulm'])]).toEqual([true, true]);
    expect(test).toHaveBeenCalledTimes(5);
  });

  it('leaves single numbers to its segments', () => {
    const compiled = compileCondition(size);
    const test = vi.fn(compiled.test);
    const on = (raw: unknown) =>
      judge({ ...compiled, test }, new Profile({ company_size: raw }).at(placeOf('company_size')));
    expect([on(99), on(100), on([101]), on(0)]).toEqual([false, true, true, false]);
    expect(test).not.toHaveBeenCalled();
    expect([on({ from: 50, to: 150 }), on({ from: 100 }), on([1, 200])]).toEqual([undefined, true, true]);
    expect(test).toHaveBeenCalledTimes(3);
  });
});

describe('a condition’s result', () => {
  it.each([
    [city, 'Bonn', { outcome: 'met' }],
    [city, 'Ulm', { outcome: 'unmet' }],
    [city, undefined, { outcome: 'unknown' }],
    [city, 7, { outcome: 'unknown', problem: { code: 'attribute_malformed', type: 'city' } }],
    [{ ...city, value: '' }, 7, { outcome: 'unknown', problem: { code: 'value_blank' } }],
    [null, 'Bonn', { outcome: 'unknown', problem: { code: 'malformed_condition' } }],
  ])('of %j on %j is %j', (raw, seen, result) => {
    expect(resultOf(compileCondition(raw), readState('city', seen))).toStrictEqual(result);
  });
});
