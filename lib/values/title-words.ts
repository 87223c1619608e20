import { fold } from './fold';
import { notHeld } from './not-held';

/** A word or sign of a title, or several words that together mean something. */
export interface TitleToken<Meaning> {
  readonly text: string;
  readonly means?: Meaning;
  /** Whether it means that only where nothing else stands beside it. */
  readonly alone?: boolean;
}

interface Entry<Meaning> {
  readonly means: Meaning;
  readonly alone: boolean;
}

/** Words and what they mean, as `dictionaryOf` makes it of a table. */
export interface TitleDictionary<Meaning> {
  readonly phrases: ReadonlyMap<string, Entry<Meaning>>;
  /** "*leiter", "vertriebs*": longest first. */
  readonly parts: readonly (readonly [part: string, isEnd: boolean, entry: Entry<Meaning>])[];
  /** "chief … officer" by its first word. */
  readonly spans: ReadonlyMap<string, readonly [last: string, entry: Entry<Meaning>]>;
}

const longestPhrase = 7;
const longestSpan = 6;

/** A table of words by what they mean ("a|b c|*d|e*|f … g|=h", folded) as a dictionary. */
export function dictionaryOf<Meaning extends string>(
  table: Readonly<Record<Meaning, string>>,
): TitleDictionary<Meaning> {
  const phrases = new Map<string, Entry<Meaning>>();
  const parts: [string, boolean, Entry<Meaning>][] = [];
  const spans = new Map<string, [string, Entry<Meaning>]>();
  for (const [means, words] of Object.entries(table) as [Meaning, string][]) {
    for (const written of words.split('|')) {
      const alone = written.startsWith('=');
      const [entry, word] = [{ means, alone }, alone ? written.slice(1) : written];
      const [first = '', last] = word.split(' … ');
      if (last !== undefined) spans.set(first, [last, entry]);
      else if (word.includes('*')) parts.push([word.replace('*', ''), word.startsWith('*'), entry]);
      else phrases.set(word, entry);
    }
  }
  return { phrases, spans, parts: parts.sort(([a], [b]) => b.length - a.length) };
}

/** A title's words and signs in their order, those that mean something by the dictionary run together. */
export function tokensOf<Meaning>(
  title: string,
  dictionary: TitleDictionary<Meaning>,
): TitleToken<Meaning>[] {
  const words = wordsOf(title);
  const tokens: TitleToken<Meaning>[] = [];
  for (let at = 0; at < words.length;) {
    const [length, entry] = found(words, at, dictionary);
    tokens.push({ text: words.slice(at, at + length).join(' '), ...entry });
    at += length;
  }
  return tokens;
}

/** How many words from here on mean something together, and what: a phrase, a span, then a word, then a part of one. */
function found<Meaning>(
  words: readonly string[],
  at: number,
  { phrases, parts, spans }: TitleDictionary<Meaning>,
): readonly [length: number, entry: Entry<Meaning> | undefined] {
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length -= 1) {
    const entry = phrases.get(words.slice(at, at + length).join(' '));
    if (entry) return [length, entry];
  }
  const word = words[at] ?? '';
  const [last, spanned] = spans.get(word) ?? [];
  const end = last === undefined ? -1 : words.slice(at, at + longestSpan + 1).indexOf(last);
  if (end > 1) return [end + 1, spanned];
  const part = () => parts.find(([part, isEnd]) => (isEnd ? word.endsWith(part) : word.startsWith(part)));
  return [1, phrases.get(word) ?? part()?.[2]];
}

/** "(m/w/d)" and the like; "Leiter:in", "Directeur·rice", "Director/a" as the form that stands first. */
const genders =
  /\((?:[mwfdxhig]|div|gn|all genders?)(?: ?[/|,*] ?(?:[mwfdxhiga*]|div|gn))*\)|(?<= )[mwfdhx](?:\/[mwfdhx]){1,2}(?![\p{L}\p{N}])/gu;
const otherForms =
  /(?<=\p{L})(?:\((?:e|in|ne|se|rice|trice|euse|a|o)\)|[*:_·](?:in(?:nen)?|e|ne|se|rice|trice|euse)|\/-?(?:in(?:nen)?|e|trice|rice|euse|ne|a|o))(?!\p{L})/gu;

/**
 * The words of a title, folded, and the signs between them: a dash between words is a space, one with spaces around it
 * "|"; "R&D" and its like are one word with an "n".
 */
function wordsOf(title: string): string[] {
  const plain = fold(title)
    .replace(genders, ' ')
    .replace(otherForms, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L}) ?[&+] ?(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1n')
    .replace(/fpn(?=a\b)|fp&(?=a\b)/g, 'fpn')
    .replace(/ -+ ?|(?<=\S)- /g, ' | ')
    .replace(/\./g, '')
    .replace(/['-]/g, ' ');
  return plain.match(/[\p{L}\p{N}]+|[^\s]/gu) ?? [];
}

/** Words that lead to where a role is held beyond doubt, as a pattern: "CTO | at | Acme". */
export const at = 'at|bei|beim|chez|presso|bij|hos';

/** Words that lead to what or whom a role is for: "Head | of | Sales", "Assistant | to | the CEO". */
const prepositions = new Set([
  ...at.split('|'),
  ...(
    'of for to in on with from by de du des d del della delle dello dei degli di da do dos das der dem den fur von vom im zu zur ' +
    'a al au aux pour para por per van voor av af pa i w na no til till'
  ).split(' '),
]);

/** Whether a word leads to what a role is for. */
export function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

const conjunctions = new Set('and und et y e en och og oraz ed'.split(' '));

/** Whether it stands between two roles or departments: a sign or a word for "and". */
export function isSeparator(word: string): boolean {
  return conjunctions.has(word) || /^[^\p{L}\p{N}]$/u.test(word);
}

const { former, ended, wished, searching, studying } = notHeld;
const notNow = new RegExp(
  String.raw`(?:^|[|,;/(·] ?)(?:${former}|${wished}|ret\.)(?![\p{L}\p{N}])|(?<!\p{L})(?:${ended}|${searching})(?!\p{L})|` +
    String.raw`(?<!\p{L})(?:${studying})s?(?: (?:${at}|of|in|an|der|en)(?!\p{L})|$)`,
  'u',
);

/** Whether a title speaks of no job that is held: a former or wished-for one, or studies. */
export function isNotHeld(title: string): boolean {
  return notNow.test(fold(title)) || notNow.test(title.normalize('NFC').toLowerCase());
}
