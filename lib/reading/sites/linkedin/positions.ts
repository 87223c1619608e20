import { leadingFirst, readable } from '../../facts';
import { firstOf } from '../../first-of';
import { urlOf } from '../../hosts';
import { linesOf, type Line } from '../../text';
import type { Fact, Facts } from '../../types';
import { isCareerBreak } from './career-break';

/** A job the person holds now, as its entry says. */
export interface Position {
  readonly title: string;
  readonly company: string | undefined;
  readonly companyLink: string | undefined;
}

export type Tense = 'current' | 'ended';

/** The most entries and jobs that are looked at, and the most lines of an entry: a group of jobs has some dozens. */
const most = { entries: 300, jobs: 100, lines: 300 };

const year = /(?:19|20)\d\d/;
/** A beginning without a month: only then is a length told in words, "2026 - Present · Less than a year". */
const yearAlone = /^\d{4}\D?$/;

/**
 * Whether a line is the time of a job, "Nov 2024 - Present · 1 yr": `current` when its end names no year, in
 * whatever language. Undefined where it is no such line.
 */
export function tenseOf(line: string): Tense | undefined {
  const [range = '', length = ''] = line.split(' · ');
  const [from = '', to = '', ...more] = range.split(/\s*[-–—~～]\s*/);
  if (!year.test(from) || from.length > 24 || !to || to.length > 24 || more.length) return undefined;
  if (year.test(to)) return 'ended';
  const isLength = /\d/.test(length) || (yearAlone.test(from) && length !== '' && length.length <= 40);
  return isLength && !/\d/.test(to) ? 'current' : undefined;
}

/** The current jobs of a page whose parts have classes of their own; undefined where none shows its time yet. */
export function currentAmong(
  jobs: ArrayLike<Element>,
  tenseIn: (job: Element) => Tense | undefined,
  positionOf: (job: Element) => Position,
): Position[] | undefined {
  const dated = firstOf(jobs, most.entries).filter(tenseIn);
  return dated.length > 0 ? dated.filter((job) => tenseIn(job) === 'current').map(positionOf) : undefined;
}

/**
 * The current jobs among the entries of an experience section, in its order; undefined where no entry shows
 * its time yet, or one shows more above it than we know. An entry is either one job (title, company, time) or a company
 * and its jobs, each in a part (`li` or `a`) of its own. Volunteering and schools have sections of their own and never
 * come here.
 * @param lines selects the elements that hold an entry's lines
 */
export function currentPositions(entries: ArrayLike<Element>, lines: string): Position[] | undefined {
  const positions: Position[] = [];
  const jobs: Element[] = [];
  let last: Element | undefined;
  for (const entry of firstOf(entries, most.entries)) {
    if (jobs.length >= most.jobs) break;
    if (last?.contains(entry)) continue;
    last = entry;
    const all = linesOf(entry, lines).slice(0, most.lines);
    for (const line of all.slice(1)) {
      const tense = tenseOf(line.text);
      const job = tense && partOf(entry, all, line);
      // A job has one time; a line like it further down is of its description.
      if (!job || jobs.some((other) => job.contains(other))) continue;
      jobs.push(job);
      const position = positionIn(job, entry, all, line);
      if (!position) return undefined;
      if (tense === 'current') positions.push(position);
    }
  }
  return jobs.length > 0 ? positions : undefined;
}

/** Undefined where more than a title and a company or kind of job stand above its time. */
function positionIn(job: Element, entry: Element, all: readonly Line[], time: Line): Position | undefined {
  const own = all.filter(({ element }) => job.contains(element));
  if (own.indexOf(time) > 2) return undefined;
  const isAlone = own[0] === all[0];
  const company = isAlone ? (own[1] === time ? undefined : own[1]) : all[0];
  return {
    title: own[0]?.text ?? '',
    company: company?.text.split(' · ')[0],
    companyLink: urlOf(
      entry.querySelector('a[href*="/company/"]')?.getAttribute('href'),
      'https://www.linkedin.com/',
    )?.href,
  };
}

/** The part of the entry that is about this job alone: it holds the job's title above its time. */
function partOf(entry: Element, all: readonly Line[], time: Line): Element {
  let part = time.element.parentElement?.closest('li, a') ?? entry;
  while (part !== entry && entry.contains(part)) {
    if (all.find(({ element }) => part.contains(element)) !== time) return part;
    part = part.parentElement ?? entry;
  }
  return entry;
}

/**
 * All jobs held now, the one the profile leads with first: those at the company its top card names, else the first in
 * the section; a career break is none. Where the section doesn't show that company's job, titles are left out: another job's would stand for
 * it. Both facts are empty lists where the section shows jobs and none is current, and left out where it shows nothing
 * yet.
 */
export function workFacts(named: Fact | undefined, positions: readonly Position[] | undefined): Facts {
  const topCard = named && !isCareerBreak('', named.text) ? named : undefined;
  const jobs = positions?.filter(({ title, company }) => !isCareerBreak(title, company));
  if (!topCard && jobs?.length === 0) return { job_title: [], company_name: [] };
  const [leading, others] = split(jobs ?? [], topCard ? isAt(topCard.text, jobs ?? []) : () => true);
  const titles = leading.length > 0 ? [...leading, ...others] : [];
  const companies = topCard ? [topCard.text, ...others.map(companyOf)] : leading.map(companyOf);
  const found = leadingFirst('experience:company', companies);
  return readable({
    job_title: leadingFirst(
      'experience:title',
      titles.map(({ title }) => title),
    ),
    company_name: topCard ? [topCard, ...found.slice(1)] : found,
    company_linkedin_url: leadingFirst('experience:company-link', [leading[0]?.companyLink]),
  });
}

const companyOf = ({ company }: Position) => company;

function split(positions: readonly Position[], isFirst: (position: Position) => boolean) {
  return [positions.filter(isFirst), positions.filter((position) => !isFirst(position))] as const;
}

/**
 * Whether a job is at the company of this name: called exactly so, else, if no job is, by the beginning of its words
 * ("Acme" for "Acme Ports Ltd", not for "Acmebase"), as long as these are one company's.
 */
function isAt(name: string, jobs: readonly Position[]): (job: Position) => boolean {
  const [wanted, called] = [wordsOf(name), new Set(jobs.map(({ company = '' }) => wordsOf(company)))];
  if (called.has(wanted)) return ({ company = '' }) => wordsOf(company) === wanted;
  const [only, ...more] = [...called].filter(
    (other) => beginsWith(wanted, other) || beginsWith(other, wanted),
  );
  return ({ company = '' }) => more.length === 0 && wordsOf(company) === only;
}

/** In small letters and without signs, "acme ports ltd". */
function wordsOf(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function beginsWith(words: string, first: string): boolean {
  return first !== '' && `${words} `.startsWith(`${first} `);
}
