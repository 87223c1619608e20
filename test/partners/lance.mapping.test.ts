import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icpConfigSchema, type Condition, type IcpConfig } from '../../lib/icp/schema';
import { wantedTexts } from '../../lib/icp/wanted';
import { lance } from '../../lib/partners/lance';
import { fromLance, toLance } from '../../lib/partners/lance.mapping';
import { lanceIcpSchema } from '../../lib/partners/lance.schema';
import { scoreAll } from '../../lib/scoring/score';
import { countriesMeant } from '../../lib/values/country';
import { createAnswer, getAnswer, listAnswer } from '../sandbox/lance/published-examples';
import { attributes, legalCondition } from '../scoring/arbitraries';
import { anyCondition, anyConfig, asJson } from './arbitraries';
import { expectRoundTrip } from './round-trip';

const config = (groups: IcpConfig['rules']['groups'], more: object = {}): IcpConfig => ({
  slug: 'a',
  label: 'A',
  ...more,
  rules: { groups },
});
const group = (...conditions: Condition[]) => ({ operator: 'AND', conditions });
const title: Condition = { type: 'job_title', comparator: 'in', value: ['CTO', 'VP Engineering'] };

const codes = (text: string): readonly string[] => [...(countriesMeant(text) ?? [text])];

/** What a condition asks for, in whichever of the words for the same. */
function asked({ type, comparator, value }: Condition): object {
  const wanted = wantedTexts(value);
  if (type === 'company_size') {
    const bounds = { between: 'between', equals: 'between' }[comparator] ?? comparator;
    const numbers = 'problem' in wanted ? [] : wanted.values.map(Number);
    return { type, bounds, from: numbers.at(0), to: numbers.at(-1) };
  }
  if ('problem' in wanted || type.startsWith('lance.')) return { type, value };
  const isCountry = type === 'country' || type === 'company_country';
  return { type, any: [...new Set(isCountry ? wanted.values.flatMap(codes) : wanted.values)].toSorted() };
}

/**
 * What a config says, without what no partner but its own knows. Of an OR group each condition is as good as a group;
 * the order within a group says nothing.
 */
function said({ slug, label, isActive, priority, rules }: IcpConfig): IcpConfig {
  const groups = rules.groups.flatMap(({ operator, conditions }) => {
    const all = conditions.map((condition) =>
      JSON.stringify([condition.optional ?? false, asked(condition)]),
    );
    if (operator === 'OR') return all.map((one) => [one]);
    return all.length > 0 ? [all.toSorted()] : [];
  });
  const active = isActive ?? true;
  return { slug, label, isActive: active, priority: priority ?? null, rules: { groups: [] }, groups };
}

const text = fc.constantFrom('CTO', 'Germany', 'de', 'W-EU', 'USA', '51-200', 'Hamburg', ' ', '');
const likely = fc.record(
  {
    type: fc.constantFrom(...lance.conditionTypes, 'lance.skills'),
    comparator: fc.constantFrom('equals', 'in', 'has_any', 'between', 'gte', 'lte', 'not_in'),
    value: fc.oneof(text, fc.array(text), fc.nat(1000), fc.tuple(fc.nat(100), fc.integer({ min: 101 }))),
    optional: fc.option(fc.boolean(), { freq: 2 }),
    lance: fc.record({ place: fc.constantFrom(['skills'], ['job_titles'], ['company_size'], []) }),
  },
  { requiredKeys: ['type', 'comparator', 'value'] },
);

test('there and back changes nothing that the losses didn’t name', () => {
  const conditions = fc.oneof({ weight: 4, arbitrary: likely }, anyCondition);
  fc.assert(
    fc.property(anyConfig(conditions), (whole) => expectRoundTrip(whole, lance, said)),
    { numRuns: 500 },
  );
});

