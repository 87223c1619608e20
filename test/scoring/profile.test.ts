import { describe, expect, it } from 'vitest';
import { conditionTypeNames } from '../../lib/icp/vocabulary';
import { compileCondition, judge } from '../../lib/scoring/condition';
import { placeOf, Profile } from '../../lib/scoring/profile';
import { rawIn } from '../../lib/scoring/raw';

const place = placeOf('city');
const cityOf = (raw: unknown) => new Profile({ city: raw }).at(place);
const sizeOf = (raw: unknown) => new Profile({ company_size: raw }).at(placeOf('company_size'));
const numberIn = (seen: unknown) => (seen as { number?: number }).number;

describe('a profile', () => {
  it('works an attribute out once', () => {
    let read = 0;
    const profile = new Profile({
      get city() {
        read += 1;
        return ['Bonn', 'Ulm'];
      },
    });
    const seen = profile.at(place);
    expect([profile.at(place), profile.stateAt(place)]).toEqual([seen, seen]);
    expect(profile.at(place)).toBe(seen);
    expect(read).toBe(1);
  });

  it('has single numbers as themselves, and as states', () => {
    expect([sizeOf(7), sizeOf([7]), sizeOf(0), sizeOf(-0.5), sizeOf({ from: 7, to: 7 })]).toEqual([
      7,
      7,
      0,
      { is: 'malformed' },
      { is: 'known', values: [{ from: 7, to: 7 }] },
    ]);
    expect(new Profile({ company_size: 7 }).stateAt(placeOf('company_size'))).toEqual({
      is: 'known',
      values: [{ from: 7, to: 7 }],
    });
    expect([sizeOf([7, 8]), sizeOf([]), sizeOf('7'), cityOf(7)]).toMatchObject([
      { is: 'known', values: [{ from: 7 }, { from: 8 }] },
      { is: 'absent' },
      { is: 'malformed' },
      { is: 'malformed' },
    ]);
  });

  it('knows nothing at a place that no type has', () => {
    const profile = new Profile({ city: 'Bonn' });
    expect([profile.at(-1), profile.stateAt(-1), profile.at(1_000)]).toEqual(Array(3).fill({ is: 'unread' }));
  });

  it('gives a single text the state and the number that it had in others', () => {
    const bonn = cityOf('Bonn');
    expect([cityOf('Bonn'), cityOf(['Bonn'])].map((seen) => seen === bonn)).toEqual([true, true]);
    expect(bonn).toMatchObject({ is: 'known', values: [{ text: 'Bonn', folded: 'bonn' }] });
    const others = [cityOf('bonn'), cityOf('Ulm'), cityOf(' ')];
    expect(new Set([bonn, ...others].map(numberIn)).size).toBe(4);
    expect(numberIn(cityOf(['Bonn', 'Ulm']))).toBeUndefined();
    expect(numberIn(new Profile({ region: 'Bonn' }).at(placeOf('region')))).toBe(0);
  });

  it('scores texts beyond those that are numbered no differently', () => {
    const towns = Array.from({ length: 6_000 }, (_, index) => `Town ${index}`);
    const street = compileCondition({ type: 'utm_term', comparator: 'ends_with', value: '7' });
    const seen = towns.map((town) => new Profile({ utm_term: town }).at(placeOf('utm_term')));
    const judged = () => seen.map((each) => judge(street, each));
    const expected = towns.map((town) => town.endsWith('7'));
    expect([judged(), judged()]).toEqual([expected, expected]);
    const numbers = seen.map(numberIn);
    expect(numbers.slice(0, 4_096)).toEqual(Array.from({ length: 4_096 }, (_, index) => index));
    expect(new Set(numbers.slice(4_096))).toEqual(new Set([undefined]));
    expect(numberIn(new Profile({ utm_term: 'Town 5' }).at(placeOf('utm_term')))).toBe(5);
  });
});

it('has every attribute at its type’s place', () => {
  expect(rawIn(Object.fromEntries(conditionTypeNames.map((type) => [type, type])))).toEqual(
    conditionTypeNames,
  );
  expect(conditionTypeNames.length).toBeLessThanOrEqual(31);
});
