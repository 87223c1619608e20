import fc from 'fast-check';
import { icpConfigSchema } from '../../lib/icp/schema';
import { comparatorNames, conditionTypeNames } from '../../lib/icp/vocabulary';

/** What partners add to a config of their own: no part of one. */
const bookkeeping = ['id', 'createdAt', 'updatedAt'];

const unknownFields = (taken: readonly string[]) =>
  fc.dictionary(
    fc.string().filter((field) => field !== '__proto__' && ![...taken, ...bookkeeping].includes(field)),
    fc.jsonValue(),
    { maxKeys: 2 },
  );

/** A value as it is once it went over the wire. */
export const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

/** An object of known fields, some of them missing, with unknown ones beside them. */
function loose<Known extends Record<string, fc.Arbitrary<unknown>>>(
  known: Known,
  required: (keyof Known & string)[],
) {
  return fc
    .tuple(unknownFields(Object.keys(known)), fc.record(known, { requiredKeys: required }))
    .map(([unknown, fields]) => ({ ...unknown, ...fields }));
}

/** Any condition: every type of ours and others, every comparator and others, any value, with fields nobody knows. */
export const anyCondition = loose(
  {
    type: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<string>(...conditionTypeNames) }, fc.string()),
    comparator: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<string>(...comparatorNames) }, fc.string()),
    value: fc.jsonValue(),
    optional: fc.option(fc.boolean()),
  },
  ['type', 'comparator'],
);

/**
 * Any config a partner or a file may hold: what the schema lets through, with fields nobody knows everywhere.
 * @param conditions which conditions it is made of: a partner that takes few of all may mix in likelier ones
 */
export function anyConfig(conditions: fc.Arbitrary<object> = anyCondition) {
  const group = loose(
    {
      operator: fc.option(fc.constantFrom('AND', 'OR', 'and')),
      conditions: fc.array(conditions, { maxLength: 4 }),
    },
    ['conditions'],
  );
  return loose(
    {
      slug: fc.string(),
      label: fc.string(),
      priority: fc.option(fc.integer()),
      isActive: fc.option(fc.boolean()),
      rules: loose({ groups: fc.array(group, { maxLength: 3 }) }, ['groups']),
    },
    ['slug', 'label', 'rules'],
  ).map((value) => icpConfigSchema.parse(asJson(value)));
}