test('what it holds whole scores there and back the same', () => {
  const conditions = fc.array(legalCondition(lance.conditionTypes), { minLength: 1, maxLength: 4 });
  const groups = fc.array(fc.record({ operator: fc.constantFrom('AND', 'OR'), conditions }), {
    maxLength: 3,
  });
  const scores = (config: IcpConfig, attributes: object) =>
    scoreAll([config], attributes).results.map(({ match, floor, ceiling }) => [match, floor, ceiling]);
  fc.assert(
    fc.property(groups, attributes, (raw, known) => {
      const whole = icpConfigSchema.parse(asJson(config(raw as IcpConfig['rules']['groups'])));
      const lost = new Set(lance.losses(whole).map((loss) => loss.of === 'condition' && at(loss)));
      const held = whole.rules.groups.map((group, g) => ({
        ...group,
        conditions: group.conditions.filter((_, c) => !lost.has(at({ group: g, condition: c }))),
      }));
      expect(lance.losses(config(held))).toEqual([]);
      expect(scores(lance.carried(config(held)), known)).toEqual(scores(config(held), known));
    }),
    { numRuns: 500 },
  );
});

const at = ({ group, condition }: { group: number; condition: number }) => `${group}/${condition}`;

describe('what Lance holds survives our edits to the letter', () => {
  const value = fc.oneof(
    fc.array(text, { maxLength: 3 }),
    fc.record({ min: fc.nat(500), max: fc.nat(1000) }, { requiredKeys: [] }),
    text,
    fc.jsonValue(),
  );
  const filters = (inner: fc.Arbitrary<unknown>, ...names: string[]) =>
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[a-z._]{0,5}$/)), inner, {
      maxKeys: 4,
    });
  const within = filters(value, 'country', 'state', 'city', 'size', 'employee_size', 'industry', 'keywords');
  const criterion = fc.oneof(
    fc.record(
      {
        provider: fc.oneof({ weight: 5, arbitrary: fc.constant('baseProvider') }, fc.string()),
        type: fc.constantFrom('person', 'company', 'other'),
        filters: filters(fc.oneof(value, within), 'job_title', 'job_titles', 'location', 'company', 'skills'),
        limit: fc.nat(),
      },
      { requiredKeys: ['provider', 'filters'] },
    ),
    fc.jsonValue(),
  );
  const icp = fc.record(
    {
      id: fc.uuid(),
      name: fc.string(),
      leadProviderCriteria: fc.array(criterion, { maxLength: 3 }),
      description: fc.option(fc.string()),
      customFilterCriteria: fc.array(fc.jsonValue(), { maxLength: 2 }),
      crmFilters: fc.option(fc.jsonValue()),
      leadsPerList: fc.nat(),
      activeUntil: fc.option(fc.string()),
    },
    { requiredKeys: ['id', 'name', 'leadProviderCriteria'] },
  );

  test('any ICP, unedited', () => {
    fc.assert(
      fc.property(icp, (whole) => {
        const { id, ...held } = lanceIcpSchema.parse(asJson(whole));
        expect(toLance(fromLance({ id, ...held }))).toEqual({ value: held, losses: [] });
      }),
      { numRuns: 500 },
    );
  });

  test.each([createAnswer, getAnswer, ...listAnswer])('the published answer "$name"', (answer) => {
    const { id, createdAt, updatedAt, userIds, ...held } = answer;
    expect(toLance(fromLance(lanceIcpSchema.parse(answer)))).toEqual({ value: held, losses: [] });
  });

  test('where its filters stand, and what else a criterion says, whatever we change', () => {
    const criteria = [
      {
        provider: 'baseProvider',
        filters: { job_titles: ['CTO'], location: { country: 'USA', city: [] }, skills: ['Rust'], limit: 3 },
        note: 'ours',
      },
    ];
    const { rules, ...rest } = fromLance({ id: 'a', name: 'A', leadProviderCriteria: criteria });
    const groups = rules.groups.map(({ conditions, ...own }) => ({
      ...own,
      conditions: [
        ...conditions.map((condition) =>
          condition.type === 'job_title' ? { ...condition, value: ['CIO'] } : condition,
        ),
        { type: 'city', comparator: 'equals', value: 'Boston' },
      ],
    }));
    expect(toLance({ ...rest, rules: { groups } }).value.leadProviderCriteria).toEqual([
      {
        provider: 'baseProvider',
        filters: {
          job_titles: ['CIO'],
          location: { country: 'USA', city: ['Boston'] },
          skills: ['Rust'],
          limit: 3,
        },
        note: 'ours',
      },
    ]);
  });
});

