import { describe, expect, it } from 'vitest';
import { scoreAll } from '../../lib/scoring/score';
import type { Outcome } from '../../lib/scoring/types';

/** SCORING.md's own examples and every rule that a single condition shows. */
type Case = readonly [
  type: string,
  comparator: string,
  value: unknown,
  seen: unknown,
  outcome: Outcome | 'problem',
];

const UNREAD = undefined;
const employees = { from: 51, to: 200 };

const cases: Record<string, readonly Case[]> = {
  '§2.1 exists': [
    ['city', 'exists', true, 'Hamburg', 'met'],
    ['city', 'exists', undefined, null, 'unmet'],
    ['city', 'exists', true, [], 'unmet'],
    ['city', 'exists', true, UNREAD, 'unknown'],
    ['city', 'exists', false, 'Hamburg', 'unmet'],
    ['city', 'exists', 'false', null, 'met'],
    ['city', 'exists', 'no', 'Hamburg', 'met'],
    ['city', 'not_exists', true, null, 'met'],
    ['city', 'not_exists', false, 'Hamburg', 'met'],
  ],
  '§2.2 negatives': [
    ['country', 'not_in', ['US'], 'Germany', 'met'],
    ['country', 'not_in', ['DE'], 'Germany', 'unmet'],
    ['country', 'not_in', ['US'], UNREAD, 'unknown'],
    ['country', 'not_in', ['US'], null, 'unknown'],
    ['job_title', 'not_contains', 'intern', 'Intern', 'unmet'],
  ],
  '§2.4, §2.5 several values': [
    ['city', 'equals', 'Paris', ['Lyon', 'Paris'], 'met'],
    ['city', 'not_equals', 'Paris', ['Lyon', 'Paris'], 'unmet'],
    ['city', 'has_all', ['Lyon', 'Paris'], ['Paris', 'Lyon', 'Nice'], 'met'],
    ['city', 'has_all', ['Lyon', 'Rome'], ['Paris', 'Lyon'], 'unmet'],
    ['city', 'has_any', 'Lyon', ['Paris', 'Lyon'], 'met'],
    ['country', 'equals', 'DE', ['Atlantis', 'France'], 'unknown'],
  ],
  '§2.6 ranges': [
    ['company_size', 'gte', 100, employees, 'unknown'],
    ['company_size', 'gte', 51, employees, 'met'],
    ['company_size', 'gt', 200, employees, 'unmet'],
    ['company_size', 'lt', 51, employees, 'unmet'],
    ['company_size', 'lte', 200, employees, 'met'],
    ['company_size', 'equals', 100, employees, 'unknown'],
    ['company_size', 'equals', 500, employees, 'unmet'],
    ['company_size', 'not_equals', 500, employees, 'met'],
    ['company_size', 'between', [51, 200], employees, 'met'],
    ['company_size', 'between', [0, 60], employees, 'unknown'],
    ['company_size', 'between', [201, 900], employees, 'unmet'],
    ['company_size', 'gte', 5000, { from: 10001 }, 'met'],
    ['company_size', 'lte', 20000, { from: 10001 }, 'unknown'],
    ['company_size', 'gte', 0, { to: 5 }, 'met'],
  ],
  'numbers that are none': [
    ['company_size', 'lt', Infinity, 10, 'problem'],
    ['company_size', 'in', [10, NaN], 10, 'problem'],
    ['company_size', 'gte', 5, Infinity, 'problem'],
    ['company_size', 'gte', 5, { from: NaN, to: 9 }, 'problem'],
    ['company_size', 'gte', 5, { from: 6, to: Infinity }, 'met'],
  ],
  '§2.7 the wanted value': [
    ['job_title', 'contains', ['sales', 'chief'], 'Chief of Staff', 'met'],
    ['company_size', 'gte', ' +50.5 ', 51, 'met'],
    ['company_size', 'gte', '1e3', 2000, 'problem'],
    ['company_size', 'gt', [500, 10], 51, 'met'],
    ['company_postal_code', 'equals', 78701, '78701', 'met'],
    ['company_size', 'in', 51, 51, 'met'],
  ],
  '§2.8 problems': [
    ['shoe_size', 'equals', 1, UNREAD, 'problem'],
    ['constructor', 'exists', true, UNREAD, 'problem'],
    ['city', 'resembles', 'x', 'x', 'problem'],
    ['city', 'gt', 5, 'x', 'problem'],
    ['company_size', 'contains', '5', 5, 'problem'],
    ['city', 'equals', undefined, 'x', 'problem'],
    ['city', 'equals', null, 'x', 'problem'],
    ['city', 'in', [], 'x', 'problem'],
    ['city', 'in', ['x', ' '], 'x', 'problem'],
    ['city', 'contains', '´', 'x', 'problem'],
    ['city', 'equals', true, 'x', 'problem'],
    ['company_size', 'equals', true, 5, 'problem'],
    ['company_size', 'between', [9, 1], 5, 'problem'],
    ['company_size', 'between', [1], 5, 'problem'],
    ['company_size', 'between', [1, 2, 3], 5, 'problem'],
    ['country', 'equals', 'Atlantis', 'Germany', 'problem'],
    ['country', 'in', ['DE', 'Atlantis'], 'Germany', 'problem'],
    ['icp_match', 'equals', 'yes', UNREAD, 'problem'],
    ['icp_match', 'in', [true], UNREAD, 'problem'],
  ],
  '§1 values of the wrong form': [
    ['company_size', 'exists', true, '51', 'problem'],
    ['city', 'exists', true, 51, 'problem'],
    ['city', 'equals', 'x', ' ', 'problem'],
    ['city', 'equals', 'x', '´', 'problem'],
    ['company_size', 'gte', 1, -1, 'problem'],
    ['city', 'equals', 'x', ['x', null], 'problem'],
    ['company_size', 'gte', 1, {}, 'problem'],
    ['company_size', 'gte', 1, { from: 9, to: 2 }, 'problem'],
  ],
  folding: [
    ['city', 'equals', 'sao paulo', 'São  Paulo', 'met'],
    ['city', 'equals', 'Lodz', 'Łódź', 'met'],
    ['city', 'equals', "L'Haÿ", 'L’Hay', 'met'],
  ],
  'equality by type': [
    ['country', 'equals', 'DEU', 'Allemagne', 'met'],
    ['country', 'equals', 'W-EU', 'Germany', 'met'],
    ['country', 'equals', 'W-NA', 'México', 'unmet'],
    ['country', 'equals', 'DE', 'Atlantis', 'unknown'],
    ['region', 'equals', 'CA', 'California', 'met'],
    ['region', 'equals', 'Bavaria', 'bavaria', 'met'],
    ['domain', 'equals', 'https://www.acme.co.uk:443/x', 'shop.acme.co.uk', 'met'],
    ['domain', 'equals', 'other.co.uk', 'acme.co.uk', 'unmet'],
    [
      'linkedin_url',
      'equals',
      'de.linkedin.com/in/mara/details/experience/?x=1',
      'https://www.linkedin.com/in/mara',
      'met',
    ],
    ['industry', 'equals', 'Technology, Information and Media', 'Software Development', 'met'],
    ['industry', 'equals', 'Software Development', 'Technology, Information and Media', 'unmet'],
    ['industry', 'in', ['Technology', 'SaaS'], 'Software Development', 'met'],
    ['industry', 'equals', 'Computer Software', 'Software Development', 'met'],
    ['industry', 'equals', 'Basket weaving', 'basket  weaving', 'met'],
    ['employee_size_range', 'equals', '51 to 200', '51–200 employees', 'met'],
    ['employee_size_range', 'equals', '1-1000', '51-200', 'met'],
    ['employee_size_range', 'equals', '100-500', '51-200', 'unknown'],
    ['employee_size_range', 'equals', '501-1000', '51-200', 'unmet'],
    ['employee_size_range', 'equals', '10,001+', '10001+ employees', 'met'],
    ['employee_size_range', 'equals', '51-200', '120 employees', 'met'],
    ['job_title', 'equals', 'CTO', 'Chief Technology Officer', 'met'],
    ['job_title', 'equals', 'CTO', 'CTO & Co-Founder', 'met'],
    ['job_title', 'equals', 'R', 'R&D Manager', 'unmet'],
    ['job_title', 'equals', 'R&D Manager', 'R&D Manager', 'met'],
    ['job_title', 'equals', 'VP Sales', 'Vice President Sales', 'met'],
  ],
  'text tests are plain': [
    ['job_title', 'contains', 'cto', 'Director', 'met'],
    ['country', 'starts_with', 'ger', 'DE', 'met'],
    ['country', 'contains', 'atl', 'Atlantis', 'met'],
    ['domain', 'starts_with', 'acme', 'https://www.acme.com/about', 'met'],
    ['linkedin_url', 'ends_with', '/in/mara', 'de.linkedin.com/in/mara/?x=1', 'met'],
  ],
  pages: [
    ['page_contains', 'equals', '/pricing', ['https://x.example/', 'https://x.example/pricing?a'], 'met'],
    ['page_contains', 'has_all', ['/a', '/b'], ['https://x.example/a'], 'unmet'],
    ['page_contains', 'not_in', ['/a', '/b'], ['https://x.example/c'], 'met'],
    ['page_equals', 'contains', 'x.example/pricing', ['https://www.x.example/pricing/?q#h'], 'met'],
    ['page_equals', 'equals', '/pricing', ['https://x.example/pricing/'], 'met'],
    ['page_equals', 'equals', '/pricing', ['https://x.example/pricing/more'], 'unmet'],
    ['page_equals', 'starts_with', '/pricing', ['https://x.example/pricing/more'], 'met'],
    ['page_contains', 'starts_with', 'https://x', ['https://x.example/'], 'met'],
    ['page_contains', 'ends_with', '/more', ['https://x.example/pricing/more?x'], 'met'],
    ['page_contains', 'equals', '/pricing', null, 'unmet'],
    ['page_contains', 'not_equals', '/pricing', null, 'met'],
    ['page_contains', 'equals', '/pricing', UNREAD, 'unknown'],
  ],
};

