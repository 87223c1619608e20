import { departmentsOf } from '../values/department';
import { notHeld, since } from '../values/not-held';
import { senioritiesOf, type Seniority } from '../values/seniority';
import { at } from '../values/title-words';
import { heldIn } from './held';
import { isTitle, partsOf, trimmed } from './job-title';
import { isRole } from './roles';

/** A job as a headline states it. */
export interface StatedJob {
  readonly title: string;
  readonly company: string;
}

/** "at" beyond doubt, and words that also lead to a field of work ("Ingeniero en Sistemas"). */
const atCompany = new RegExp(String.raw`^(.+?)(?:\s*@\s*|\s+(?:${at})\s+)(.+)$`, 'iu');
const perhapsAt = /^(.+?)\s+(?:en|em|na|no|in|w|på|i|ved|vid)\s+(.+)$/iu;
/** Who is one of these is it at a company; others are "Director en Marketing". */
const atCompanies: ReadonlySet<Seniority> = new Set(['C-Level', 'Founder', 'Owner']);

/**
 * The job a headline states as "TITLE at COMPANY", for a person whose employer is not known: "CTO at Acme | Speaker".
 * Only what is a role, is held now, and names a company; undefined where any of it is in doubt.
 */
export function statedJob(headline: string): StatedJob | undefined {
  for (const part of partsOf(headline)) {
    const job = jobIn(part, atCompany) ?? jobIn(part, perhapsAt);
    if (job) return job;
  }
  return undefined;
}

function jobIn(part: string, connector: RegExp): StatedJob | undefined {
  const [, before = '', after = ''] = connector.exec(part) ?? [];
  const [title, company] = [trimmed(before), companyIn(after)];
  if (!title || !company || heldIn(part) !== part || doubtful.test(part) || !isTitle(title) || !isRole(title))
    return undefined;
  const isDoubtful = connector === perhapsAt && !(isAtCompany(title) && departmentsOf(company).length === 0);
  return isDoubtful ? undefined : { title, company };
}

function isAtCompany(title: string): boolean {
  return senioritiesOf(title).some((seniority) => atCompanies.has(seniority));
}

/** What else makes a headline's part doubtful, beside the words for jobs that aren't held. */
const doubtful = new RegExp(
  String.raw`(?<!\p{L})(?:next|starting|${notHeld.studying}|intern at heart|was|war)(?!\p{L})|!|\?|…`,
  'iu',
);

/** What stands after "at" and is no company. */
const noCompany =
  /^(?:law|large|heart|home|work|scale|sea|a|an|my|our|your|various|several|multiple|own|self|freelance|stealth|confidential|present|night|school|least|best|first|all|some|top|leading|big|\d+$|startups?|companies|fortune|faang|university|college|uni|hq)(?!\p{L})/iu;
/** What ends a description of companies: "PE-backed firms". */
const companies =
  /(?<!\p{L})(?:smes|kmus?|pmes?|pymes|firms|companies|startups|scale-?ups|businesses|brands|agencies|enterprises|organi[sz]ations|clients|teams|unternehmen|entreprises|empresas|aziende|imprese|bedrijven)$/iu;
const longest = { characters: 50, words: 6 };

const article = /^(?:the|der|dem|den|la|le|les|il|lo)\s+/iu;
/** Two companies, or one that is called so. */
const several = /\s(?:&(?! (?:Co|Sons|Cie)\b)|and|und|et|y|e|og|och|i)\s/iu;

const companyEnds = new RegExp(
  String.raw`\s*[,;/()[\]@]\s*|\s+[-–—>~+]\s*|\s+(?:${at}|for|where|who|that|helping|${since})\s+|\s*:\s+|(?<=\p{L}{4})\.\s+|\s{2,}`,
  'u',
);

/** The company's name at the beginning of a text: up to the next sign or the next "at". */
function companyIn(text: string): string | undefined {
  const [name = ''] = text.split(companyEnds);
  const company = trimmed(name.replace(article, ''));
  if (
    !company ||
    noCompany.test(company) ||
    companies.test(company) ||
    several.test(company) ||
    !/^[\p{Lu}\p{N}\p{Lo}]/u.test(company)
  )
    return undefined;
  const isShort = company.length <= longest.characters && company.split(/\s+/).length <= longest.words;
  return isShort && !/\p{Extended_Pictographic}/u.test(company) ? company : undefined;
}
