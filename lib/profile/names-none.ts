import { fold } from '../values/fold';
import { senioritiesOf, type Seniority } from '../values/seniority';
import { at, isPreposition } from '../values/title-words';
import { isCommonWord, mayBeName } from './common-words';
import { isRole } from './roles';

/** Who is one of these is it of a company, and says of which: "Founder of Initech". Others are "Head of Payments". */
const ofCompanies: ReadonlySet<Seniority> = new Set([
  'Board Member',
  'C-Level',
  'Founder',
  'Owner',
  'Partner',
]);
const alsoOfCompanies =
  /(?<!\p{L})(?:president|presidente?|chair(?:man|woman|person)?|managing director|vorstand|geschaftsfuhr\p{L}+|prokurist(?:in)?|gerante?|dirigeante?|socio|socia|bestuurder|zaakvoerder|owner|partner)(?!\p{L})/u;

/** Whether a title is one at the head of a company. */
export function isOfCompany(title: string): boolean {
  return (
    senioritiesOf(title).some((seniority) => ofCompanies.has(seniority)) || alsoOfCompanies.test(fold(title))
  );
}

const atSomewhere = new RegExp(String.raw`@|(?<!\p{L})(?:${at})(?!\p{L}|\s+(?:law|large)(?!\p{L}))`, 'iu');

/** Whether a title goes on to where it is held: "CTO at Acme". */
export function saysAt(title: string): boolean {
  return atSomewhere.test(title);
}

/** Several things that a role deals in: "Lead - Freight, Ferries + Rail"; with "&" they may be partners in a firm. */
const listed = /^(?=(?:[^,+/]*[,+/]){2})[^&]+$/u;

/**
 * Whether a title plainly names no company: no "at", and no word beside its roles that may be of a company's name.
 * Before an ordinary role such a word says what it deals in ("Kubernetes Engineer"), unless a sign parts them.
 */
export function namesNone(title: string): boolean {
  if (saysAt(title)) return false;
  const words = Array.from(title.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: text, index }) => ({ text, index }));
  const first = words.findIndex(({ text }) => isRole(text));
  const role = words[first]?.index ?? 0;
  const isStrict = isOfCompany(title);
  if (!isStrict && listed.test(title.slice(role))) return true;
  const isParted = /[–—:,(|]|\s-\s/.test(title.slice(0, role));
  return words.every(({ text }, index) => {
    if (index < first) return !(isStrict || isParted) || !mayBeName(text, title);
    const isOf = isStrict && isPreposition(fold(words[index - 1]?.text ?? ''));
    return isOf ? isCommonWord(text) : !mayBeName(text, title);
  });
}
