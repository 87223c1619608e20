import type { Translator } from '../i18n/translator';
import type { Problem } from './problems';
import { valueWords } from './value-words';
import { comparatorRow, isComparator, isConditionType, rowOf, type Comparator } from './vocabulary';
import { turnsExistsRound } from './wanted';

/**
 * A condition in plain words of the rep's language: "Job title is any of CTO, VP Engineering".
 * Takes a condition of any form (a partner's, a file's) and never throws; what we don't know is said as written.
 */
export function conditionSentence(condition: unknown, t: Translator): string {
  const { type, comparator, value } = fieldsOf(condition);
  const words = {
    type: typeWords(type, t),
    comparator: comparatorWords(type, asAsked(comparator, value), t),
  };
  return wantsNoValue(comparator)
    ? t('sentence.bare', words)
    : t('sentence.condition', { ...words, value: valueWords({ type, comparator, value }, t) });
}

/** What is wrong and what to do, in plain words. */
export function problemSentence(problem: Problem, t: Translator): string {
  const { code, ...rest } = problem;
  const words: Record<string, string> = { ...rest };
  if ('type' in problem) words.type = typeWords(problem.type, t);
  if (problem.code === 'illegal_pair')
    words.comparator = comparatorWords(problem.type, problem.comparator, t);
  return t(`problem.${code}`, words);
}

/** The name of a condition type; the text as written where we don't know it. */
export function typeWords(type: unknown, t: Translator): string {
  if (isConditionType(type)) return t(`type.${type}`);
  return typeof type === 'string' && type !== '' ? type : t('sentence.noType');
}

/** What a comparator says after this type's name; the text as written where we don't know it. */
export function comparatorWords(type: unknown, comparator: unknown, t: Translator): string {
  if (!isComparator(comparator))
    return typeof comparator === 'string' && comparator !== '' ? comparator : t('sentence.noComparator');
  const isPages = isConditionType(type) && rowOf(type).kind === 'pages';
  return isPages && isPagesComparator(comparator) ? t(`pages.${comparator}`) : t(`comparator.${comparator}`);
}

type PagesComparator = Exclude<Comparator, 'gt' | 'gte' | 'lt' | 'lte' | 'between'>;

function isPagesComparator(comparator: Comparator): comparator is PagesComparator {
  return comparatorRow(comparator).kinds.includes('pages');
}

function wantsNoValue(comparator: unknown): boolean {
  return isComparator(comparator) && comparatorRow(comparator).arity === 'none';
}

/** `exists: false` asks for the opposite (SCORING.md §2.1). */
function asAsked(comparator: unknown, value: unknown): unknown {
  if (!turnsExistsRound(value)) return comparator;
  if (comparator === 'exists') return 'not_exists';
  return comparator === 'not_exists' ? 'exists' : comparator;
}

function fieldsOf(condition: unknown): { type?: unknown; comparator?: unknown; value?: unknown } {
  return typeof condition === 'object' && condition !== null ? condition : {};
}
