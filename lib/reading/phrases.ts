/*
 * Lists of words to look for in texts. A pattern of as many costs a hundred times as much when it is first used, for
 * the browser has to make it, and that is felt on the first page that is read.
 */

/** Words or phrases to look for, with a space where they must begin or end a word. */
export interface Phrases {
  /** Those of whole words, by the first of them. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly partial: readonly string[];
}

/** @param list words or phrases in small letters, parted by bars; at a `*` the word may go on. */
export function phrases(list: string): Phrases {
  const [whole, partial] = [new Map<string, string[]>(), [] as string[]];
  for (const phrase of list.split('|')) {
    const first = phrase.split(' ', 1)[0] ?? '';
    if (phrase.includes('*')) partial.push(` ${phrase} `.replace(/^ \*|\* $/g, ''));
    else whole.set(first, [...(whole.get(first) ?? []), ` ${phrase} `]);
  }
  return { whole, partial };
}

/** A text's words in small letters, with a space before and after each; numbers and signs part words. */
export function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/\P{L}+/gu, ' ')
    .trim()} `;
}

/** @param words as from `wordsOf` */
export function haveAny(words: string, list: Phrases): boolean {
  if (list.partial.some((phrase) => words.includes(phrase))) return true;
  for (let at = 0; at >= 0 && at < words.length - 1; at = words.indexOf(' ', at + 1))
    if (wholeAt(words, at, list) !== undefined) return true;
  return false;
}

/** The phrase of whole words with which words begin. */
export function beginning(words: string, list: Phrases): string | undefined {
  return wholeAt(words, 0, list);
}

function wholeAt(words: string, at: number, { whole }: Phrases): string | undefined {
  const first = words.slice(at + 1, words.indexOf(' ', at + 1));
  return whole.get(first)?.find((phrase) => words.startsWith(phrase, at));
}