describe('what stands in our fields for Lance, edited by hand', () => {
  test.each([
    [['job_title'], ['CTO']],
    [['location'], { country: ['Germany'] }],
    [['company'], { keywords: ['SaaS'] }],
    [['skills', 'first'], 'Rust'],
    [[], { provider: 'baseProvider', filters: { job_title: ['CTO'] } }],
  ])('a kept filter at %j doesn’t become another one', (place, value) => {
    const type = place.length === 0 ? 'lance.criterion' : ['lance', ...place].join('.');
    const whole = config([group({ type, comparator: 'equals', value, lance: { place } })]);
    expect(toLance(whole)).toMatchObject({
      value: { leadProviderCriteria: [] },
      losses: [{ reason: 'value', effect: 'group_left_out' }],
    });
  });

  test.each(['yes', { leadsPerList: 'many' }, { leadsPerList: 5, color: 'red' }])(
    'what is none of its settings is lost, and named: %j',
    (own) => {
      expect(lance.losses(config([group(title)], { lance: own }))).toEqual([{ of: 'field', field: 'lance' }]);
    },
  );

  test('nothing is asked for that no condition says', () => {
    const filters = { skills: ['Rust'], location: { country: ['France'], city: [] } };
    const own = { provider: 'baseProvider', type: 'person', filters };
    expect(toLance(config([{ ...group(title), lance: own }])).value.leadProviderCriteria).toEqual([
      { ...own, filters: { location: { city: [] }, job_title: title.value } },
    ]);
  });
});

describe('what a criterion means to us', () => {
  const conditionsOf = (criterion: unknown) =>
    fromLance({ id: 'a', name: 'A', leadProviderCriteria: [criterion] }).rules.groups[0]?.conditions;
  const search = (type: string | undefined, filters: object) => ({ provider: 'baseProvider', type, filters });

  test.each([
    [
      createAnswer,
      [
        ['job_title', 'in', ['CTO', 'VP Engineering', 'Head of Technology']],
        ['country', 'in', ['Germany', 'Austria', 'Switzerland']],
        ['company_size', 'between', [100, 5000]],
      ],
    ],
    [
      getAnswer,
      [
        ['job_title', 'in', ['CTO', 'VP Engineering', 'Head of Technology']],
        ['employee_size_range', 'in', ['501-1000', '1001-5000', '5001+']],
      ],
    ],
  ])('the published answers', ({ leadProviderCriteria }, expected) => {
    const conditions = conditionsOf(leadProviderCriteria[0]) ?? [];
    expect(conditions.map(({ type, comparator, value }) => [type, comparator, value])).toEqual(expected);
  });

  test('a company’s location is its own, a person’s theirs; without a type it is a person’s', () => {
    const filters = { location: { country: ['Germany'] } };
    expect(conditionsOf(search('company', filters))?.[0]?.type).toBe('company_country');
    expect(conditionsOf(search('person', filters))?.[0]?.type).toBe('country');
    expect(conditionsOf(search(undefined, filters))?.[0]?.type).toBe('country');
  });

  test('what we can’t read is a condition that nobody can evaluate', () => {
    expect(conditionsOf(search('person', { skills: ['Rust'], company: { size: { from: 5 } } }))).toEqual([
      { type: 'lance.skills', comparator: 'equals', value: ['Rust'], lance: { place: ['skills'] } },
      {
        type: 'lance.company.size',
        comparator: 'equals',
        value: { from: 5 },
        lance: { place: ['company', 'size'] },
      },
    ]);
    for (const item of [search('person', {}), { provider: 'another', filters: { job_title: ['CTO'] } }, 'x'])
      expect(conditionsOf(item)).toEqual([
        { type: 'lance.criterion', comparator: 'equals', value: item, lance: { place: [] } },
      ]);
  });
});

