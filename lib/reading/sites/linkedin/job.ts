import { isUnder } from '../../hosts';
import type { Site } from '../../types';
import { jobIdOf } from './job-address';
import { guestJob } from './job-guest';
import { emberJob, sduiJob } from './job-member';
import { readerOfLayouts } from './layout';

/**
 * The page of one job, which is about the company that hires. The job's place, seniority and title are the advert's
 * and nobody's attributes. Searches for jobs are about no one company and no page of this site.
 */
export const linkedInJob: Site = {
  name: 'linkedin-job',
  examples: [
    'https://www.linkedin.com/jobs/view/4000000001/',
    'https://no.linkedin.com/jobs/view/data-analyst-at-fjordline-analytics-4000000001?trk=public_jobs',
  ],

  matches: (url) => isUnder(url.hostname, 'linkedin.com') && jobIdOf(url) !== undefined,

  /** Newest first. */
  ...readerOfLayouts('company', [sduiJob, emberJob, guestJob]),
};
