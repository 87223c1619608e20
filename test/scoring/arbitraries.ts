import * as fc from 'fast-check';
import { comparatorNames, conditionTypeNames, rowOf, type ConditionType } from '../../lib/icp/vocabulary';

const texts = fc.constantFrom(
  'Germany',
  'DE',
  'france',
  'W-EU',
  'Atlantis',
  'California',
  'ca',
  'CTO',
  'Chief Technology Officer',
  'CTO & Co-Founder',
  'Software Development',
  'SaaS',
  'Technology',
  '51-200',
  '10,001+',
  'acme.example',
  'www.acme.co.uk/about',
  'https://www.linkedin.com/in/mara/',
  '/pricing',
  'https://acme.example/pricing?x=1',
  'São  Paulo',
  '250',
);
const numbers = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0.5, 100, 1000));
const range = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** A legal known value of a type's attribute. */
export function knownValue(type: ConditionType): fc.Arbitrary<unknown> {
  switch (rowOf(type).kind) {
    case 'number':
      return fc.oneof(numbers, range);
    case 'boolean':
      return fc.boolean();
    default:
      return texts;
  }
}

const readable = conditionTypeNames.filter((type) => rowOf(type).owner !== 'derived');

/** Attributes with a good part of them unread. */
export const attributes: fc.Arbitrary<Record<string, unknown>> = fc
  .array(
    fc
      .constantFrom(...readable)
      .chain((type) =>
        fc.tuple(
          fc.constant(type),
          fc.oneof(
            { weight: 4, arbitrary: knownValue(type) },
            { weight: 2, arbitrary: fc.array(knownValue(type), { maxLength: 3 }) },
            { weight: 1, arbitrary: fc.constant(null) },
            { weight: 1, arbitrary: fc.anything() },
          ),
        ),
      ),
    { maxLength: 12 },
  )
  .map((entries) => Object.fromEntries(entries));

const wanted = fc.oneof(
  texts,
  numbers,
  fc.boolean(),
  fc.array(texts, { maxLength: 3 }),
  fc.array(numbers, { maxLength: 2 }),
  fc.constantFrom('true', 'false', ' 5 ', '', null),
);

export const condition = fc.record({
  type: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...conditionTypeNames) }, fc.string()),
  comparator: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...comparatorNames) }, fc.string()),
  value: wanted,
  optional: fc.constantFrom(true, false, false, null),
});

export const group = fc.record({
  operator: fc.constantFrom('AND', 'OR', 'AND', 'OR', null, 'XOR'),
  conditions: fc.array(condition, { maxLength: 4 }),
});

export const config = fc.record({
  slug: fc.string({ maxLength: 3 }),
  label: fc.string({ maxLength: 3 }),
  priority: fc.option(fc.integer({ min: 0, max: 3 })),
  isActive: fc.constantFrom(true, true, true, false, null),
  rules: fc.record({ groups: fc.array(group, { maxLength: 3 }) }),
});

export const configs = fc.array(config, { maxLength: 4 });
