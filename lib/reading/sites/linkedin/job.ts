import { isUnder } from '../../hosts';
import type { Site } from '../../types';
import { jobIdOf } from './job-address';
import { guestJob } from './job-guest';
import { emberJob, sduiJob } from './job-member';
import { readerOfLayouts } from '../layouts';

/**
 * The page of one job, which is about the company that hires. The job's place, seniority and title are the advert's
 * and nobody's attributes. Searches for jobs are about no one company and no page of this site.
 */
export const linkedInJob: Site = {
  name: 'linkedin-job',

  matches: (url) => isUnder(url.hostname, 'linkedin.com') && jobIdOf(url) !== undefined,

  /** Newest first. */
  ...readerOfLayouts('company', [sduiJob, emberJob, guestJob]),
};
