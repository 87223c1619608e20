import { firstOf } from '../../first-of';
import { factsFrom, leadingFirst } from '../../facts';
import { textOf } from '../../text';
import { isPageOf } from './links';
import { heading, linkTexts, overview } from './crunchbase';
import { labelled } from './labelled';
import { subjectPage } from '../subject-page';
import { placeIn } from './wordings';

interface Job {
  readonly title: string | undefined;
  readonly company: string | undefined;
}

/** A person on Crunchbase: all current jobs, the primary role first. Board and advisor roles are no jobs. */
export const crunchbasePerson = subjectPage({
  kind: 'person',
  name: 'crunchbase-person',
  matches: isPageOf('crunchbase.com', /^\/person\/[^/]/),
  heading,

  facts({ document }) {
    const jobs = [primaryRole(document), ...currentJobs(document)].filter(
      ({ title, company }) => title || company,
    );
    const job_title = leadingFirst(
      'jobs:title',
      jobs.map(({ title }) => title),
    );
    const company_name = leadingFirst(
      'jobs:company',
      jobs.map(({ company }) => company),
    );
    return {
      ...(job_title.length && { job_title }),
      ...(company_name.length && { company_name }),
      ...factsFrom({
        location: [
          [
            'overview:location',
            () => placeIn(linkTexts(document, 'a[href*="/location_identifiers/"]').join(', ')),
          ],
          ['overview:location', () => placeIn(overview(document, 'Location').get('Location')?.text)],
        ],
      }),
    };
  },
});

/** "CEO @ Fjordline" in pages of 2013–2017, two fields in those since. */
function primaryRole(document: Document): Job {
  const role = overview(document, 'Primary Role').get('Primary Role');
  if (role) {
    const [title, ...company] = role.text.split(/\s+@(?:\s+|$)/);
    const link = role.element.querySelector('a[href*="/organization/"]');
    return { title, company: textOf(link) || company.join(' @ ') };
  }
  const fields = labelled(document, 'Primary Job Title', 'Primary Organization');
  return { title: fields.get('Primary Job Title')?.text, company: fields.get('Primary Organization')?.text };
}

/** The jobs of pages of 2013–2017, which keep current and ended ones apart. */
function currentJobs(document: Document): Job[] {
  return firstOf(document.querySelectorAll('.current_job')).map((job) => ({
    title: textOf(job.querySelector('h4')),
    company: textOf(job.querySelector('h5 a[href*="/organization/"]')),
  }));
}
