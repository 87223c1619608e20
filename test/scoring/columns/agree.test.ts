import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bulk } from '../../../lib/scoring/columns/bulk';
import { Columns } from '../../../lib/scoring/columns/columns';
import { scoreAll } from '../../../lib/scoring/score';
import type { GroupResult, Match, Outcome } from '../../../lib/scoring/types';
import { conditionTypeNames, rowOf } from '../../../lib/icp/vocabulary';
import { attributes, configs, knownValue } from '../arbitraries';
import { runs } from '../runs';

type Given = Record<string, unknown>;
const keyOf = (index: number) => `person:${index}`;

const missing = (share: number, given: Given, draws: readonly number[]): Given =>
  Object.fromEntries(Object.entries(given).filter((_, index) => (draws[index] ?? 1) >= share));

/** Every attribute known, with one value or several. */
const fullAttributes: fc.Arbitrary<Given> = fc.record(
  Object.fromEntries(
    conditionTypeNames
      .filter((type) => rowOf(type).owner !== 'derived')
      .map((type) => [type, fc.oneof(knownValue(type), fc.array(knownValue(type), { maxLength: 3 }))]),
  ),
);

/** Profiles with a share of all attributes left out. */
const profilesWithout = (share: number) =>
  fc.array(
    fc
      .tuple(
        fullAttributes,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
      )
      .map(([given, draws]) => missing(share, given, draws)),
    { minLength: 1, maxLength: 70 },
  );

const tally = <T extends string>(values: readonly T[], yes: T, no: T) => ({
  yes: values.filter((value) => value === yes).length,
  no: values.filter((value) => value === no).length,
  unknown: values.filter((value) => value !== yes && value !== no).length,
});

const matchOf = ({ floor, ceiling }: GroupResult): Match =>
  floor >= 50 ? 'yes' : ceiling < 50 ? 'no' : 'unknown';

/** What the live path says of all profiles, in the bulk path's form. */
function live(all: readonly Given[], profiles: readonly Given[]) {
  const scored = profiles.map((profile) => scoreAll(all, profile).results);
  return all.map((_, index) => {
    const results = scored.map((result) => result[index]!);
    return {
      floors: results.map(({ floor }) => floor),
      ceilings: results.map(({ ceiling }) => ceiling),
      config: tally<Match>(
        results.map(({ match }) => match),
        'yes',
        'no',
      ),
      groups: results[0]!.groups.map((_, group) =>
        tally<Match>(
          results.map((result) => matchOf(result.groups[group]!)),
          'yes',
          'no',
        ),
      ),
      conditions: results[0]!.groups.map(({ conditions }, group) =>
        conditions.map((_, condition) =>
          tally<Outcome>(
            results.map((result) => result.groups[group]!.conditions[condition]!.outcome),
            'met',
            'unmet',
          ),
        ),
      ),
    };
  });
}

function bulk(all: readonly Given[], columns: Columns, one = new Bulk(columns)) {
  return all.map((config) => {
    const { floors, ceilings } = one.scores(config, all);
    const counted = one.count(config, all);
    return {
      floors: [...floors],
      ceilings: [...ceilings],
      config: counted.config,
      groups: counted.groups.map(({ group }) => group),
      conditions: counted.groups.map(({ conditions }) => conditions),
    };
  });
}

describe('bulk scoring agrees with live scoring', () => {
  it.each([0, 0.3, 0.8])(
    'on every profile, config and condition, with %s of all attributes missing',
    (share) => {
      fc.assert(
        fc.property(configs, profilesWithout(share), (all, profiles) => {
          const columns = new Columns();
          profiles.forEach((profile, index) => columns.put(keyOf(index), profile));
          expect(bulk(all, columns)).toEqual(live(all, profiles));
        }),
        runs(150),
      );
    },
  );

  it('on attributes of any form', () => {
    fc.assert(
      fc.property(configs, fc.array(attributes, { minLength: 1, maxLength: 40 }), (all, profiles) => {
        const columns = new Columns();
        profiles.forEach((profile, index) => columns.put(keyOf(index), profile));
        expect(bulk(all, columns)).toEqual(live(all, profiles));
      }),
      runs(150),
    );
  });

  it('after profiles were added and changed, and configs edited, in any order', () => {
    const step = fc.tuple(fc.nat(40), attributes, configs);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const columns = new Columns();
        const kept = new Bulk(columns);
        const known = new Map<string, Given>();
        for (const [index, profile, all] of steps) {
          columns.put(keyOf(index), profile);
          known.set(keyOf(index), profile);
          expect(bulk(all, columns, kept)).toEqual(live(all, [...known.values()]));
        }
      }),
      runs(80),
    );
  });

  it('after columns were stored and read back', () => {
    fc.assert(
      fc.property(
        configs,
        fc.array(attributes, { minLength: 1, maxLength: 40 }),
        attributes,
        (all, profiles, later) => {
          const columns = new Columns();
          profiles.forEach((profile, index) => columns.put(keyOf(index), profile));
          const restored = Columns.restore(structuredClone(columns.dump()));
          restored.put(keyOf(0), later);
          expect(bulk(all, restored)).toEqual(live(all, profiles.with(0, later)));
        },
      ),
      runs(80),
    );
  });
});
