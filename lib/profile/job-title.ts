import { departmentsOf } from '../values/department';
import { notHeld } from '../values/not-held';
import { at, isNotHeld } from '../values/title-words';
import { isCommonWord, isOfCompanies } from './common-words';
import { mentionsOf, type Mention } from './company-in-part';
import { formerIn, heldIn, isAway, isEnded } from './held';
import { isOfCompany, namesNone, saysAt } from './names-none';
import { isRole } from './roles';

/**
 * The job title a headline states, for a person whose current company is known: "CTO" of "CTO at Acme | Speaker".
 * First the words that stand with that company's name; else the first part, if it is plainly a role and names no
 * company. A headline is free text: a slogan, a degree, a former job, or one at another company gives no title.
 * @param company the current employer, as the page names it; without one a headline's title may be a past one
 */
export function jobTitleIn(headline: string, company: string): string | undefined {
  const parts = partsOf(headline);
  const beside = parts.flatMap((part) => mentionsOf(company, heldIn(part) ?? '').map(titleBeside));
  const titles = [...beside, titleAlone(parts, company)].filter((title) => title !== undefined);
  return titles.find((title) => mentionsOf(company, title).length === 0);
}

/** The most characters of a headline that are looked at; LinkedIn allows 220. */
const mostCharacters = 400;

/** A headline's parts, between bars, dots and sentences. */
export function partsOf(headline: string): string[] {
  return headline
    .slice(0, mostCharacters)
    .split(
      /\s*(?:[|•‖｜]|·(?!(?:in(?:nen)?|e|ne|se|rice|trice|euse)(?!\p{L}))|\/\/)\s*|(?<=\p{L}{5})(?<!stellv|kaufm|assist|techn|wiss)\.\s+/iu,
    )
    .filter(Boolean);
}

/** The title that stands before a company's name, else the one behind it ("Acme – CEO"). */
function titleBeside({ before, after, isAt }: Mention): string | undefined {
  const [title, behind] = [trimmed(before), trimmed(after.replace(/^['’]s\s/, ' '))];
  if (!title) return behind && isTitle(after) && isRole(behind) && namesNone(behind) ? behind : undefined;
  const isStated = isRole(title) ? (isAt && isOneRole(title)) || namesNone(title) : isAt && isField(title);
  return isTitle(before) && isStated ? title : undefined;
}

/** Whether a title is of one role, and not one that another company's name may follow ("Founder Initech, CTO"). */
function isOneRole(title: string): boolean {
  const roles = title.split(/[,;&]|\s(?:and|und|et|y|e|en)\s/u).filter(isRole);
  return roles.length === 1 && !isOfCompany(title) && !saysAt(title);
}

/** Whether a text is nothing but a field of work: who is "Sales at Acme" works in it. */
function isField(text: string): boolean {
  return (
    departmentsOf(text).length > 0 &&
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => isCommonWord(word) && !/\d/.test(word))
  );
}

/** The headline's first part, where it is a title that names no company and neither does the next seem to. */
function titleAlone([first = '', next = '']: readonly string[], company: string): string | undefined {
  const held = heldIn(first) ?? '';
  const title = trimmed(held);
  if (!title || !isTitle(held) || !isRole(title) || !namesNone(title)) return undefined;
  if (isEnded(next) || isAway(next) || mentionsOf(company, formerIn(first)).length > 0) return undefined;
  const isOwn = mentionsOf(company, next).length > 0;
  return isOwn || !isCompanyAfter(title, next) ? title : undefined;
}

const beginsWithAt = new RegExp(String.raw`^(?:@|(?:${at})\s)`, 'i');

/** Whether the part behind a title seems to be the company it is held at: "CEO | Initech". */
function isCompanyAfter(title: string, next: string): boolean {
  if (beginsWithAt.test(next)) return true;
  const words = next.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isName = words.length <= 3 && !isRole(next) && !namesNone(next);
  return isOfCompanies(words.at(-1) ?? '') || (isName && isOfCompany(title));
}

const longest = { characters: 80, words: 9 };
const noTitle = new RegExp(
  String.raw`^(?:i|we|my|our|passionate|open)(?!\p{L})|(?<!\p{L})(?:${notHeld.studying}|i'm|we're|who|that|helping|building|driving|empowering|seeking|looking for|made|love|join|views)(?!\p{L})|[!?…]`,
  'iu',
);
/** Words in -ing that begin titles; others begin slogans: "Helping founders", "Building the future". */
const slogan =
  /^(?!(?:market|engineer|manag|account|bank|train|manufactur|purchas|recruit|found|programm|pric|staff|teach|nurs|operat|act|advertis|brand|merchandis|consult|learn|lead|plann|process|test|buy|licens|lend|tour)ing\b)\p{L}+ing\s/iu;

/** Whether a text may be a title that is held: short, and no slogan, study, wish or former job. */
export function isTitle(text: string): boolean {
  const isShort = text.length <= longest.characters && text.split(/\s+/).length <= longest.words;
  return isShort && !noTitle.test(text) && !slogan.test(text) && !isNotHeld(text);
}

/** Without the signs and emoji around it; undefined where nothing is left. */
export function trimmed(title: string): string | undefined {
  const text = title.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})+.]+$/gu, '');
  return text === '' ? undefined : text;
}
