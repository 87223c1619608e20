import * as fc from 'fast-check';
import type { Condition, Group, IcpConfig } from '../../lib/icp/schema';

/** Few types and values, so that edits of two sides meet. */
const condition: fc.Arbitrary<Condition> = fc.record(
  {
    type: fc.constantFrom('job_title', 'country', 'company_size', 'somebody_elses'),
    comparator: fc.constantFrom('equals', 'in'),
    value: fc.constantFrom('a', 'b', 'c', 1),
    optional: fc.constantFrom(true, false, null),
    note: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: ['type', 'comparator', 'value'] },
);

const group: fc.Arbitrary<Group> = fc.record(
  {
    operator: fc.constantFrom('AND', 'OR', null),
    conditions: fc.array(condition, { minLength: 0, maxLength: 4 }),
  },
  { requiredKeys: ['conditions'] },
);

export const config: fc.Arbitrary<IcpConfig> = fc.record(
  {
    slug: fc.constant('s'),
    label: fc.constantFrom('A', 'B', 'C'),
    priority: fc.constantFrom(1, 2, null),
    isActive: fc.constantFrom(true, false, null),
    theirOwn: fc.constantFrom({ a: 1 }, [1, 2], 'text'),
    rules: fc.record({ groups: fc.array(group, { maxLength: 3 }) }),
  },
  { requiredKeys: ['slug', 'label', 'rules'] },
);

type Edit = (config: IcpConfig) => IcpConfig;

const withGroups =
  (change: (groups: Group[]) => Group[]): Edit =>
  (before) => ({ ...before, rules: { ...before.rules, groups: change(before.rules.groups) } });

const withConditions = (at: number, change: (conditions: Condition[]) => Condition[]): Edit =>
  withGroups((groups) =>
    groups.map((each, i) =>
      i === at % groups.length ? { ...each, conditions: change(each.conditions) } : each,
    ),
  );

/** One thing a rep does in the editor. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('A', 'B', 'D').map((label): Edit => (before) => ({ ...before, label })),
  fc.boolean().map((isActive): Edit => (before) => ({ ...before, isActive })),
  group.map((added) => withGroups((groups) => [...groups, added])),
  fc.nat(2).map((at) => withGroups((groups) => groups.filter((_, i) => i !== at))),
  fc.constant(withGroups((groups) => groups.toReversed())),
  fc.tuple(fc.nat(2), condition).map(([at, added]) => withConditions(at, (all) => [...all, added])),
  fc
    .tuple(fc.nat(2), fc.nat(3))
    .map(([at, which]) => withConditions(at, (all) => all.filter((_, i) => i !== which))),
  fc
    .tuple(fc.nat(2), fc.nat(3), fc.constantFrom('d', 'e'))
    .map(([at, which, value]) =>
      withConditions(at, (all) => all.map((each, i) => (i === which ? { ...each, value } : each))),
    ),
);

const edited = (base: IcpConfig) =>
  fc.array(edit, { maxLength: 3 }).map((edits) => edits.reduce((now, apply) => apply(now), base));

/** A base and what two sides made of it. */
export const threeWays = config.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base)));
