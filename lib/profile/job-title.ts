import { fold } from '../values/fold';
import { isRole } from './roles';

/**
 * The job title a headline states, for a person whose current company is known: "CTO" of "CTO at Acme | Speaker".
 * First the words before that company's name; else the first part, if it is plainly a role and names no other
 * company. A headline is free text: a slogan, a degree, or a former job gives no title.
 * @param company the current employer, as the page names it; without one a headline's title may be a past one
 */
export function jobTitleIn(headline: string, company: string): string | undefined {
  const parts = partsOf(headline);
  const atCompany = parts
    .map((part) => beforeCompany(part, company))
    .find((title) => title && isTitle(title));
  const [first = ''] = parts;
  return trimmed(atCompany ?? (isTitle(first) && isRole(first) && !namesCompany(first) ? first : ''));
}

/** A headline's parts, between bars and dots. */
export function partsOf(headline: string): string[] {
  return headline.split(/\s*(?:[|•·‖｜]|\/\/)\s*/).filter(Boolean);
}

/** "at" in the languages of profiles. The others stand inside titles too, before all kinds of words. */
const at = /\s*@\s*|\s+(?:at|bei|beim|chez|presso|bij|hos)\s+/giu;
const perhapsAt = /\s*,\s*|\s+(?:of|for|de|du|des|von|für|di|en|em|na|no|w|à)\s+/giu;

/** The words before the company's name; after a plain "at" the beginning of its name is enough. */
function beforeCompany(part: string, company: string): string | undefined {
  const names = [company, ...(company.match(/(?<=\()[^)]+(?=\))/g) ?? [])].map(wordsOf);
  const before = (connector: RegExp, isCalled: (text: string) => boolean) => {
    for (const match of part.matchAll(connector)) {
      if (match.index > 0 && isCalled(part.slice(match.index + match[0].length)))
        return part.slice(0, match.index);
    }
    return undefined;
  };
  const isWholeName = (text: string) => names.some((name) => beginsWith(wordsOf(text), name));
  const isPartOfName = (text: string) =>
    names.some((name) => beginsWith(name, wordsOf(text.split(/[,(–—-]/)[0] ?? '')));
  return before(at, (text) => isWholeName(text) || isPartOfName(text)) ?? before(perhapsAt, isWholeName);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the first of these words, run together, make the other: "DataSciences" is "Data Sciences Ltd". */
function beginsWith(words: readonly string[], name: readonly string[]): boolean {
  const wanted = name.join('');
  return wanted.length > 1 && words.some((_, index) => words.slice(0, index + 1).join('') === wanted);
}

/** Whether it names some company itself: then another than the current one, perhaps a former. */
function namesCompany(text: string): boolean {
  return /@|\s(?:at|bei|chez|presso|bij|hos)\s/iu.test(text);
}

const longest = { characters: 80, words: 9 };
const noTitle = new RegExp(
  String.raw`^(?:former|formerly|past|previous|previously|prev|future|incoming|upcoming|aspiring|retired|i|we|my|our|passionate|open|ehemalige[rs]?|frühere[rs]?|angehende[rs]?|ancien|ancienne|antigu[oa]|antig[oa]|voormalig|były|tidligere|tidigare)(?!\p{L})|` +
    String.raw`(?<!\p{L})(?:ex|student|studentin|étudiante?|estudiante|estudante|i'm|we're|who|that|helping|building|driving|` +
    String.raw`empowering|seeking|looking for|open to work)(?!\p{L})|[!?…]`,
  'iu',
);
/** Words in -ing that begin titles; others begin slogans: "Helping founders", "Building the future". */
const slogan =
  /^(?!(?:market|engineer|manag|account|bank|train|manufactur|purchas|recruit|found|programm|pric|staff|teach|nurs|operat|act|advertis|brand|merchandis|consult|learn|lead|plann|process|test|buy|licens|lend|tour)ing\b)\p{L}+ing\s/iu;

/** Whether a text may be a title that is held: short, and no slogan, study, wish or former job. */
export function isTitle(text: string): boolean {
  const isShort = text.length <= longest.characters && text.split(/\s+/).length <= longest.words;
  return isShort && !noTitle.test(text) && !slogan.test(text);
}

/** Without the signs and emoji around it; undefined where nothing is left. */
export function trimmed(title: string): string | undefined {
  const text = title.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})+.]+$/gu, '');
  return text === '' ? undefined : text;
}
