import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../../lib/i18n/translator';
import { comparatorWords, conditionSentence, problemSentence } from '../../lib/icp/sentence';
import { comparatorNames, conditionTypeNames, legalComparators } from '../../lib/icp/vocabulary';

const t = translator('en');
const say = (type: unknown, comparator: unknown, value?: unknown) =>
  conditionSentence({ type, comparator, value }, t);

describe('a condition in plain words', () => {
  test.each([
    [['job_title', 'in', ['CTO', 'VP Engineering']], 'Job title is any of CTO, VP Engineering'],
    [['company_size', 'gte', 100], 'Company size is at least 100'],
    [['company_size', 'between', [100, 5000]], 'Company size is between 100 and 5,000'],
    [['revenue', 'gt', 1_000_000], 'Yearly revenue is more than $1,000,000'],
    [['country', 'equals', 'us'], 'Country is United States'],
    [['country', 'in', ['W-EU', 'Narnia']], 'Country is any of European Union, Narnia'],
    [['industry', 'in', ['Retail', 'Wellness, Spas']], 'Industry is any of Retail; Wellness, Spas'],
    [['job_title', 'contains', ['a', 'b']], 'Job title contains any of a, b'],
    [['icp_match', 'equals', true], 'Match with another ICP is yes'],
    [['city', 'exists'], 'City is stated'],
    [['city', 'exists', false], 'City is not stated'],
    [['city', 'not_exists', 'false'], 'City is stated'],
    [['city', 'equals', 'false'], 'City is false'],
    [['icp_match', 'equals', false], 'Match with another ICP is no'],
    [['job_title', 'contains', ['a']], 'Job title contains a'],
    [['city', 'equals', ''], 'City is (no value)'],
    [['city', 'equals', null], 'City is (no value)'],
    [['city', 'in', ['DE']], 'City is any of DE'],
    [['country', 'in', [' de ', 'Germany', 'ZZZ']], 'Country is any of Germany, Germany, ZZZ'],
    [['company_size', 'between', [1]], 'Company size is between 1'],
    [['company_size', 'between', [1, 2, 3]], 'Company size is between 1, 2, 3'],
    [['company_size', 'in', [1, 2]], 'Company size is any of 1, 2'],
    [['company_size', 'equals', 0.12345], 'Company size is 0.12345'],
    [['page_contains', 'gt', 5], 'Visited pages (part of address) is more than 5'],
    [['page_contains', 'in', ['/pricing']], 'Visited pages (part of address) include any of /pricing'],
  ])('%j', ([type, comparator, value], sentence) => {
    expect(say(type, comparator, value)).toBe(sentence);
  });

  test('in the rep’s language', () => {
    const condition = { type: 'company_size', comparator: 'gte', value: 1000 };
    expect(conditionSentence(condition, translator('de'))).toBe('Unternehmensgröße ist mindestens 1.000');
    const country = { type: 'country', comparator: 'equals', value: 'DE' };
    expect(conditionSentence(country, translator('fr'))).toBe('Pays est Allemagne');
  });

  test('what we don’t know is said as written', () => {
    expect(say('zodiac_sign', 'near', 'Leo')).toBe('zodiac_sign near Leo');
    expect(say('city', 'equals', { nested: [1] })).toBe('City is {"nested":[1]}');
    expect(say('city', 'in', [])).toBe('City is any of (no value)');
    expect(conditionSentence(null, t)).toBe('(no type) (no comparator) (no value)');
    expect(say('', '', '')).toBe('(no type) (no comparator) (no value)');
    expect(say(7, 7, 7)).toBe('(no type) (no comparator) 7');
  });

  test('of a long list the rest is counted', () => {
    const cities = Array.from({ length: 15 }, (_, index) => `City ${index + 1}`);
    expect(say('city', 'in', cities)).toMatch(/City 12 and 3 more$/);
    expect(say('city', 'in', cities.slice(0, 13))).toMatch(/City 12 and 1 more$/);
    expect(say('city', 'in', cities.slice(0, 12))).toMatch(/City 11, City 12$/);
  });

  test('any condition at all can be said', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            type: fc.oneof(fc.constantFrom(...conditionTypeNames), fc.string(), fc.constant('__proto__')),
            comparator: fc.oneof(fc.constantFrom(...comparatorNames), fc.string()),
            value: fc.jsonValue(),
          }),
        ),
        (condition) => {
          expect(conditionSentence(condition, t)).not.toBe('');
        },
      ),
    );
  });
});

test('page tests say any, all or none, and never a number comparison', () => {
  const words = legalComparators('page_contains').map((name) => comparatorWords('page_contains', name, t));
  expect(words.every((text) => /^(include|are)/.test(text))).toBe(true);
});

test('a problem names what is wrong in words', () => {
  expect(problemSentence({ code: 'illegal_pair', type: 'city', comparator: 'gt' }, t)).toBe(
    "City can't be compared with “is more than”. Choose another comparator.",
  );
  expect(problemSentence({ code: 'unknown_country', text: 'Narnia' }, t)).toContain('“Narnia”');
  expect(problemSentence({ code: 'attribute_malformed', type: 'city' }, t)).toMatch(/^City was read/);
  expect(problemSentence({ code: 'unknown_type', type: 'zodiac_sign' }, t)).toContain('“zodiac_sign”');
  expect(problemSentence({ code: 'unknown_comparator', comparator: 'gt' }, t)).toContain('“gt”');
  expect(problemSentence({ code: 'value_blank' }, t)).toBe('A value is blank. Enter it or remove it.');
});
