import type { Condition } from '../icp/schema';
import { wantedBounds, wantedNumbers, wantedTexts } from '../icp/wanted';
import { countriesMeant, englishName } from '../values/country';
import type { Said } from './said';

/** How a filter's value is said as a comparison, and a comparison as a filter's value. */
export interface Form {
  /** Undefined for a value of another form. */
  read(value: unknown): Said | undefined;
  /** The value in a list of one, or what of the comparison can't be held. */
  write(said: Said): readonly [value: unknown] | 'comparator' | 'value';
}

const anyOf: readonly string[] = ['equals', 'in', 'has_any'];

/** A list of texts, each worded in Lance's way. The documents don't say how they compare: we take that any equal one will do. */
function textsForm(worded: (text: string) => readonly string[]): Form {
  return {
    read(value) {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (!items.every((item) => typeof item === 'string') || 'problem' in wantedTexts(items))
        return undefined;
      return typeof value === 'string'
        ? { comparator: 'equals', value }
        : { comparator: 'in', value: [...items] };
    },
    write({ comparator, value }) {
      if (!anyOf.includes(comparator)) return 'comparator';
      const wanted = wantedTexts(value);
      return 'problem' in wanted ? 'value' : [[...new Set(wanted.values.flatMap(worded))]];
    },
  };
}

export const texts = textsForm((text) => [text]);

/** The documents' examples name countries in English: so codes, a world region's too, and other names are put so. */
export const countries = textsForm((text) => {
  const meant = countriesMeant(text);
  return meant ? [...meant].map(englishName) : [text];
});

const endsOf: ReadonlyMap<string, readonly ['min'] | readonly ['max'] | readonly ['min', 'max']> = new Map([
  ['between', ['min', 'max']],
  ['equals', ['min', 'max']],
  ['gte', ['min']],
  ['lte', ['max']],
]);

/** `{min, max}`. The documents don't say whether the ends count: we take that they do, and that either may be missing. */
export const bounds: Form = {
  read(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { min, max, ...rest } = value as Readonly<Record<string, unknown>>;
    if (Object.keys(rest).length > 0) return undefined;
    if (typeof min === 'number' && typeof max === 'number')
      return min <= max ? { comparator: 'between', value: [min, max] } : undefined;
    if (typeof min === 'number' && max === undefined) return { comparator: 'gte', value: min };
    return typeof max === 'number' && min === undefined ? { comparator: 'lte', value: max } : undefined;
  },
  write({ comparator, value }) {
    const ends = endsOf.get(comparator);
    if (!ends) return 'comparator';
    const wanted = comparator === 'between' ? wantedBounds(value) : wantedNumbers(value);
    if ('problem' in wanted || (comparator !== 'between' && wanted.values.length > 1)) return 'value';
    const [first, last = first] = wanted.values;
    return [Object.fromEntries(ends.map((end) => [end, end === 'max' ? last : first]))];
  },
};

/** Whether a value asks for anything: an empty list, text or object and null don't. */
export function asks(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== '';
}

/** Any JSON, kept as it is. */
export const anything: Form = {
  read: (value) => ({ comparator: 'equals', value: value as Condition['value'] }),
  write: ({ comparator, value }) => {
    if (comparator !== 'equals') return 'comparator';
    return value === undefined ? 'value' : [value];
  },
};

/** Any JSON that asks for something. */
export const something: Form = {
  ...anything,
  write: (said) => (asks(said.value) ? anything.write(said) : 'value'),
};