function evaluate([type, comparator, value, seen]: Case): Outcome | 'problem' | undefined {
  const conditions = [{ type, comparator, ...(value !== undefined && { value }) }];
  const known = seen === undefined ? {} : { [type]: seen };
  const result = scoreAll([{ rules: { groups: [{ conditions }] } }], known).results[0]?.groups[0]
    ?.conditions[0];
  if (result?.problem) expect(result.outcome).toBe('unknown');
  return result?.problem ? 'problem' : result?.outcome;
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s %s %j on %j', (...row) => {
    expect(evaluate(row)).toBe(row[4]);
  });
});

const yes = { type: 'city', comparator: 'equals', value: 'Hamburg' };
const no = { type: 'city', comparator: 'equals', value: 'Paris' };
const unknown = { type: 'region', comparator: 'equals', value: 'Texas' };
const optional = (condition: object) => ({ ...condition, optional: true });
const seen = { city: 'Hamburg' };

const points = (operator: string | undefined, conditions: object[]) => {
  const [result] = scoreAll([{ rules: { groups: [{ operator, conditions }] } }], seen).results;
  return [result?.match, result?.floor, result?.ceiling];
};

describe('§5 points', () => {
  it.each([
    ['AND', [yes, yes], ['yes', 100, 100]],
    ['AND', [yes, yes, no], ['no', 33, 33]],
    ['AND', [yes, unknown], ['unknown', 25, 100]],
    ['OR', [yes, no], ['yes', 100, 100]],
    ['OR', [no, no], ['no', 0, 0]],
    ['OR', [unknown, no], ['unknown', 0, 100]],
    ['AND', [yes, optional(no)], ['yes', 75, 75]],
    ['AND', [yes, optional(unknown)], ['yes', 75, 100]],
    ['AND', [no, optional(yes)], ['no', 0, 0]],
    ['OR', [yes, yes, optional(no), optional(yes)], ['yes', 83, 83]],
    ['AND', [optional(no)], ['yes', 50, 50]],
    ['AND', [], ['no', 0, 0]],
    ['XOR', [yes], ['unknown', 0, 100]],
  ])('%s of %j', (operator, conditions, expected) => {
    expect(points(operator, conditions)).toEqual(expected);
  });

  it('a config without conditions says so', () => {
    const problems = [undefined, 7, { groups: 'x' }, { groups: [{ conditions: [] }] }].map(
      (rules) => scoreAll([{ rules }], {}).results[0]?.problem?.code,
    );
    expect(problems).toEqual(Array(4).fill('no_conditions'));
  });
});

