import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Group, IcpConfig } from '../../lib/icp/schema';
import { merge } from '../../lib/sync/merge';
import { plainCondition, same, textOf } from '../../lib/sync/same';
import { config, threeWays } from './arbitraries';

const runs = { numRuns: 2_000 };

function clean(base: IcpConfig, mine: IcpConfig, theirs: IcpConfig): IcpConfig {
  const result = merge(base, mine, theirs);
  if ('conflict' in result) throw new Error(`conflict: ${result.conflict.join()}`);
  return result.merged;
}

describe('laws of merging', () => {
  it('an edit of one side is the result', () => {
    fc.assert(
      fc.property(config, config, (b, x) => {
        expect(same(clean(b, b, x), x)).toBe(true);
        expect(same(clean(b, x, b), x)).toBe(true);
        expect(same(clean(b, x, x), x)).toBe(true);
      }),
      runs,
    );
  });

  it('whether and where there is a conflict is the same from either side, and so is what is merged', () => {
    fc.assert(
      fc.property(threeWays, ([b, m, t]) => {
        const [here, there] = [merge(b, m, t), merge(b, t, m)];
        if ('conflict' in here || 'conflict' in there) expect(here).toEqual(there);
        else expect(texts(here.merged).sort()).toEqual(texts(there.merged).sort());
      }),
      runs,
    );
  });

  it('nothing added on either side is missing, nothing deleted on either side is back', () => {
    fc.assert(
      fc.property(threeWays, ([b, m, t]) => {
        const result = merge(b, m, t);
        if ('conflict' in result) return;
        const [base, mine, theirs, merged] = [b, m, t, result.merged].map(counts);
        for (const text of new Set([...mine!.keys(), ...theirs!.keys(), ...base!.keys()])) {
          const n = (of: Map<string, number> | undefined) => of?.get(text) ?? 0;
          const grown = Math.max(n(mine), n(theirs)) > n(base);
          const shrunk = Math.min(n(mine), n(theirs)) < n(base);
          if (grown && !shrunk) expect(n(merged)).toBeGreaterThanOrEqual(Math.max(n(mine), n(theirs)));
          if (shrunk && !grown) expect(n(merged)).toBeLessThan(n(base));
        }
      }),
      runs,
    );
  });

  it('a clean merge is stable: merged again with either side it stays', () => {
    fc.assert(
      fc.property(threeWays, ([b, m, t]) => {
        const result = merge(b, m, t);
        if ('conflict' in result) return;
        expect(same(clean(t, result.merged, t), result.merged)).toBe(true);
        expect(same(clean(m, m, result.merged), result.merged)).toBe(true);
      }),
      runs,
    );
  });
});

