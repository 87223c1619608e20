import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icpConfigSchema, type Condition, type IcpConfig } from '../../lib/icp/schema';
import { comparatorNames, conditionTypeNames } from '../../lib/icp/vocabulary';
import { fromBullseye, toBullseye } from '../../lib/partners/bullseye-partner.mapping';

const ours = ['seniority', 'department', 'revenue', 'company_country'];
const bookkeeping = ['id', 'createdAt', 'updatedAt'];

const unknownFields = (taken: readonly string[]) =>
  fc.dictionary(
    fc.string().filter((field) => field !== '__proto__' && ![...taken, ...bookkeeping].includes(field)),
    fc.jsonValue(),
    { maxKeys: 2 },
  );

const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

/** An object of known fields, some of them missing, with unknown ones beside them. */
function loose<Known extends Record<string, fc.Arbitrary<unknown>>>(
  known: Known,
  required: (keyof Known & string)[],
) {
  return fc
    .tuple(unknownFields(Object.keys(known)), fc.record(known, { requiredKeys: required }))
    .map(([unknown, fields]) => ({ ...unknown, ...fields }));
}

const condition = loose(
  {
    type: fc.oneof(fc.constantFrom<string>(...conditionTypeNames), fc.constantFrom(...ours), fc.string()),
    comparator: fc.oneof(fc.constantFrom<string>(...comparatorNames), fc.string()),
    value: fc.jsonValue(),
    optional: fc.option(fc.boolean()),
  },
  ['type', 'comparator'],
);
const group = loose(
  {
    operator: fc.option(fc.constantFrom('AND', 'OR', 'and')),
    conditions: fc.array(condition, { maxLength: 4 }),
  },
  ['conditions'],
);
const config = loose(
  {
    slug: fc.string(),
    label: fc.string(),
    priority: fc.option(fc.integer()),
    isActive: fc.option(fc.boolean()),
    rules: loose({ groups: fc.array(group, { maxLength: 3 }) }, ['groups']),
  },
  ['slug', 'label', 'rules'],
).map((value) => icpConfigSchema.parse(asJson(value)));

/** What a config says once null and missing are read as what they stand for (SCORING.md §1). */
function meaning({ isActive, priority, rules, ...rest }: IcpConfig) {
  const groups = rules.groups.map(({ operator, conditions, ...fields }) => ({
    ...fields,
    operator: operator ?? 'AND',
    conditions: conditions.map(({ optional, ...said }) => ({ ...said, optional: optional ?? false })),
  }));
  return { ...rest, isActive: isActive ?? true, priority: priority ?? null, rules: { ...rules, groups } };
}

/** A config without what the losses name; a group emptied by them is gone too. */
function withoutLosses(whole: IcpConfig, losses: ReturnType<typeof toBullseye>['losses']): IcpConfig {
  const isLost = (group: number, condition: number) =>
    losses.some((loss) => loss.group === group && loss.condition === condition);
  const groups = whole.rules.groups.flatMap((group, g) => {
    const conditions = group.conditions.filter((_, c) => !isLost(g, c));
    return conditions.length === 0 && group.conditions.length > 0 ? [] : { ...group, conditions };
  });
  return { ...whole, rules: { ...whole.rules, groups } };
}

test('to the partner and back changes nothing that the losses didn’t name', () => {
  fc.assert(
    fc.property(config, (whole) => {
      const { value, losses } = toBullseye(whole);
      const stored = {
        ...value,
        id: 'uuid',
        slug: whole.slug,
        createdAt: '2025-01-15T10:00:00Z',
        updatedAt: '2025-02-27T09:00:00Z',
      };
      const back = fromBullseye(icpConfigSchema.parse(asJson(stored)));
      expect(meaning(back)).toEqual(meaning(withoutLosses(whole, losses)));
    }),
    { numRuns: 500 },
  );
});

test('exactly our own types are lost, and nothing is ever sent of them', () => {
  fc.assert(
    fc.property(config, (whole) => {
      const { value, losses } = toBullseye(whole);
      const lost = whole.rules.groups.flatMap(({ conditions }) =>
        conditions.map(({ type }) => type).filter((type) => ours.includes(type)),
      );
      expect(losses.map(({ type }) => type)).toEqual(lost);
      const sent = value.rules.groups.flatMap(({ conditions }) => conditions.map(({ type }) => type));
      expect(sent.filter((type) => ours.includes(type))).toEqual([]);
    }),
  );
});

describe('the effect of what is left out', () => {
  const title = { type: 'job_title', comparator: 'equals', value: 'CTO' };
  const bonus = { type: 'city', comparator: 'equals', value: 'Hamburg', optional: true };
  const lost = { type: 'seniority', comparator: 'equals', value: 'Director' };
  const lostBonus = { ...lost, optional: true };

  test.each<[string, string, Condition[], string[]]>([
    ['a requirement fewer', 'AND', [title, lost], ['wider']],
    ['an alternative fewer', 'OR', [title, lost], ['narrower']],
    ['a bonus fewer', 'AND', [title, lostBonus], ['points']],
    ['no requirement left', 'AND', [lost, bonus], ['everybody']],
    ['no alternative left', 'OR', [lost, bonus, lostBonus], ['everybody', 'points']],
    ['nothing left', 'AND', [lost, lostBonus], ['group_left_out', 'group_left_out']],
  ])('%s', (_, operator, conditions, effects) => {
    const whole = { slug: 'a', label: 'A', rules: { groups: [{ operator, conditions }] } };
    const { value, losses } = toBullseye(whole);
    expect(losses.map(({ effect }) => effect)).toEqual(effects);
    expect(value.rules.groups).toHaveLength(effects.includes('group_left_out') ? 0 : 1);
  });
});

test('a group that the partner itself left empty is left alone', () => {
  const rules = { groups: [{ operator: 'AND', conditions: [] }] };
  expect(toBullseye({ slug: 'a', label: 'A', rules }).value.rules).toEqual(rules);
});