it('a config of any number of groups is scored', () => {
  const groups = Array.from({ length: 200_000 }, () => ({ conditions: [] }));
  expect(scoreAll([{ rules: { groups } }], {}).results[0]?.floor).toBe(0);
});

describe('§3 derived attributes', () => {
  const all = (...conditions: object[]) => ({ groups: [{ operator: 'AND', conditions }] });
  const derived = (type: string, value: unknown, comparator = 'equals') => ({ type, comparator, value });
  const outcomes = (first: object[], condition: object, attributes: object = seen) =>
    scoreAll([...first, { rules: all(condition) }], attributes).results.at(-1)?.groups[0]?.conditions[0]
      ?.outcome;

  it('come from the active configs that use none of them', () => {
    expect(outcomes([{ rules: all(yes) }], derived('icp_match', true))).toBe('met');
    expect(outcomes([{ rules: all(yes), isActive: false }], derived('icp_match', true))).toBe('unknown');
    expect(outcomes([{ rules: all(no) }], derived('icp_match', false))).toBe('met');
    expect(outcomes([{ rules: all(unknown) }], derived('icp_match', true))).toBe('unknown');
    expect(outcomes([{ rules: all(yes, unknown) }], derived('icp_score', 25, 'gte'))).toBe('met');
    expect(outcomes([{ rules: all(yes, unknown) }], derived('icp_score', 50, 'gte'))).toBe('unknown');
    expect(outcomes([], derived('icp_match', true))).toBe('unknown');
  });

  it('persona_match is of configs that require only what a person has', () => {
    const company = { type: 'industry', comparator: 'exists', value: true };
    expect(outcomes([{ rules: all(yes) }], derived('persona_match', true))).toBe('met');
    expect(outcomes([{ rules: all(yes, company) }], derived('persona_match', true))).toBe('unknown');
    expect(outcomes([{ rules: all(yes, optional(company)) }], derived('persona_match', true))).toBe('met');
    expect(outcomes([{ rules: all(optional(yes)) }], derived('persona_match', true))).toBe('unknown');
  });

  it('given from outside are ignored', () => {
    expect(outcomes([], derived('icp_match', true), { icp_match: true })).toBe('unknown');
  });
});

