import { describe, expect, it } from 'vitest';
import { conditionTypeNames } from '../../lib/icp/vocabulary';
import { compileConfig } from '../../lib/scoring/config';
import { scoreConfig } from '../../lib/scoring/live';
import { Profile, type Seen } from '../../lib/scoring/profile';

const asks = (type: string, value: string) => ({ type, comparator: 'equals', value });
const [bonn, cto, german] = [asks('city', 'Bonn'), asks('job_title', 'CTO'), asks('country', 'DE')];

/** A profile that notes what is asked of it. */
class Asked extends Profile {
  readonly types = new Set<string | undefined>();

  override at(place: number): Seen {
    this.types.add(conditionTypeNames[place]);
    return super.at(place);
  }
}

/** What of a profile is asked for to score it. */
function readOf(groups: readonly object[], known: object) {
  const profile = new Asked(known);
  const result = scoreConfig(compileConfig({ rules: { groups } }), profile);
  const { floor, ceiling } = result;
  return { read: [...profile.types], points: [floor, ceiling], result, profile };
}

describe('live scoring', () => {
  const known = { city: 'Bonn', job_title: 'Nurse', country: 'FR' };

  it('asks no second requirement of an OR group once one is met, but all that is optional', () => {
    const groups = [{ operator: 'OR', conditions: [bonn, cto, { ...german, optional: true }] }];
    expect(readOf(groups, known)).toMatchObject({ read: ['city', 'country'], points: [75, 75] });
  });

  it('asks no more of a group that can’t match once another does', () => {
    const groups = [{ conditions: [bonn] }, { conditions: [cto, german] }];
    expect(readOf(groups, known)).toMatchObject({ read: ['city', 'job_title'], points: [100, 100] });
    const worse = [{ conditions: [{ ...german, optional: true }] }, { conditions: [cto, bonn] }];
    expect(readOf(worse, known)).toMatchObject({ read: ['country', 'job_title'], points: [50, 50] });
  });

  it('asks for nothing optional where what is required is not fulfilled', () => {
    const optional = { ...german, optional: true };
    expect(readOf([{ conditions: [optional, cto, bonn] }], known)).toMatchObject({
      read: ['job_title', 'city'],
      points: [25, 25],
    });
    expect(readOf([{ operator: 'OR', conditions: [optional, cto] }], known).read).toEqual(['job_title']);
    const open = [{ operator: 'OR', conditions: [optional, cto, asks('region', 'Bavaria')] }];
    expect(readOf(open, known)).toMatchObject({ read: ['job_title', 'region', 'country'], points: [0, 75] });
  });

  it('asks no more of a group than shows that it comes no higher than another', () => {
    const [four, third] = [asks('region', 'Bavaria'), asks('seniority', 'vp')];
    const half = { conditions: [bonn, cto] };
    const ask = (...conditions: object[]) => readOf([half, { conditions }], { ...known, seniority: 'vp' });
    expect(ask(cto, german, third, four)).toMatchObject({
      read: ['city', 'job_title', 'country'],
      points: [25, 25],
    });
    expect(ask(cto, third, four)).toMatchObject({
      read: ['city', 'job_title', 'seniority', 'region'],
      points: [25, 33],
    });
  });

  it('asks on where no group matches: how much less it is counts', () => {
    expect(readOf([{ conditions: [cto, bonn] }], known)).toMatchObject({ points: [25, 25] });
  });

  it('works out the groups when they are read, once, and then in full', () => {
    const { read, result, profile } = readOf([{ conditions: [bonn] }, { conditions: [cto, german] }], known);
    expect(read).toEqual(['city', 'job_title']);
    expect(result.groups[1]).toEqual({
      conditions: [{ outcome: 'unmet' }, { outcome: 'unmet' }],
      floor: 0,
      ceiling: 0,
    });
    expect([...profile.types]).toEqual(['city', 'job_title', 'country']);
    expect(result.groups).toBe(result.groups);
  });
});

describe('a config', () => {
  it('is compiled once', () => {
    const config = { rules: { groups: [{ conditions: [bonn] }] } };
    expect(compileConfig(config)).toBe(compileConfig(config));
    expect(compileConfig({ ...config })).not.toBe(compileConfig(config));
  });

  it.each([
    [[bonn], false, true],
    [[bonn, { ...asks('domain', 'x.example'), optional: true }], false, true],
    [[bonn, asks('domain', 'x.example')], false, false],
    [[{ ...bonn, optional: true }], false, false],
    [[], false, false],
    [[bonn, { type: 'icp_match', comparator: 'exists' }], true, false],
    [[bonn, { type: 'icp_score', comparator: 'exists', optional: true }], true, true],
    [[bonn, asks('shoe_size', '43')], false, false],
  ])('of %j: uses what is derived %s, is a persona %s', (conditions, usesDerived, isPersona) => {
    expect(compileConfig({ rules: { groups: [{ conditions }] } })).toMatchObject({ usesDerived, isPersona });
  });

  it('counts a group’s conditions of each sort, and takes a missing operator for AND', () => {
    const conditions = [bonn, cto, { ...german, optional: true }];
    const groups = [
      { conditions },
      { operator: null, conditions },
      { operator: 'OR' },
      { operator: 'XOR', conditions },
    ];
    const shape = (operator: string, required: number, optional: number) => ({
      operator,
      required,
      optional,
    });
    const compiled = compileConfig({ rules: { groups } }).groups;
    expect(compiled).toMatchObject([
      shape('AND', 2, 1),
      shape('AND', 2, 1),
      shape('OR', 0, 0),
      shape('AND', 2, 1),
    ]);
    expect(compiled.map((group) => group.conditions.map(({ problem }) => problem?.code))).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [],
      ['unknown_operator', 'unknown_operator', 'unknown_operator'],
    ]);
  });
});
