import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptOf, replay } from '../../lib/scoring/receipt';
import { readReceipt, type Receipt } from '../../lib/scoring/receipt.schema';
import { scoreAll } from '../../lib/scoring/score';
import { ENGINE_VERSION } from '../../lib/scoring/version';
import { attributes, config, configs } from './arbitraries';
import { runs } from './runs';

const version = { revision: 3, updatedAt: 1_790_000_000_000 };

/** What the panel does: all are scored, one of them gets a receipt. */
function issue(all: readonly object[], index: number, known: object): Receipt {
  const [scored, result] = [all[index], scoreAll(all, known).results[index]];
  if (!scored || !result) throw new Error('nothing scored');
  return receiptOf({ config: scored, ...version }, all, known, result);
}

const leaders = {
  slug: 'leaders',
  label: 'Leaders',
  priority: 2,
  rules: {
    groups: [
      {
        operator: 'AND',
        conditions: [
          { type: 'job_title', comparator: 'in', value: ['CTO'] },
          { type: 'city', comparator: 'equals', value: '' },
          { type: 'country', comparator: 'equals', value: 'FR', optional: true },
        ],
      },
      { conditions: [] },
    ],
  },
};
const known = { job_title: ['CTO'], country: ['Germany'], company_size: { from: 51, to: 200 } };

describe('a receipt', () => {
  it('holds the ICP and its version, the attributes, the engine and the result', () => {
    expect(issue([leaders], 0, known)).toEqual({
      receipt: 1,
      engine: ENGINE_VERSION,
      config: { ...leaders, ...version },
      attributes: known,
      result: {
        match: 'unknown',
        floor: 25,
        ceiling: 83,
        groups: [['met', 'unknown: value_blank', 'unmet'], []],
      },
    });
    expect(issue([{ slug: 'x' }], 0, {}).result).toEqual({
      match: 'no',
      floor: 0,
      ceiling: 0,
      problem: 'no_conditions',
      groups: [],
    });
  });

  it('holds the other active ICPs only where it is about them', () => {
    const derived = {
      ...leaders,
      rules: { groups: [{ conditions: [{ type: 'icp_match', comparator: 'exists' }] }] },
    };
    const off = { ...leaders, isActive: false };
    const { others } = issue([leaders, derived, off, { ...derived }], 1, known);
    expect(others).toEqual([leaders]);
    expect(issue([leaders, derived], 0, known)).not.toHaveProperty('others');
    expect(issue([derived], 0, known)).not.toHaveProperty('others');
  });

  it('read back from its text is the same, whatever keys its values have', () => {
    const sameAs = (receipt: Receipt) => JSON.stringify(parts(readReceipt(JSON.stringify(receipt))));
    const odd = JSON.parse('{"city":{"__proto__":1},"company_size":{"from":1,"constructor":2}}') as object;
    const receipt = issue([leaders], 0, odd);
    expect(sameAs(receipt)).toBe(JSON.stringify(parts(receipt)));
    fc.assert(
      fc.property(configs, attributes, fc.nat(), (given, seen, which) => {
        fc.pre(given.length > 0);
        const each = issue(jsonOf(given), which % given.length, jsonOf(seen));
        expect(sameAs(each)).toBe(JSON.stringify(parts(each)));
      }),
      runs(200),
    );
  });

  /** Its parts in one order, down to the fields that may come in another. */
  function parts({ config: { slug, label, priority, isActive, rules, ...version }, ...rest }: Receipt) {
    const { receipt, engine, others, attributes: values, result } = rest;
    const { match, floor, ceiling, problem, groups } = result;
    const order = [slug, label, priority, isActive, rules, version.revision, version.updatedAt];
    return [receipt, engine, order, others, values, match, floor, ceiling, problem, groups];
  }
});

describe('a replay', () => {
  it('comes to the same, whatever was scored', () => {
    fc.assert(
      fc.property(configs, attributes, fc.nat(), (given, seen, which) => {
        fc.pre(given.length > 0);
        expect(replay(issue(jsonOf(given), which % given.length, jsonOf(seen)))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('of other rules or attributes says what differs, if anything does', () => {
    fc.assert(
      fc.property(config, config, attributes, attributes, (before, after, seen, learnt) => {
        const receipt = issue([jsonOf(before)], 0, jsonOf(seen));
        const forged = [
          { ...receipt, attributes: { ...receipt.attributes, ...jsonOf(learnt) } },
          { ...receipt, config: { ...receipt.config, rules: jsonOf(after.rules) } },
        ];
        for (const each of forged) {
          const [now] = scoreAll([each.config], each.attributes).results;
          const honest = now && receiptOf({ config: each.config, ...version }, [], {}, now).result;
          const isSame = JSON.stringify(honest) === JSON.stringify(receipt.result);
          expect(replay(each).length === 0).toBe(isSame);
        }
      }),
      runs(300),
    );
  });

  it('names each place, what the receipt says and what comes of it now', () => {
    const receipt = issue([leaders], 0, known);
    expect(replay({ ...receipt, attributes: { ...known, country: 'France' } })).toEqual([
      { path: 'result.ceiling', receipt: 83, now: 100 },
      { path: 'result.groups.0.2', receipt: 'unmet', now: 'met' },
    ]);
    expect(replay({ ...receipt, config: { ...receipt.config, rules: {} } })).toEqual([
      { path: 'result.match', receipt: 'unknown', now: 'no' },
      { path: 'result.floor', receipt: 25, now: 0 },
      { path: 'result.ceiling', receipt: 83, now: 0 },
      { path: 'result.groups.0', receipt: receipt.result.groups[0], now: null },
      { path: 'result.groups.1', receipt: [], now: null },
      { path: 'result.problem', receipt: null, now: 'no_conditions' },
    ]);
  });
});

describe('a file that is no receipt', () => {
  const receipt = issue([leaders], 0, known);
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it.each([
    ['', 'not JSON'],
    ['{"receipt":1', 'not JSON'],
    ['[]', /^This is no receipt: [^"]+\.$/],
    ['null', /^This is no receipt: [^"]+\.$/],
    [JSON.stringify({ ...receipt, receipt: 2 }), 'format 1'],
    [JSON.stringify({ ...receipt, receipt: undefined }), 'format 1'],
    [JSON.stringify({ ...receipt, engine: 'new' }), /^This is no receipt: "engine": .+\.$/],
    [JSON.stringify({ ...receipt, attributes: [] }), '"attributes"'],
    [JSON.stringify({ ...receipt, config: { ...receipt.config, revision: null } }), '"config.revision"'],
    [JSON.stringify({ ...receipt, result: { ...receipt.result, floor: 101 } }), '"result.floor"'],
    [JSON.stringify({ ...receipt, result: { ...receipt.result, ceiling: -1 } }), '"result.ceiling"'],
    [`{"receipt":1,"engine":1,"config":{"rules":${nested(100_000)}}}`, 'nested too deeply'],
    [' '.repeat(1_000_001), 'too large'],
  ])('%.40s: says what is wrong', (text, words) => {
    expect(() => readReceipt(text)).toThrow(words);
  });

  it('of the greatest size and depth is still read', () => {
    const deep = { ...receipt, attributes: { city: JSON.parse(nested(48)) as unknown } };
    const text = JSON.stringify(deep);
    expect(readReceipt(text + ' '.repeat(1_000_000 - text.length))).toEqual(deep);
    const deeper = JSON.stringify({ ...deep, attributes: { city: [deep.attributes.city] } });
    expect(() => readReceipt(deeper)).toThrow('nested too deeply');
  });
});

/** As it stands in a database or a file. */
function jsonOf<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