describe('§5 several configs', () => {
  const config = (slug: string, conditions: object[], more: object = {}) => ({
    slug,
    label: slug,
    rules: { groups: [{ conditions }] },
    ...more,
  });
  const order = (...given: { slug: string }[]) =>
    scoreAll(given, seen).ranking.map((index) => given[index]?.slug);

  it('match before unknown before no; a match by priority, the others by points', () => {
    expect(
      order(
        config('no', [no]),
        config('unknown', [unknown]),
        config('late', [yes], { priority: 9 }),
        config('none', [yes]),
        config('first', [yes, optional(no)], { priority: 1 }),
        config('off', [yes], { isActive: false }),
      ),
    ).toEqual(['first', 'late', 'none', 'unknown', 'no']);
    expect(
      order(config('low', [unknown, unknown, yes]), config('high', [unknown, yes], { priority: 5 })),
    ).toEqual(['high', 'low']);
  });

  const half = [yes, optional(no)];
  it.each([
    [
      'a match: lower priority first',
      [
        ['b', [yes], 2],
        ['a', half, 1],
      ],
      'a b',
    ],
    [
      'then the higher floor',
      [
        ['b', half, 1],
        ['a', [yes], 1],
      ],
      'a b',
    ],
    [
      'then the higher ceiling',
      [
        ['b', half, 1],
        ['a', [yes, optional(unknown)], 1],
      ],
      'a b',
    ],
    [
      'open: the higher floor first',
      [
        ['b', [unknown, yes, yes], 2],
        ['a', [unknown, yes], 1],
      ],
      'b a',
    ],
    [
      'then the higher ceiling',
      [
        ['b', [unknown, optional(yes)], 2],
        ['a', [unknown, optional(no)], 1],
      ],
      'b a',
    ],
    [
      'then the lower priority',
      [
        ['b', [unknown], 2],
        ['a', [unknown], 1],
        ['c', [unknown]],
      ],
      'a b c',
    ],
    [
      'no match: the higher floor first',
      [
        ['b', [no, yes], 2],
        ['a', [no], 1],
      ],
      'b a',
    ],
    [
      'then the higher ceiling',
      [
        ['b', [no, unknown], 2],
        ['a', [no, no], 1],
      ],
      'b a',
    ],
    [
      'then the lower priority',
      [
        ['b', [no], -2],
        ['a', [no], 0],
        ['c', [no]],
      ],
      'b a c',
    ],
    [
      'a priority that is no number counts as none',
      [
        ['b', [yes], '1'],
        ['a', [yes]],
      ],
      'a b',
    ],
  ] as const)('%s', (_, given, expected) => {
    const all = given.map(([slug, conditions, priority]) => config(slug, [...conditions], { priority }));
    expect(order(...all).join(' ')).toBe(expected);
    expect(order(...all.toReversed()).join(' ')).toBe(expected);
  });

  it('ties go by label, then slug, by code unit', () => {
    expect(order(config('b', [yes]), config('a', [yes]), config('B', [yes]))).toEqual(['B', 'a', 'b']);
    const sameLabel = ['c', 'é', 'a', 'Z'].map((slug) => config(slug, [yes], { label: 'x' }));
    expect(order(...sameLabel)).toEqual(['Z', 'a', 'c', 'é']);
    const odd = [
      config('b', [yes], { label: 7 }),
      config('a', [yes], { label: '!' }),
      config('c', [yes], { label: null }),
    ];
    expect(order(...odd)).toEqual(['b', 'c', 'a']);
    expect(
      order(config('z', [yes], { slug: 3, label: '' }), config('a', [yes], { slug: '!', label: '' })),
    ).toEqual([3, '!']);
  });
});
