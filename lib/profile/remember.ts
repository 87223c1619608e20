import { isUnder } from '../reading/hosts';
import { fold } from '../values/fold';
import type { AttributeName, Subject } from './types';

/**
 * The key of a subject's sighting: its LinkedIn address, else where it was seen, which is the host of a company's own
 * site, and the page anywhere else. Two sites under one domain are two companies.
 * @param url the address of the page that it was read on
 */
export function subjectKey(subject: Subject, url: string): string {
  const { host, pathname } = new URL(url);
  const seenAt = isOwnSite(subject, host) ? host : host + pathname;
  return `${subject.kind}:${textIn(subject, 'linkedin_url') ?? seenAt}`;
}

/** Whether a host is the company's own; not where a directory or a CRM speaks of it, nor on LinkedIn. */
function isOwnSite(subject: Subject, host: string): boolean {
  if (subject.kind === 'person' || isUnder(host, 'linkedin.com')) return false;
  const domain = textIn(subject, 'domain');
  return domain === undefined || isUnder(host, domain);
}

function textIn(subject: Subject, name: AttributeName): string | undefined {
  const value = subject.attributes[name]?.values[0];
  return typeof value === 'string' ? value : undefined;
}

type Together = readonly (readonly AttributeName[])[];

/** Attributes that speak of one place: a part that has changed makes the other parts of before wrong. */
const places: Together = [
  ['city', 'region', 'country'],
  ['company_city', 'company_region', 'company_country', 'company_postal_code'],
];

/** Attributes that speak of one job. */
const job: Together[number] = ['job_title', 'seniority', 'department', 'company_name'];

/**
 * What is known after another reading of the same subject. What it read wins, what it could not read is kept;
 * but a title out of a headline gives way to one that the page listed as the job at the same company.
 */
export function merge(before: Subject | undefined, now: Subject): Subject {
  if (!before || isAnother(before, now)) return now;
  const attributes = { ...before.attributes };
  for (const place of places) {
    if (place.some((part) => differs(before, now, part))) for (const part of place) delete attributes[part];
  }
  if (differs(before, now, 'company_name')) delete attributes['job_title'];
  Object.assign(attributes, now.attributes);
  const title = before.attributes['job_title'];
  if (title && isListed(before) && !isListed(now) && !differs(before, now, 'company_name'))
    attributes['job_title'] = title;
  return { ...now, attributes };
}

/**
 * What is known once a list has shown a subject whose own page was visited: a card says less, and less surely, so it
 * only fills gaps, and never half of a place or a job.
 */
export function fillGaps(known: Subject, card: Subject): Subject {
  const attributes = { ...card.attributes };
  for (const parts of [...places, job]) {
    if (parts.some((part) => known.attributes[part])) for (const part of parts) delete attributes[part];
  }
  return { ...known, attributes: { ...attributes, ...known.attributes } };
}

/** A company's site that goes by another name is another company's by now; a person may marry. */
function isAnother(before: Subject, now: Subject): boolean {
  return now.kind === 'company' && fold(before.name) !== fold(now.name);
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
