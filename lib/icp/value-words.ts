import type { MessageKey, Translator } from '../i18n/translator';
import { worldRegions } from '../values/world-region';
import {
  comparatorRow,
  isComparator,
  isConditionType,
  rowOf,
  type Arity,
  type ValueNature,
} from './vocabulary';

/** So many values are said; the rest is counted. */
const SPOKEN_VALUES = 12;

interface Fields {
  readonly type?: unknown;
  readonly comparator?: unknown;
  readonly value?: unknown;
}

/** What a condition wants, in plain words; any JSON value is said, as written where its form is not the type's. */
export function valueWords({ type, comparator, value }: Fields, t: Translator): string {
  const nature = isConditionType(type) ? rowOf(type).nature : undefined;
  const arity = isComparator(comparator) ? comparatorRow(comparator).arity : undefined;
  if (!Array.isArray(value)) return scalarWords(value, nature, t);
  const items = value.map((item) => scalarWords(item, nature, t));
  return listWords(items, arity, t);
}

/** One value as people write it: a country by its name, money in dollars, a flag as yes or no. */
export function scalarWords(value: unknown, nature: ValueNature | undefined, t: Translator): string {
  if (value === null || value === undefined || value === '') return t('sentence.noValue');
  if (typeof value === 'boolean') return value ? t('sentence.yes') : t('sentence.no');
  if (typeof value === 'number') return numberWords(value, nature, t);
  if (typeof value !== 'string') return JSON.stringify(value);
  return nature === 'country' ? countryWords(value, t) : value;
}

function listWords(items: readonly string[], arity: Arity | undefined, t: Translator): string {
  const [min, max] = items;
  if (min === undefined) return t('sentence.noValue');
  if (arity === 'bounds' && items.length === 2 && max !== undefined)
    return t('sentence.bounds', { min, max });
  const list = joined(items, t);
  return arity === 'one' && items.length > 1 ? t('sentence.anyOf', { list }) : list;
}

function joined(items: readonly string[], t: Translator): string {
  const separator = items.some((item) => item.includes(',')) ? '; ' : ', ';
  const list = items.slice(0, SPOKEN_VALUES).join(separator);
  const count = items.length - SPOKEN_VALUES;
  return count > 0 ? t('sentence.more', { list, count }) : list;
}

function numberWords(value: number, nature: ValueNature | undefined, t: Translator): string {
  const money = { style: 'currency', currency: 'USD', maximumFractionDigits: 0 } as const;
  return value.toLocaleString(t.locale, nature === 'money' ? money : { maximumFractionDigits: 20 });
}

function countryWords(text: string, t: Translator): string {
  const code = text.trim().toUpperCase();
  if (worldRegions.has(code)) return t(`worldRegion.${code}` as MessageKey);
  if (!/^[A-Z]{2}$/.test(code)) return text;
  return new Intl.DisplayNames(t.locale, { type: 'region', fallback: 'code' }).of(code) ?? text;
}
