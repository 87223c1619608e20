import { comparatorWords } from '../../lib/icp/sentence';
import type { Condition } from '../../lib/icp/schema';
import type { Translator } from '../../lib/i18n/translator';
import { listOf } from './condition-form';
import type { DraftGroup } from './draft';

/** Up to so many letters, a word is likely to stand inside others. */
const SHORT = 4;
const titles = ['job_title', 'seniority', 'department'];

/** Warns of a group that says something else than one would think (SCORING.md §5). */
export function groupAdvice({ conditions }: DraftGroup, t: Translator): string | undefined {
  if (conditions.length === 0) return t('advice.emptyGroup');
  const isOptional = conditions.every(({ condition }) => condition.optional === true);
  return isOptional ? t('advice.matchesEverybody') : undefined;
}

/** Warns of a plain text test that surprises: "CTO" stands inside "Director" (SCORING.md, "Text tests"). */
export function conditionAdvice({ type, comparator, value }: Condition, t: Translator): string | undefined {
  if (!titles.includes(type) || !comparator.endsWith('contains')) return undefined;
  const texts = listOf(value).filter((item) => typeof item === 'string');
  const text = texts.find(isShortWord);
  return text === undefined
    ? undefined
    : t('advice.shortContains', { text, comparator: comparatorWords(type, 'in', t) });
}

function isShortWord(text: string): boolean {
  const word = text.trim();
  return word.length <= SHORT && /^\p{L}+$/u.test(word);
}
