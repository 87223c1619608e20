import { fold } from './fold';
import { lazy } from './lazy';
import { titleAcronyms } from './tables/title-acronyms';

/** A job title as titles are compared: folded, acronyms written out; the parts too, none where it has but one. */
export interface TitleForms {
  readonly whole: string;
  readonly parts: readonly string[];
}

const SEPARATOR = '(?:[,;/|·&+]|(?<= )(?:and|und|et|y|e)(?= ))';
const SEPARATORS = new RegExp(` ?${SEPARATOR}(?: ?${SEPARATOR})* ?`, 'g');
/** A word ends at white space, a separator, a bracket or a quote: the letter between two of them stands alone. */
const LONE_LETTER_BEFORE = /^[ ,;/|·&+()[\]"]?\p{L}$/u;
const LONE_LETTER_AFTER = /^\p{L}[ ,;/|·&+()[\]"]?$/u;

/**
 * The forms of a title (SCORING.md, "Equality by type", job_title). Separators that stand together are one. A
 * single letter on either side keeps them from splitting, so "R&D Manager" and "C++ Developer" have no parts.
 */
export function titleForms(text: string): TitleForms {
  const folded = fold(text);
  return { whole: writtenOut(folded), parts: partsOf(folded).map(writtenOut) };
}

function partsOf(title: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: separators, index } of title.matchAll(SEPARATORS)) {
    const end = index + separators.length;
    if (LONE_LETTER_BEFORE.test(title.slice(Math.max(0, index - 2), index))) continue;
    if (LONE_LETTER_AFTER.test(title.slice(end, end + 2))) continue;
    parts.push(title.slice(start, index));
    start = end;
  }
  if (start === 0) return [];
  return [...parts, title.slice(start)].filter((part) => part !== '');
}

const acronyms = lazy(() => {
  const meaningOf = new Map<string, string>();
  const patterns: string[] = [];
  for (const [acronym, ...meanings] of titleAcronyms) {
    const meaning = meanings[0] ?? acronym;
    for (const form of [acronym, ...meanings]) meaningOf.set(form, meaning);
    patterns.push(...meanings, Array.from(acronym).join(String.raw`\.?`) + String.raw`\.?`);
  }
  const longestFirst = patterns.sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst})(?![\p{L}\p{N}])`, 'gu');
  return { meaningOf, pattern };
});

/** "vp sales", "v.p. sales" and "vice-president sales" all become "vice president sales". */
function writtenOut(title: string): string {
  const { meaningOf, pattern } = acronyms();
  return title.replace(
    pattern,
    (form) => meaningOf.get(form) ?? meaningOf.get(form.replaceAll('.', '')) ?? form,
  );
}
