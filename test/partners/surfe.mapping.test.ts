import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icpConfigSchema, type Condition, type IcpConfig } from '../../lib/icp/schema';
import { comparatorNames, type Comparator, type ConditionType } from '../../lib/icp/vocabulary';
import { wantedTexts } from '../../lib/icp/wanted';
import { surfe } from '../../lib/partners/surfe';
import { fromSurfe, toSurfe } from '../../lib/partners/surfe.mapping';
import type { SurfeIcp } from '../../lib/partners/surfe.schema';
import { surfeDepartment, surfeIndustry, surfeSeniority } from '../../lib/partners/surfe.values';
import { scoreAll } from '../../lib/scoring/score';
import { countryOf } from '../../lib/values/country';
import { registrableDomain } from '../../lib/values/domain';
import { parseSizeRange } from '../../lib/values/size-range';
import { publishedIcp, publishedStoredIcp } from '../sandbox/surfe/published-examples';
import { anyConfig } from './arbitraries';
import { expectRoundTrip, meaning } from './round-trip';

const values: Partial<Record<ConditionType, readonly string[]>> = {
  job_title: ['CTO', 'Head of Sales', 'Koch'],
  seniority: ['Director', 'c-level', 'VP', 'Big cheese'],
  department: ['Sales', 'r&d', 'Marketing'],
  country: ['DE', 'fr', 'Deutschland', 'W-EMEA', 'w-eu', 'Atlantis'],
  company_country: ['US', 'Canada', 'W-NA'],
  industry: ['Software', 'software', 'Finance', 'Software Development', 'Basket weaving'],
  domain: ['acme.example', 'https://www.shop.acme.co.uk/about', 'nothing'],
  employee_size_range: ['51-200', '51 to 200 employees', '10,001+', '120', 'many'],
  city: ['Hamburg'],
};
const numbers = fc.constantFrom(-3, 0, 1, 50, 99.5, 100, 250);
const bounds = fc.tuple(numbers, numbers);

/** Conditions of the types that Surfe holds, most of them with values that it does. */
const likely = fc
  .constantFrom(...(Object.keys(values) as ConditionType[]), 'company_size', 'revenue')
  .chain((type) => {
    const one = values[type];
    const value = one
      ? fc.oneof(fc.constantFrom(...one), fc.array(fc.constantFrom(...one), { maxLength: 3 }))
      : fc.oneof(numbers, bounds, fc.constant('250'));
    const comparator = fc.constantFrom<Comparator>(...comparatorNames);
    const plain = fc.record({ type: fc.constant(type), comparator, value });
    return fc.oneof(
      { weight: 4, arbitrary: plain },
      plain.map((condition) => ({ ...condition, optional: true })),
      plain.map((condition) => ({ ...condition, note: 'of another system' })),
    );
  });

const positive = ['equals', 'has_any'];

/** A value in the one form that all of its spellings share. */
function spelt(type: string, value: unknown): unknown {
  const wanted = wantedTexts(value);
  const text = 'values' in wanted ? (wanted.values[0] ?? '') : String(value);
  switch (type) {
    case 'seniority':
      return surfeSeniority(text);
    case 'department':
      return surfeDepartment(text);
    case 'industry':
      return surfeIndustry(text);
    case 'country':
    case 'company_country':
      return text.length > 3 && !/^w-/i.test(text) ? countryOf(text) : text.toUpperCase();
    case 'domain':
      return registrableDomain(text);
    case 'employee_size_range':
      return parseSizeRange(text);
    default:
      return text;
  }
}

