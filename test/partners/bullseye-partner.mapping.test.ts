import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../lib/icp/schema';
import { bullseyePartner } from '../../lib/partners/bullseye-partner';
import { fromBullseye, toBullseye } from '../../lib/partners/bullseye-partner.mapping';
import { anyConfig } from './arbitraries';
import { expectRoundTrip } from './round-trip';

const ours = ['seniority', 'department', 'revenue', 'company_country'];
test('to the partner and back changes nothing that the losses didn’t name', () => {
  fc.assert(
    fc.property(anyConfig(), (config) => expectRoundTrip(config, bullseyePartner)),
    { numRuns: 500 },
  );
});

test('what the partner adds of its own to an answer is no part of the config', () => {
  const config = { slug: 'a', label: 'A', isActive: true, priority: 1, rules: { groups: [] }, color: 'red' };
  const bookkeeping = { id: 'uuid', createdAt: '2025-01-15T10:00:00Z', updatedAt: '2025-02-27T09:00:00Z' };
  expect(fromBullseye({ ...config, ...bookkeeping })).toEqual(config);
});

test('exactly our own types are lost, and nothing is ever sent of them', () => {
  fc.assert(
    fc.property(anyConfig(), (whole) => {
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

test('what is another partner’s own is not sent, and a condition that only it knows is lost', () => {
  const known = { type: 'country', comparator: 'equals', value: 'DE', lance: { id: 1 } };
  const theirs = { type: 'lance_signal', comparator: 'equals', lance: {} };
  const group = { operator: 'AND', conditions: [known, theirs], surfe: 1 };
  const config = {
    slug: 'a',
    label: 'A',
    rules: { groups: [group] },
    lance: { leadsPerList: 5 },
    'bullseye-org': 1,
  };
  const { value, losses } = toBullseye(config);
  expect(value).toEqual({
    label: 'A',
    isActive: true,
    rules: {
      groups: [{ operator: 'AND', conditions: [{ type: 'country', comparator: 'equals', value: 'DE' }] }],
    },
  });
  expect(losses).toMatchObject([{ of: 'condition', condition: 1, reason: 'type' }]);
});
