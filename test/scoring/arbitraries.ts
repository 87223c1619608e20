import * as fc from 'fast-check';
import {
  comparatorNames,
  conditionTypeNames,
  legalComparators,
  rowOf,
  type Comparator,
  type ConditionType,
  type ValueNature,
} from '../../lib/icp/vocabulary';

/** Texts of each nature that have to do with one another: equal, near, unlike, and naming nothing. */
const pools: { readonly [N in ValueNature]?: readonly string[] } = {
  country: ['Germany', 'DE', 'Deutschland', 'france', 'W-EU', 'W-NA', 'Atlantis'],
  region: ['California', 'ca', 'US-TX', 'Ontario', 'Bavaria'],
  domain: ['acme.example', 'https://www.shop.acme.co.uk/about', 'acme.co.uk', 'acme'],
  linkedin_url: [
    'https://www.linkedin.com/in/mara/',
    'de.linkedin.com/in/Mara?x=1',
    'linkedin.com/in/max',
    'mara',
  ],
  industry: [
    'Software Development',
    'SaaS',
    'Technology',
    'Technology, Information and Media',
    'Basket weaving',
  ],
  employee_size_range: ['51-200', '51 to 100 employees', '120', '201-500', '10,001+', '250', 'a few'],
  job_title: ['CTO', 'Chief Technology Officer', 'CTO & Co-Founder', 'Director', 'R&D Manager'],
  url: ['/pricing', 'https://acme.example/pricing?x=1', 'https://www.acme.example/pricing/', 'pricing', '/'],
};
const plainTexts = ['Paris', 'paris', 'PÂRIS', 'par', 'São  Paulo', '250', 'is'];

const texts = (type: ConditionType) => fc.constantFrom(...(pools[rowOf(type).nature] ?? plainTexts));
const numbers = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0.5, 50, 100, 1000));
const end = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });

/** A number known within bounds, one of which may be missing. */
export const range = fc
  .tuple(end, end)
  .filter(([a, b]) => a !== undefined || b !== undefined)
  .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? { from: b, to: a } : { from: a, to: b }));

/** A legal known value of a type's attribute. */
export function knownValue(type: ConditionType): fc.Arbitrary<unknown> {
  switch (rowOf(type).kind) {
    case 'number':
      return fc.oneof(numbers, range);
    case 'boolean':
      return fc.boolean();
    default:
      return texts(type);
  }
}

/** A state that an attribute may be in, unread apart: absent or known. */
export function readState(type: ConditionType): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 4, arbitrary: knownValue(type) },
    { weight: 2, arbitrary: fc.array(knownValue(type), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

/** The types that are read and not derived. */
export const readable = conditionTypeNames.filter((type) => rowOf(type).owner !== 'derived');

/** The types that random rules and attributes are mostly of: a few, so that they meet. */
const usual: readonly ConditionType[] = [
  'country',
  'job_title',
  'industry',
  'city',
  'company_size',
  'revenue',
];

/** Attributes with a good part of them unread, and some malformed. */
export const attributes: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...usual), fc.constantFrom(...readable)).chain(entryOf), {
      minLength: 3,
      maxLength: 12,
    }),
  )
  .map(([entries]) => Object.fromEntries(entries));

function entryOf(type: ConditionType): fc.Arbitrary<[string, unknown]> {
  const state = fc.oneof({ weight: 8, arbitrary: readState(type) }, { weight: 1, arbitrary: fc.anything() });
  return fc.tuple(fc.constant(type), state);
}

/** A value that the comparator may want of the type. */
function wantedOf(type: ConditionType, comparator: Comparator): fc.Arbitrary<unknown> {
  const { kind } = rowOf(type);
  const one: fc.Arbitrary<unknown> =
    kind === 'number' ? numbers : kind === 'boolean' ? fc.boolean() : texts(type);
  if (comparator === 'between') return fc.tuple(numbers, numbers).map(([a, b]) => (a > b ? [b, a] : [a, b]));
  if (comparator === 'exists' || comparator === 'not_exists')
    return fc.constantFrom(true, false, undefined, 'false');
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }) },
  );
}

interface RawCondition {
  readonly type: string;
  readonly comparator: string;
  readonly value: unknown;
  readonly optional: boolean | null;
}

const optional = fc.constantFrom(true, false, false, null);

/** A condition without a problem, on one of the types. */
export function legalCondition(types: readonly ConditionType[]): fc.Arbitrary<RawCondition> {
  return fc
    .constantFrom(...types)
    .chain((type) => fc.tuple(fc.constant(type), fc.constantFrom(...legalComparators(type))))
    .chain(([type, comparator]) =>
      fc.record({
        type: fc.constant(type),
        comparator: fc.constant(comparator),
        value: wantedOf(type, comparator),
        optional,
      }),
    );
}

const wanted = fc.oneof(
  fc.constantFrom(...plainTexts),
  numbers,
  fc.boolean(),
  fc.array(fc.constantFrom(...plainTexts), { maxLength: 3 }),
  fc.array(numbers, { maxLength: 2 }),
  fc.constantFrom('true', 'false', ' 5 ', '', null),
);

const wildCondition: fc.Arbitrary<RawCondition> = fc.record({
  type: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...conditionTypeNames) }, fc.string()),
  comparator: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...comparatorNames) }, fc.string()),
  value: wanted,
  optional,
});

/** Any condition: most can be evaluated, some have a problem. */
export const condition: fc.Arbitrary<RawCondition> = fc.oneof(
  { weight: 6, arbitrary: legalCondition(usual) },
  { weight: 3, arbitrary: legalCondition(conditionTypeNames) },
  { weight: 2, arbitrary: wildCondition },
);

export const group = fc.record({
  operator: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('AND', 'OR', undefined, null) },
    fc.constantFrom('XOR', 'or'),
  ),
  conditions: fc.array(condition, { maxLength: 5 }),
});

export const config = fc.record({
  slug: fc.string({ maxLength: 3 }),
  label: fc.string({ maxLength: 3 }),
  priority: fc.option(fc.integer({ min: 0, max: 3 })),
  isActive: fc.constantFrom(true, true, true, false, null),
  rules: fc.record({ groups: fc.array(group, { maxLength: 3 }) }),
});

export const configs = fc.array(config, { maxLength: 4 });
