import type { Fact, Facts } from '../reading/types';
import { departmentOf, departmentsOf } from '../values/department';
import { fold } from '../values/fold';
import { senioritiesOf, seniorityOf } from '../values/seniority';
import { statedJob } from './headline';
import { jobTitleIn } from './job-title';
import {
  absent,
  asRead,
  attributeOf,
  bySource,
  knownOf,
  statementsOf,
  type Known,
  type Way,
} from './statements';
import type { AttributeName, KnownAttribute, Statement } from './types';

/**
 * A person's work: all titles and employers that the page lists as current, else the ones its headline states, and the
 * seniority and department that a field of their own or else the titles say.
 */
export function workOf(facts: Facts): Known {
  const titles = titlesOf(facts);
  return knownOf({
    job_title: titles,
    seniority: derived('seniority', facts.seniority, seniorityOf, titles, senioritiesOf),
    department: derived('department', facts.department, departmentOf, titles, departmentsOf),
    company_name: employersOf(facts),
  });
}

/** The titles; another in the headline is kept beside the listed ones. */
function titlesOf({
  job_title: listed,
  company_name: employer,
  headline = [],
}: Facts): KnownAttribute | undefined {
  if (listed?.length === 0) return absent;
  const name = employer?.[0]?.text;
  const way: Way = (text) => (name === undefined ? titleStated(employer, text) : jobTitleIn(text, name));
  return attributeOf('job_title', [statementsOf(listed ?? [], asRead), statementsOf(headline, way)]);
}

/** The title of a headline that names its company; none where the page says that there is no employer. */
function titleStated(employer: readonly Fact[] | undefined, headline: string): string | undefined {
  return employer ? undefined : statedJob(headline)?.title;
}

function employersOf({
  job_title: listed,
  company_name: employer,
  headline = [],
}: Facts): KnownAttribute | undefined {
  if (employer)
    return employer.length === 0 ? absent : attributeOf('company_name', [statementsOf(employer, asRead)]);
  if (listed?.length === 0) return undefined;
  const isListed = (title: string) => !listed || listed.some(({ text }) => fold(text) === fold(title));
  const way: Way = (text) => {
    const job = statedJob(text);
    return job && isListed(job.title) ? job.company : undefined;
  };
  return attributeOf('company_name', [statementsOf(headline, way)]);
}

/**
 * What the field of its own states, else what the titles say: nothing where the leading one doesn't say, as another
 * job's rank would stand for it.
 */
function derived(
  name: AttributeName,
  stated: readonly Fact[] | undefined,
  statedWay: Way,
  titles: KnownAttribute | undefined,
  titleWay: Way,
): KnownAttribute | undefined {
  const fromTitles = (titles?.values ?? []).map((title, index): Statement[] => {
    const source = titles?.evidence[index]?.source ?? '';
    return typeof title === 'string' ? statementsOf([{ text: title, source }], titleWay) : [];
  });
  const usable = fromTitles[0]?.length ? fromTitles.flat() : [];
  return attributeOf(name, [...bySource(stated ?? [], statedWay), withoutOther(usable)]);
}

/** "Other" is the rank of who has no other one. */
function withoutOther(statements: readonly Statement[]): readonly Statement[] {
  const above = statements.filter(({ value }) => value !== 'Other');
  return above.length > 0 ? above : statements;
}