describe('our config as Lance’s', () => {
  const criteria = (...groups: IcpConfig['rules']['groups']) =>
    toLance(config(groups)).value.leadProviderCriteria;

  test('countries by their English names, whatever they are called here', () => {
    const country = { type: 'country', comparator: 'in', value: ['DE', 'Österreich', 'w-na', 'Atlantis'] };
    expect(criteria(group(title, country))).toEqual([
      {
        provider: 'baseProvider',
        type: 'person',
        filters: {
          job_title: ['CTO', 'VP Engineering'],
          location: { country: ['Germany', 'Austria', 'Canada', 'United States', 'Atlantis'] },
        },
      },
    ]);
  });

  test('only of the company: a search of companies', () => {
    const where = { type: 'company_country', comparator: 'equals', value: 'DE' };
    const size = { type: 'company_size', comparator: 'gte', value: '100' };
    expect(criteria(group(where, size))).toEqual([
      {
        provider: 'baseProvider',
        type: 'company',
        filters: { location: { country: ['Germany'] }, company: { employee_size: { min: 100 } } },
      },
    ]);
  });

  test('any of several conditions: a criterion each', () => {
    const industry = { type: 'industry', comparator: 'in', value: ['Banking'] };
    expect(criteria({ operator: 'OR', conditions: [title, industry] })).toEqual([
      { provider: 'baseProvider', type: 'person', filters: { job_title: title.value } },
      { provider: 'baseProvider', type: 'person', filters: { company: { industry: ['Banking'] } } },
    ]);
  });

  test('a group without conditions finds nobody here, so it is none there', () => {
    expect(criteria(group(), group(title))).toHaveLength(1);
  });

  test.each<[string, Condition[], string[]]>([
    ['a type', [title, { type: 'seniority', comparator: 'in', value: ['Director'] }], ['type wider']],
    [
      'a company’s location in a search of persons',
      [title, { type: 'company_city', comparator: 'in', value: ['Ulm'] }],
      ['type wider'],
    ],
    [
      'a type of another partner’s',
      [title, { type: 'funding', comparator: 'in', value: ['A'] }],
      ['type wider'],
    ],
    [
      'a comparator',
      [{ type: 'job_title', comparator: 'contains', value: 'CTO' }],
      ['comparator group_left_out'],
    ],
    ['more than', [title, { type: 'company_size', comparator: 'gt', value: 10 }], ['comparator wider']],
    ['a value', [title, { type: 'city', comparator: 'in', value: [] }], ['value wider']],
    [
      'a size of two values',
      [title, { type: 'company_size', comparator: 'equals', value: [1, 2] }],
      ['value wider'],
    ],
    [
      'a bonus',
      [title, { type: 'city', comparator: 'in', value: ['Ulm'], optional: true }],
      ['optional points'],
    ],
    ['a second of a kind', [title, { ...title, value: ['CIO'] }], ['second wider']],
  ])('%s that it can’t hold is lost', (_, conditions, expected) => {
    const { losses } = toLance(config([group(...conditions)]));
    expect(losses.map((loss) => loss.of === 'condition' && `${loss.reason} ${loss.effect}`)).toEqual(
      expected,
    );
  });

  test('an operator that nobody knows, the priority and that it is switched off are lost', () => {
    const groups = [{ operator: 'XOR', conditions: [title] }];
    expect(toLance(config(groups, { priority: 0, isActive: false })).losses).toEqual([
      { of: 'group', group: 0, reason: 'operator', effect: 'group_left_out' },
      { of: 'field', field: 'priority' },
      { of: 'field', field: 'isActive' },
    ]);
  });
});
