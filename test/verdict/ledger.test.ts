import { describe, expect, it, test } from 'vitest';
import { translator } from '../../lib/i18n/translator';
import type { Condition, IcpConfig } from '../../lib/icp/schema';
import type { Subject } from '../../lib/profile/types';
import { judge } from '../../lib/verdict/judge';
import { ledgerOf } from '../../lib/verdict/ledger';

/** What SCORING.md §6 wants of an explanation: each line of the ledger, as the rep reads it. */
const size = {
  values: [{ from: 51, to: 200 }],
  evidence: [{ source: 'about:size', text: '51-200 employees' }],
};
const subject: Subject = {
  kind: 'person',
  name: 'Mara Example',
  attributes: {
    job_title: { values: ['CTO', 'Founder'], evidence: [{ source: 'experience', text: 'CTO & Founder' }] },
    company_size: size,
    city: { values: [], evidence: [] },
    company_name: { values: ['Northwind'], evidence: [{ source: 'top-card', text: 'Northwind' }] },
  },
};
const title: Condition = { type: 'job_title', comparator: 'in', value: ['CTO'] };
const unmet: Condition = { type: 'company_size', comparator: 'gte', value: 1000, optional: true };
const open: Condition = { type: 'company_size', comparator: 'gte', value: 100, optional: true };
const absent: Condition = { type: 'city', comparator: 'exists', optional: true };
const unread: Condition = { type: 'country', comparator: 'equals', value: 'DE', optional: true };
const odd: Condition = { type: 'zodiac_sign', comparator: 'equals', value: 'Leo', optional: true };

const icp = (...groups: Condition[][]): IcpConfig => ({
  slug: 'a',
  label: 'A',
  rules: { groups: groups.map((conditions) => ({ operator: 'AND', conditions })) },
});

const ledger = (config: IcpConfig, language = 'en') => {
  const [judged] = judge(subject, [config]);
  if (!judged) throw new Error('nothing judged');
  return { ...ledgerOf(judged, subject, translator(language)), floor: judged.result.floor };
};

describe('a line of the ledger', () => {
  const { entries } = ledger(icp([title, unmet, open, absent, unread, odd]));

  it('holds its outcome, in the order of the conditions', () => {
    expect(entries.map(({ type, outcome }) => [type, outcome])).toEqual([
      ['job_title', 'met'],
      ['company_size', 'unmet'],
      ['company_size', 'unknown'],
      ['city', 'unmet'],
      ['country', 'unknown'],
      ['zodiac_sign', 'unknown'],
    ]);
  });

  it('holds what the rule wanted, in plain words of the rep’s language', () => {
    expect(entries.map(({ rule }) => rule).slice(0, 3)).toEqual([
      'Job title is any of CTO',
      'Company size is at least 1,000',
      'Company size is at least 100',
    ]);
    expect(ledger(icp([unmet]), 'de').entries[0]?.rule).toBe('Unternehmensgröße ist mindestens 1.000');
    expect(entries.map(({ isOptional }) => isOptional)).toEqual([false, true, true, true, true, true]);
  });

  it('holds the values seen, the words they came from and where those stood; none where nothing was read', () => {
    expect(entries.map(({ values, evidence }) => ({ values, evidence }))).toEqual([
      { values: ['CTO', 'Founder'], evidence: [{ source: 'experience', text: 'CTO & Founder' }] },
      size,
      size,
      { values: [], evidence: [] },
      { values: [], evidence: [] },
      { values: [], evidence: [] },
    ]);
  });

  it('holds what is wrong with the rule, in plain words', () => {
    expect(entries.map(({ problem }) => problem).slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(entries[5]?.problem).toContain('“zodiac_sign”');
  });

  it('holds its points, which add up to the score shown', () => {
    const { base, floor } = ledger(icp([title, unmet, open, absent, unread, odd]));
    expect(floor).toBe(58);
    expect([base, ...entries.map(({ points }) => points)]).toEqual([0, 58, 0, 0, 0, 0, 0]);
  });
});

test('the ledger is of the group that came closest', () => {
  const { group, base, entries } = ledger(icp([unread, odd], [title, { ...open, optional: false }]));
  expect([group, base, entries.length]).toEqual([0, 50, 2]);
  expect(ledger(icp([{ ...unmet, optional: false }], [title, { ...open, optional: false }])).group).toBe(1);
});

test('of an ICP without conditions there is none', () => {
  expect(ledger(icp())).toEqual({ group: null, base: 0, entries: [], floor: 0 });
});
