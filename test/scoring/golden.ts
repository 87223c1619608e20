import { conditionTypeNames, legalComparators, rowOf, type ConditionType } from '../../lib/icp/vocabulary';

/**
 * A fixed corpus of ICPs and profiles, the same in every run; what it comes to is what ENGINE_VERSION stands for.
 * Changing the corpus changes the digest though no result has changed: then only the digest is noted anew.
 */
export interface Sample {
  readonly configs: readonly object[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

const texts = [
  'Germany',
  'DE',
  'W-EMEA',
  'United States',
  'California',
  'CA',
  'CTO',
  'Chief Technology Officer & Co-Founder',
  'VP Sales',
  'Software Development',
  'SaaS',
  'Technology',
  'Information Technology & Services',
  '51-200',
  '120 employees',
  '10,001+',
  'acme.co.uk',
  'https://www.shop.acme.co.uk/pricing?a=1',
  'https://www.linkedin.com/in/mara/',
  '/pricing',
  'São  Paulo',
  'sao paulo',
  'Atlantis',
  'a',
];
const numbers = [0, 1, 50, 99.5, 100, 200, '100', ' 50 '];
const ranges = [50, 100, { from: 51, to: 200 }, { from: 100 }, { to: 99 }, 0];

/** Mulberry32 by Tommy Ettinger. */
function randomOf(seed: number): <T>(items: readonly T[]) => T {
  let state = seed >>> 0;
  return (items) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    const item = items[Math.floor(share * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
}

type Pick = ReturnType<typeof randomOf>;

/** So many samples: every type and comparator comes up, alone and together. */
export function goldenSamples(count: number): Sample[] {
  const pick = randomOf(20_261_121);
  return Array.from({ length: count }, () => {
    const types = times(pick([2, 3, 5]), () => pick(conditionTypeNames));
    return {
      configs: times(pick([1, 2, 3]), (index) => configOf(types, index, pick)),
      attributes: Object.fromEntries(
        [...types, pick(conditionTypeNames)].map((type) => [type, seenOf(type, pick)]),
      ),
    };
  });
}

function configOf(types: readonly ConditionType[], index: number, pick: Pick): object {
  const conditionOf = () => {
    const type = pick(types);
    const comparator = pick(legalComparators(type));
    return {
      type,
      comparator,
      value: wantedOf(type, comparator, pick),
      optional: pick([true, false, false]),
    };
  };
  return {
    slug: `s${index}`,
    label: pick(['A', 'B']),
    priority: pick([1, 2, 'none']),
    isActive: pick([true, true, true, false]),
    rules: {
      groups: times(pick([1, 1, 2, 3]), () => ({
        operator: pick(['AND', 'OR', 'AND', 'OR', 'XOR']),
        conditions: times(pick([1, 2, 3, 4]), conditionOf),
      })),
    },
  };
}

function wantedOf(type: ConditionType, comparator: string, pick: Pick): unknown {
  if (comparator === 'exists' || comparator === 'not_exists') return pick([true, false]);
  if (comparator === 'between')
    return pick([
      [0, 100],
      [51, 200],
      [100, 50],
    ]);
  const { kind } = rowOf(type);
  const one = (): unknown =>
    kind === 'number' ? pick(numbers) : kind === 'boolean' ? pick([true, 'false']) : pick(texts);
  return pick([true, false]) ? one() : times(pick([1, 2, 3]), one);
}

function seenOf(type: ConditionType, pick: Pick): unknown {
  const { kind } = rowOf(type);
  const one = (): unknown => (kind === 'number' ? pick(ranges) : pick(texts));
  return pick<() => unknown>([one, one, one, () => [one(), one()], () => null, () => [], () => ({})])();
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