/** A condition in the form that all which say the same share: any of, none of, or a range of whole numbers. */
function plain({ type, comparator, value, optional }: Condition): Condition {
  const list = Array.isArray(value) ? value : [value];
  if (type === 'company_size' || type === 'revenue') {
    const [first = NaN, last = first] = list.map(Number);
    const from = { gt: Math.floor(first) + 1, lt: -Infinity, lte: -Infinity }[comparator] ?? Math.ceil(first);
    const to = { lt: Math.ceil(last) - 1, gt: Infinity, gte: Infinity }[comparator] ?? Math.floor(last);
    return { type, comparator: 'between', value: [String(from), String(to)], optional };
  }
  const said = positive.includes(comparator) ? 'in' : comparator === 'not_equals' ? 'not_in' : comparator;
  const texts = list.map((each) => JSON.stringify(spelt(type, each)));
  return { type, comparator: said, value: [...new Set(texts)].sort(), optional };
}

/** What a config says, where Surfe's form says the same in other words: no order, no empty groups, no nulls, one spelling. */
function said(config: IcpConfig): IcpConfig {
  const { rules, ...rest } = meaning(config);
  const groups = rules.groups
    .filter(({ conditions }) => conditions.length > 0)
    .map(({ operator, conditions }) => ({
      operator: conditions.length === 1 ? 'AND' : operator,
      conditions: conditions.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    }));
  const stated = Object.entries(rest).filter(([, value]) => value !== null);
  return icpConfigSchema.parse({ ...Object.fromEntries(stated), rules: { groups } });
}

test('the order in which Surfe names its filters says nothing', () => {
  const people = { countries: ['DE'], jobTitles: ['CTO'] };
  const turned = Object.fromEntries(Object.entries(people).reverse());
  const config = fromSurfe({ people });
  expect(fromSurfe({ people: turned })).toEqual(config);
  const [country, title] = config.rules.groups[0]?.conditions ?? [];
  const rules = { groups: [{ operator: 'AND', conditions: [title!, country!] }] };
  expect(surfe.carried({ ...config, rules })).toEqual(config);
});

describe('to Surfe and back changes nothing that the losses didn’t name', () => {
  test('of any config', () => {
    fc.assert(
      fc.property(anyConfig(), (config) => expectRoundTrip(config, surfe, said)),
      { numRuns: 300 },
    );
  });

  test('of configs that Surfe can hold most of', () => {
    fc.assert(
      fc.property(anyConfig(likely), (config) => expectRoundTrip(config, surfe, said)),
      { numRuns: 1000 },
    );
  });

  test('and what other systems put into rules, the group that goes and its conditions is named', () => {
    const config = icp([{ type: 'country', comparator: 'in', value: ['DE'], note: 1 }]);
    const [group] = config.rules.groups;
    const whole = { ...config, extra: 1, rules: { version: 2, groups: [{ ...group, name: 'a' }] } };
    expect(fieldsLost(whole as IcpConfig)).toEqual([
      'extra',
      'rules.version',
      'group.name',
      'condition.note',
    ]);
  });
});

