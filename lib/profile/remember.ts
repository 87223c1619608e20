import { isUnder } from '../reading/hosts';
import { isSameName } from '../reading/same-name';
import { isDirectory } from '../reading/sites/directory-hosts';
import { conditionTypeNames, rowOf } from '../icp/vocabulary';
import { fold } from '../values/fold';
import type { AttributeName, Subject } from './types';

/**
 * The key of a subject's sighting: its LinkedIn address, else where it was seen, which is the host of a company's own
 * site, and the page anywhere else. Two sites under one domain are two companies.
 * @param url the address of the page that it was read on
 */
export function subjectKey(subject: Subject, url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  const page = host + pathname.replace(sales, '/sales/$1') + search + hash;
  const seenAt = isOwnSite(subject, host) ? host : page;
  return `${subject.kind}:${textIn(subject, 'linkedin_url') ?? seenAt}`;
}

/** Sales Navigator's addresses say, behind the id, by which search it was found. */
const sales = /^\/sales\/(\w+\/[^,/]+).*/;

/**
 * Whether a host is the company's own; not where a directory or a CRM speaks of it, a page that a rep had to teach,
 * nor on LinkedIn.
 */
function isOwnSite(subject: Subject, host: string): boolean {
  if (subject.kind === 'person' || isUnder(host, 'linkedin.com')) return false;
  const domain = textIn(subject, 'domain');
  return domain === undefined ? !isDirectory(host) && isReadUntaught(subject) : isUnder(host, domain);
}

/** Whether something is known of a subject, all of it by readers of ours. */
function isReadUntaught(subject: Subject): boolean {
  return sourcesOf(subject).length > 0 && !isTaught(subject);
}

/** Whether something is known of a subject that a rep had to teach. */
function isTaught(subject: Subject): boolean {
  return sourcesOf(subject).some((source) => source.startsWith('taught:'));
}

function sourcesOf({ attributes }: Subject): string[] {
  return Object.values(attributes).flatMap(({ evidence }) => evidence.map(({ source }) => source));
}

function textIn(subject: Subject, name: AttributeName): string | undefined {
  const value = subject.attributes[name]?.values[0];
  return typeof value === 'string' ? value : undefined;
}

/** Attributes that speak of one place: a part that has changed makes the other parts of before wrong. */
const places: readonly (readonly AttributeName[])[] = [
  ['city', 'region', 'country'],
  ['company_city', 'company_region', 'company_country', 'company_postal_code'],
];

/** What a person's job says of them: a new job makes it wrong, and the title comes with the rest. */
const role: readonly AttributeName[] = ['job_title', 'seniority', 'department'];

/** What is known of a person's employer; another employer makes it wrong. */
const employer = conditionTypeNames.filter((type) => rowOf(type).owner === 'company');

/**
 * What is known after another reading of the same subject. What it read wins, what it could not read is kept;
 * but a title out of a headline gives way to one that the page listed as the job at the same company.
 */
export function merge(before: Subject | undefined, now: Subject): Subject {
  if (!before || isAnother(before, now)) return now;
  const attributes = { ...before.attributes };
  const forget = (names: readonly AttributeName[]) => {
    for (const name of names) delete attributes[name];
  };
  for (const place of places) if (place.some((part) => differs(before, now, part))) forget(place);
  const isElsewhere = differs(before, now, 'company_name');
  if (isElsewhere || differs(before, now, 'job_title')) forget(role);
  if (isElsewhere && now.kind === 'person') forget(employer);
  Object.assign(attributes, now.attributes);
  if (before.attributes['job_title'] && isListed(before) && !isListed(now) && !isElsewhere) {
    forget(role);
    for (const name of role) {
      const known = before.attributes[name];
      if (known) attributes[name] = known;
    }
  }
  return { ...now, attributes };
}

/**
 * What is known once a list has shown a subject whose own page was visited: a card says less, and less surely, so it
 * only fills gaps, and never half of a place or a job.
 */
export function fillGaps(known: Subject, card: Subject): Subject {
  const attributes = { ...card.attributes };
  for (const parts of [...places, [...role, 'company_name' as const]]) {
    if (parts.some((part) => known.attributes[part])) for (const part of parts) delete attributes[part];
  }
  return { ...known, attributes: { ...attributes, ...known.attributes } };
}

/**
 * A company's site that goes by another name is another company's by now. A person may marry; but a page that a rep had
 * to teach may show one record after the other at one address.
 */
function isAnother(before: Subject, now: Subject): boolean {
  if (now.kind === 'company') return fold(before.name) !== fold(now.name);
  return [before, now].some(isTaught) && !isSameName(before.name, now.name);
}

/** Whether both know the attribute and not the same of it. */
function differs(before: Subject, now: Subject, name: AttributeName): boolean {
  const [a, b] = [before.attributes[name], now.attributes[name]];
  return a !== undefined && b !== undefined && JSON.stringify(a.values) !== JSON.stringify(b.values);
}

/** Whether the title was listed as a job, and not taken out of a headline. */
function isListed({ attributes }: Subject): boolean {
  return attributes['job_title']?.evidence[0]?.source.endsWith('headline') === false;
}