describe('what two reps do', () => {
  const title = { type: 'job_title', comparator: 'contains', value: 'VP' };
  const country = { type: 'country', comparator: 'equals', value: 'DE' };
  const size = { type: 'company_size', comparator: 'gte', value: 50 };
  const base = icp([title, country]);

  it('takes the label of one and the condition of the other', () => {
    const merged = clean(base, { ...base, label: 'Renamed' }, icp([title, country, size]));
    expect(merged).toEqual({ ...icp([title, country, size]), label: 'Renamed' });
  });

  it('takes conditions added by both, once where they are the same', () => {
    const merged = clean(
      base,
      icp([title, country, size]),
      icp([title, country, size, { ...size, value: 9 }]),
    );
    expect(merged.rules.groups[0]?.conditions).toEqual([title, country, size, { ...size, value: 9 }]);
  });

  it('takes once what one added beside a condition and the other put in its place', () => {
    const [mine, theirs] = [
      icp([title, country, { ...country, value: 'AT' }]),
      icp([title, { ...country, value: 'AT' }]),
    ];
    for (const merged of [clean(base, mine, theirs), clean(base, theirs, mine)])
      expect(merged.rules.groups[0]?.conditions).toEqual([title, { ...country, value: 'AT' }]);
  });

  it('takes two edits of different conditions', () => {
    const [cto, at] = [
      { ...title, value: 'CTO' },
      { ...country, value: 'AT' },
    ];
    expect(clean(base, icp([cto, country]), icp([title, at]))).toEqual(icp([cto, at]));
  });

  it('takes a deletion that the other side did not touch, whatever the order', () => {
    const three = icp([title, country, size]);
    const merged = clean(three, icp([country, size]), icp([size, country, title, { ...size, value: 9 }]));
    expect(merged.rules.groups[0]?.conditions).toEqual([size, country, { ...size, value: 9 }]);
  });

  it.each([
    [
      'both changed one condition',
      icp([{ ...title, value: 'CTO' }, country]),
      icp([{ ...title, value: 'CFO' }, country]),
    ],
    ['changed here, deleted there', icp([{ ...title, value: 'CTO' }, country]), icp([country])],
    ['replaced here, deleted there', icp([size, country]), icp([country])],
    ['together they leave a group without conditions', icp([title]), icp([country])],
    ['one turned AND into OR, the other added', icp([title, country], 'OR'), icp([title, country, size])],
    ['a group deleted here, edited there', { ...base, rules: { groups: [] } }, icp([title, country, size])],
    ['a group rewritten here, edited there', icp([size]), icp([title])],
  ])('leaves it to the rep: %s', (_, mine, theirs) => {
    expect(merge(base, mine, theirs)).toEqual({ conflict: ['rules'] });
    expect(merge(base, theirs, mine)).toEqual({ conflict: ['rules'] });
  });

  it.each([
    ['equals', 'CTO', 'in', ['CTO']],
    ['not_equals', ['CTO'], 'not_in', 'CTO'],
  ])('asks about what both add, each in the words of another partner: %s and %s', (mine, a, theirs, b) => {
    const added = (comparator: string, value: Condition['value']) =>
      icp([title, country, { type: 'job_title', comparator, value }]);
    expect(merge(base, added(mine, a), added(theirs, b))).toEqual({ conflict: ['rules'] });
    expect(merge(base, added(theirs, b), added(mine, a))).toEqual({ conflict: ['rules'] });
    expect(merge(base, added(mine, a), added(theirs, 'COO'))).toHaveProperty('merged');
  });

  it('names every field in conflict', () => {
    const mine = { ...base, label: 'Mine', priority: 1, theirOwn: { a: 1 } };
    const theirs = { ...base, label: 'Theirs', priority: 2, theirOwn: { a: 2 } };
    expect(merge(base, mine, theirs)).toEqual({ conflict: ['label', 'priority', 'theirOwn'] });
  });

  it('takes what means nothing new for no edit, and the slug that is there', () => {
    const theirs: IcpConfig = {
      ...icp([{ ...title, optional: false }, country], 'AND'),
      slug: 'there',
      isActive: true,
    };
    const merged = clean(base, { ...base, label: 'Mine' }, theirs);
    expect(merged).toEqual({ ...theirs, label: 'Mine' });
  });

  it('keeps a field that is named like a part of every object', () => {
    const mine = { ...base, ...(JSON.parse('{"__proto__": {"a": 1}}') as object) };
    expect(Object.keys(clean(base, mine, { ...base, label: 'Theirs' }))).toContain('__proto__');
  });
});

function icp(conditions: Condition[], operator?: string): IcpConfig {
  const group: Group = operator ? { operator, conditions } : { conditions };
  return { slug: 'base', label: 'Base', rules: { groups: [group] } };
}

function texts({ rules }: IcpConfig): string[] {
  return rules.groups.flatMap(({ conditions }) =>
    conditions.map((each) => textOf(plainCondition(each)) ?? ''),
  );
}

function counts(of: IcpConfig): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts(of)) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

it('a group that one added and another went on with is asked about, not doubled; groups apart stand side by side', () => {
  const group = (...values: string[]): Group => ({
    operator: 'AND',
    conditions: values.map((value) => ({ type: 'city', comparator: 'equals', value })),
  });
  const of = (...groups: Group[]): IcpConfig => ({ slug: 's', label: 'Sales', rules: { groups } });
  const first = group('Lyon');
  const grown = of(first, group('Rome', 'Turin'));
  expect(merge(of(first), of(first, group('Rome')), grown)).toEqual({ conflict: ['rules'] });
  expect(clean(of(first), of(first, group('Bern')), grown).rules.groups).toHaveLength(3);
});

describe('large configs merge in no time', () => {
  const cities = (count: number, prefix: string): Condition[] =>
    Array.from({ length: count }, (_, n) => ({
      type: 'city',
      comparator: 'equals',
      value: `${prefix} ${n}`,
    }));
  const grouped = (conditions: Condition[], size: number): IcpConfig => {
    const groups = Array.from({ length: conditions.length / size }, (_, n) => ({
      operator: 'AND',
      conditions: conditions.slice(n * size, (n + 1) * size),
    }));
    return { slug: 'large', label: 'Large', rules: { groups } };
  };

  it.each([
    ['one group', 2_000],
    ['a thousand groups', 2],
  ])('2,000 conditions in %s, all of them edited on both sides', (_, size) => {
    const [base, mine, theirs] = ['a', 'b', 'c'].map((prefix) => grouped(cities(2_000, prefix), size));
    const start = performance.now();
    expect(merge(base!, mine!, theirs!)).toEqual({ conflict: ['rules'] });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('one more on each side of 2,000', () => {
    const conditions = cities(2_000, 'a');
    const [mine, theirs] = ['b', 'c'].map((prefix) => [...conditions, ...cities(1, prefix)]);
    const start = performance.now();
    const merged = clean(grouped(conditions, 2_000), grouped(mine!, 2_001), grouped(theirs!, 2_001));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(merged.rules.groups[0]?.conditions).toHaveLength(2_002);
  });
});
