import { coreOf, isLegalForm } from '../reading/sites/legal-form';
import { fold } from '../values/fold';
import { at } from '../values/title-words';
import { isCommonWord, mayBeName } from './common-words';

/** Where a text names a company. */
export interface Mention {
  /** What stands before it, without the words and signs that join it to the name ("CTO" of "CTO – Acme"). */
  readonly before: string;
  readonly after: string;
  /** Whether it is joined by "at" beyond doubt. */
  readonly isAt: boolean;
}

interface Word {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const atWords = new Set(at.split('|'));
/** What joins a role to the company's name, folded; elided articles stand alone as letters. */
const joiners = new Set([
  ...atWords,
  ...(
    'of for from with the by in im der die das dem den des von vom fur firma fa de du d l la le les au aux a en pour el los del al para ' +
    'di da dal dalla dell dello della dei degli per il lo do dos das na no nas nos em van het voor w i pa av af ved vid til company societe empresa azienda bedrijf hause house'
  ).split(' '),
]);

/** The most words of a part that are looked at, and of a name. */
const most = { words: 60, ofName: 12 };

/** All places where a text names this company: by its whole name, with or without its legal form; after "at" by its beginning. */
export function mentionsOf(company: string, text: string): Mention[] {
  const called = [company, coreOf(company), ...(company.match(/(?<=\()[^)]+(?=\))/g) ?? [])];
  const names = called
    .map((name) => wordsOf(name).map(({ plain }) => plain))
    .filter((name) => name.join('').length > 1);
  const words = wordsOf(text).slice(0, most.words);
  return words.flatMap((word, index) => {
    const joined = words.slice(0, index).findLastIndex(({ plain }) => !joiners.has(plain)) + 1;
    const link = text.slice(words[joined - 1]?.end ?? 0, word.start);
    const isAt = link.includes('@') || words.slice(joined, index).some(({ plain }) => atWords.has(plain));
    const end = endOf(isAt ? names : names.filter(isPlain), words, index, text, isAt);
    if (end === undefined) return [];
    return [{ before: text.slice(0, words[joined]?.start), after: text.slice(words[end - 1]?.end), isAt }];
  });
}

/** Whether a name cannot be taken for a field of work, as that of a company called "Sales" could. */
function isPlain([only = '', ...more]: readonly string[]): boolean {
  return more.length > 0 || !isCommonWord(only);
}

/** After how many of the words a name that begins with the one at `index` ends; undefined where none of these does, or it goes on. */
function endOf(
  names: readonly (readonly string[])[],
  words: readonly Word[],
  index: number,
  text: string,
  isAt: boolean,
): number | undefined {
  const until = words.findIndex((word, place) => place >= index && isBreak(text, word, words[place + 1])) + 1;
  for (let end = Math.min(until, index + most.ofName); end > index; end -= 1) {
    const run = words.slice(index, end).map(({ plain }) => plain);
    const isWhole = names.some((name) => name.join('') === run.join(''));
    const isBeginning =
      isAt && end === until && run.join('').length > 1 && names.some((name) => begins(name, run));
    const next = end < until ? words[end] : undefined;
    const goesOn = next && !isLegalForm(next.text) && mayBeName(next.text, text);
    if ((isWhole || isBeginning) && !goesOn) return end;
  }
  return undefined;
}

/** Whether more than a space, or a sign that stands within names, follows a word. */
function isBreak(text: string, word: Word, next: Word | undefined): boolean {
  return (
    next === undefined ||
    !/^(?:\s+|\s?[&+.'’-]\s?|\.\s)$/u.test(text.slice(word.end, next.start)) ||
    /\s[–-]\s/.test(text.slice(word.end, next.start))
  );
}

/** Whether a name's first words, run together, are these. */
function begins(name: readonly string[], run: readonly string[]): boolean {
  return name.some((_, index) => name.slice(0, index + 1).join('') === run.join(''));
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    plain: fold(word),
    start: index,
    end: index + word.length,
  }));
}
