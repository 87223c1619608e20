import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../lib/scoring/columns/dictionary';

describe('a dictionary', () => {
  it.each([
    ['a list of one and its value', 'city', 'Bonn', ['Bonn']],
    ['a list of one number and the number', 'revenue', [7], 7],
    ['a list of one truth and the truth', 'icp_match', [false], false],
    ['the two ways to say that there is none', 'city', null, []],
    ['ranges whose ends are named in another order', 'company_size', { from: 1, to: 5 }, { to: 5, from: 1 }],
    ['a range and a list of it', 'company_size', { from: 1, to: 5 }, [{ from: 1, to: 5 }]],
    ['ranges that begin at nothing', 'company_size', { to: 5 }, { from: 0, to: 5 }],
    ['ranges without an end', 'company_size', { from: 5 }, { from: 5, to: null }],
    ['lists of the same texts', 'city', ['Bonn', 'Ulm'], ['Bonn', 'Ulm']],
    ['all lists and objects of the wrong form', 'city', [null], { city: 'Bonn' }],
  ] as const)('has one code for %s', (_, type, one, other) => {
    const dictionary = new Dictionary(type);
    expect(dictionary.codeOf(one)).toBe(1);
    expect(dictionary.codeOf(other)).toBe(1);
    expect(dictionary.codeOf(one)).toBe(1);
    expect(dictionary.values).toHaveLength(2);
  });

  it.each([
    ['texts that are written in another way', 'city', ['Bonn', 'bonn', ['Bonn', 'bonn'], ['bonn', 'Bonn']]],
    ['a text and a list of what it is in', 'city', ['Bonn', ['Bonn', 'Ulm'], ['Ulm'], []]],
    ['words that a state has as its name', 'city', ['absent', null, 'malformed', [7, 8]]],
    [
      'a number, a text of it, and ranges',
      'company_size',
      [5, '5', { from: 5 }, { to: 5 }, { from: 5, to: 6 }],
    ],
    ['what lists within a list are', 'city', ['Bonn', [['Bonn']]]],
  ] as const)('tells apart %s', (_, type, values) => {
    const dictionary = new Dictionary(type);
    expect(values.map((value) => dictionary.codeOf(value))).toEqual(values.map((__, index) => index + 1));
  });

  it('has code 0 for what is unread, and for nothing else', () => {
    const dictionary = new Dictionary('city');
    expect(dictionary.codeOf(undefined)).toBe(0);
    expect(dictionary.values).toEqual([undefined]);
    expect(dictionary.stateOf(0)).toEqual({ is: 'unread' });
    expect(dictionary.codeOf([undefined])).toBe(1);
    expect(dictionary.stateOf(1)).toEqual({ is: 'malformed' });
  });

  it('reads a value once', () => {
    const dictionary = new Dictionary('company_size');
    const code = dictionary.codeOf([5, { to: 3 }]);
    const state = dictionary.stateOf(code);
    expect(state).toEqual({
      is: 'known',
      values: [
        { from: 5, to: 5 },
        { from: 0, to: 3 },
      ],
    });
    expect(dictionary.stateOf(code)).toBe(state);
  });
});
