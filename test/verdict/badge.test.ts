import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator';
import type { IcpConfig } from '../../lib/icp/schema';
import type { Subject } from '../../lib/profile/types';
import { badgeView } from '../../lib/verdict/badge';
import { judge } from '../../lib/verdict/judge';
import { ledgerOf } from '../../lib/verdict/ledger';
import { scoreSpan, tierSpan } from '../../lib/verdict/tier';

const subject: Subject = {
  kind: 'person',
  name: 'Mara Lindqvist',
  attributes: {
    job_title: {
      values: ['Chief Technology Officer'],
      evidence: [{ source: 'experience', text: 'Chief Technology Officer' }],
    },
    company_name: { values: ['Fjordline Analytics'], evidence: [{ source: 'top-card', text: 'Fjordline' }] },
  },
};
const leaders: IcpConfig = {
  slug: 'leaders',
  label: 'Tech leaders',
  rules: {
    groups: [
      {
        operator: 'AND',
        conditions: [
          { type: 'job_title', comparator: 'in', value: ['CTO'] },
          { type: 'country', comparator: 'in', value: ['DE'] },
        ],
      },
    ],
  },
};
const t = translator('en');
const best = (...configs: IcpConfig[]) => {
  const [first] = judge(subject, configs);
  if (!first) throw new Error('no active config');
  return first;
};

describe('the badge', () => {
  it('says a range, a span of tiers and the words read while something is unknown', () => {
    const view = badgeView(subject, best(leaders), t, true);
    expect(view).toMatchObject({ match: 'unknown', score: '25–100', tier: 'A–C', icp: 'Tech leaders' });
    expect(view.reasons.map(({ outcome }) => outcome)).toEqual(['met', 'unknown']);
    expect(view.reasons[0]?.text).toContain('“Chief Technology Officer”');
    expect(view.spoken).toContain('25 to 100');
  });

  it('says first of a company that an ICP about people can’t be settled by it', () => {
    const view = (kind: Subject['kind']) => {
      const company: Subject = { kind, name: 'Fjordline', attributes: {} };
      const [judged = expect.fail()] = judge(company, [leaders]);
      return badgeView(company, judged, t, true).reasons.map(({ text }) => text);
    };
    expect(view('company')[0]).toMatch(/^This ICP is about people/);
    expect(view('company').slice(1)).toEqual(view('person'));
  });

  it('says in every language that the account may score otherwise', () => {
    const notes = ['en', 'de', 'fr', 'es'].map(
      (language) => badgeView(subject, best(leaders), translator(language), true).note,
    );
    expect(new Set(notes).size).toBe(4);
  });

  it('offers the panel only where pressing it can open one', () => {
    expect(badgeView(subject, best(leaders), t, false).openPanel).toBeNull();
  });
});

describe('the verdict', () => {
  it('is of the best active config; none without one', () => {
    const off = { ...leaders, isActive: false };
    const other = {
      ...leaders,
      slug: 'o',
      label: 'Other',
      rules: { groups: [{ conditions: [{ type: 'job_title', comparator: 'exists' }] }] },
    };
    expect(judge(subject, [off])).toEqual([]);
    expect(judge(subject, [off, leaders, other]).map(({ config }) => config.label)).toEqual([
      'Other',
      'Tech leaders',
    ]);
  });

  it('shows a problem in place of the rule', () => {
    const broken = {
      ...leaders,
      rules: { groups: [{ conditions: [{ type: 'shoe_size', comparator: 'equals', value: 9 }] }] },
    };
    const ledger = ledgerOf(best(broken), subject, t);
    expect(ledger.entries[0]?.problem).toContain('shoe_size');
  });

  it('reads no evidence from keys that every object has', () => {
    const odd = {
      ...leaders,
      rules: { groups: [{ conditions: [{ type: 'constructor', comparator: 'exists' }] }] },
    };
    expect(ledgerOf(best(odd), subject, t).entries[0]?.evidence).toEqual([]);
  });
});

describe('tiers and spans', () => {
  it.each([
    [80, 100, 'A', '80–100'],
    [79, 79, 'B', '79'],
    [50, 80, 'A–B', '50–80'],
    [0, 49, 'C', '0–49'],
    [25, 100, 'A–C', '25–100'],
  ])('%i…%i', (floor, ceiling, tier, score) => {
    expect(tierSpan(floor, ceiling)).toBe(tier);
    expect(scoreSpan(floor, ceiling)).toBe(score);
  });
});