test('a condition that is not lost scores the same as what Surfe holds of it', () => {
  const attributes = fc.record(
    {
      ...Object.fromEntries(Object.entries(values).map(([type, of]) => [type, fc.constantFrom(...of)])),
      company_size: fc.oneof(
        fc.nat(300),
        fc.record({ from: fc.nat(99), to: fc.integer({ min: 100, max: 300 }) }),
      ),
      revenue: fc.nat(300),
    },
    { requiredKeys: [] },
  );
  let compared = 0;
  fc.assert(
    fc.property(likely, attributes, (condition, known) => {
      const config = icp([condition]);
      if (surfe.losses(config).some(({ of }) => of !== 'field')) return;
      compared += 1;
      const [mine, theirs] = scoreAll([config, surfe.carried(config)], known).results;
      expect([theirs?.match, theirs?.floor, theirs?.ceiling]).toEqual([
        mine?.match,
        mine?.floor,
        mine?.ceiling,
      ]);
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(200);
});

const icp = (conditions: object[], more: Partial<IcpConfig> = {}): IcpConfig => ({
  slug: 'surfe',
  label: 'Surfe',
  rules: { groups: [{ operator: 'AND', conditions: conditions as Condition[] }] },
  ...more,
});
const fieldsLost = (config: IcpConfig) =>
  surfe.losses(config).flatMap((loss) => (loss.of === 'field' ? loss.field : []));
const reasons = (config: IcpConfig) =>
  surfe.losses(config).map((loss) => (loss.of === 'field' ? loss.field : `${loss.reason}: ${loss.effect}`));

describe('what is lost', () => {
  const title = { type: 'job_title', comparator: 'in', value: ['CTO'] };
  const size = { type: 'company_size', comparator: 'gte', value: 50 };
  const city = { type: 'city', comparator: 'equals', value: 'Hamburg' };

  test.each<[string, object[], string[]]>([
    ['nothing', [title, size], []],
    ['a type that doesn’t exist there', [title, city], ['type: wider']],
    ['a type that nobody knows', [title, { ...city, type: 'shoe_size' }], ['type: wider']],
    [
      'a comparison that doesn’t exist there',
      [size, { ...title, comparator: 'starts_with' }],
      ['comparator: wider'],
    ],
    ['words inside of a title', [size, { ...title, comparator: 'contains' }], ['comparator: wider']],
    ['what is nice to have', [title, { ...size, optional: true }], ['optional: points']],
    [
      'an industry of LinkedIn’s',
      [title, { type: 'industry', comparator: 'in', value: ['Software Development'] }],
      ['value: wider'],
    ],
    [
      'one bad value of several',
      [title, { type: 'seniority', comparator: 'in', value: ['VP', 'Big cheese'] }],
      ['value: wider'],
    ],
    [
      'a range that no whole number is in',
      [title, { ...size, comparator: 'between', value: [9.2, 9.8] }],
      ['value: wider'],
    ],
    ['the second of a kind', [size, { ...size, comparator: 'lte', value: 500 }], ['second: wider']],
    ['all there is', [city], ['type: group_left_out']],
  ])('%s', (_, conditions, expected) => {
    expect(reasons(icp(conditions))).toEqual(expected);
  });

  test('groups: any-of, and all but the first that Surfe can hold part of', () => {
    const groups = [
      { operator: 'AND', conditions: [city] },
      { operator: 'OR', conditions: [title, size] },
      { operator: 'OR', conditions: [size, { ...city, optional: true }] },
      { operator: 'AND', conditions: [] },
      { operator: 'AND', conditions: [title] },
    ];
    const config = icp([], { rules: { groups } });
    expect(reasons(config)).toEqual(
      ['type: group_left_out', 'operator: group_left_out', 'optional: points', 'further: narrower'].with(
        2,
        'type: points',
      ),
    );
    expect(toSurfe(config).value).toEqual({ companies: { employeeCount: { from: 50 } } });
  });

  test('the name, the priority and that it is off', () => {
    expect(reasons(icp([title], { label: 'CTOs', priority: 2, isActive: false }))).toEqual([
      'label',
      'priority',
      'isActive',
    ]);
    expect(reasons(icp([title], { priority: null, isActive: true }))).toEqual([]);
  });
});

test.each<[string, Comparator, unknown, object]>([
  ['company_size', 'gt', 100, { companies: { employeeCount: { from: 101 } } }],
  ['company_size', 'lt', '100', { companies: { employeeCount: { to: 99 } } }],
  ['company_size', 'equals', 50, { companies: { employeeCount: { from: 50, to: 50 } } }],
  ['revenue', 'between', [1_000_000, 5e6], { companies: { revenue: { from: 1_000_000, to: 5_000_000 } } }],
  [
    'employee_size_range',
    'in',
    ['51-200', '10,001+'],
    { companies: { employeeCounts: [{ from: 51, to: 200 }, { from: 10001 }] } },
  ],
  ['country', 'in', ['Germany', 'DE', 'w-emea'], { people: { countries: ['de', 'W-EMEA'] } }],
  ['company_country', 'equals', 'FRA', { companies: { primaryLocations: ['fr'] } }],
  ['industry', 'not_in', ['gambling'], { companies: { excludeIndustries: ['Gambling'] } }],
  ['domain', 'not_equals', 'https://www.acme.co.uk/x', { companies: { excludeDomains: ['acme.co.uk'] } }],
  ['department', 'not_in', ['HR'], { people: { excludeDepartments: ['HR'] } }],
  ['seniority', 'has_any', ['c-level'], { people: { seniorities: ['C-Level'] } }],
])('%s %s %j is sent as %j', (type, comparator, value, sent) => {
  expect(toSurfe(icp([{ type, comparator, value }])).value).toEqual(sent);
});

describe('an ICP of Surfe’s', () => {
  test('the published example is read whole and goes back to the letter', () => {
    const config = fromSurfe(publishedIcp);
    expect(config.rules.groups[0]?.conditions.map(({ type }) => type)).toEqual(
      'company_size industry company_country revenue country department job_title seniority'.split(' '),
    );
    expect(toSurfe(config)).toEqual({ value: withoutUser(publishedIcp), losses: [] });
  });

  test('with every newer filter too: what no condition of ours says is one that nobody knows, and goes back as it came', () => {
    const config = fromSurfe(publishedStoredIcp);
    const { id, type, ...there } = publishedStoredIcp;
    expect(toSurfe(config)).toEqual({ value: there, losses: [] });
    expect(config.rules.groups[0]?.conditions).toContainEqual({
      type: 'surfe.people.jobChangePeriodInDays',
      comparator: 'equals',
      value: 720,
      surfe: { side: 'people', name: 'jobChangePeriodInDays' },
    });
  });

  test('what is not as documented is kept, never dropped, never changed, and no verdict given as if it weren’t there', () => {
    const odd: SurfeIcp = {
      companies: {
        employeeCount: { from: 9, to: 3 },
        industries: ['Software Development'],
        revenue: { from: 1, currency: 'EUR' },
        excludeDomains: ['shop.acme.co.uk'],
      },
      people: { countries: ['Atlantis'], jobTitles: [7], seniorities: ['VP'], newest: { deep: [null] } },
      list: 'hot',
    };
    const config = fromSurfe(odd);
    expect(config.surfe).toEqual({ list: 'hot' });
    expect(toSurfe(config)).toEqual({ value: odd, losses: [] });
    expect(scoreAll([config], { seniority: 'VP' }).results[0]?.match).toBe('unknown');
  });

  test('a kept filter has its place to itself, and can’t be turned into another', () => {
    const [kept] = fromSurfe({ people: { countries: ['Atlantis'] } }).rules.groups[0]?.conditions ?? [];
    const country = { type: 'country', comparator: 'in', value: ['DE'] };
    expect(reasons(icp([{ ...kept }, country]))).toEqual(['second: wider']);
    expect(reasons(icp([{ ...kept, comparator: 'not_equals' }]))).toEqual(['comparator: group_left_out']);
    expect(reasons(icp([{ ...kept, optional: true }]))).toEqual(['optional: group_left_out']);
    expect(reasons(icp([{ ...kept, value: ['DE'] }]))).toEqual(['value: group_left_out']);
    expect(reasons(icp([{ ...kept, type: 'surfe.people.cities' }]))).toEqual(['type: group_left_out']);
  });

  test('empty lists are no filters', () => {
    expect(fromSurfe({ companies: { industries: [], technologies: [] }, people: null })).toEqual(
      icp([], { rules: { groups: [] } }),
    );
  });

  test('a field of that name that is nothing of Surfe’s is named', () => {
    expect(fieldsLost(icp([{ type: 'country', comparator: 'in', value: ['DE'] }], { surfe: 'yes' }))).toEqual(
      ['surfe'],
    );
  });
});

function withoutUser({ externalUserId: _, ...rest }: SurfeIcp): SurfeIcp {
  return rest;
}
