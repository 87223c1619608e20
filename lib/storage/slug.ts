import { fold } from '../values/fold';

/** A slug made of a label: folded words joined by hyphens, numbered if it is taken. Ours until a partner gives its own. */
export function slugOf(label: string, taken: ReadonlySet<string>): string {
  const words = fold(label).match(/[\p{L}\p{N}]+/gu) ?? ['icp'];
  return numberedSlug(words.join('-'), taken);
}

/** A slug nobody has yet: the same, numbered if it is taken. */
export function numberedSlug(slug: string, taken: ReadonlySet<string>): string {
  return firstFree(slug, (text, n) => `${text}-${n}`, taken);
}

/** A label nobody has yet: the same, numbered if it is taken. */
export function freeLabel(label: string, taken: ReadonlySet<string>): string {
  return firstFree(label, (text, n) => `${text} (${n})`, taken);
}

function firstFree(
  text: string,
  numbered: (text: string, n: number) => string,
  taken: ReadonlySet<string>,
): string {
  if (!taken.has(text)) return text;
  let n = 2;
  while (taken.has(numbered(text, n))) n += 1;
  return numbered(text, n);
}
