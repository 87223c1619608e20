import type { Site } from '../../types';
import { clutchDirectory, clutchProfile } from './clutch';
import { crunchbaseOrganization } from './crunchbase-organization';
import { crunchbasePerson } from './crunchbase-person';
import { g2 } from './g2';
import { gitHubOrganization } from './github-organization';
import { glassdoor } from './glassdoor';
import { goodfirms } from './goodfirms';
import { wellfoundCompany } from './wellfound-company';
import { wellfoundJobs } from './wellfound-jobs';

/** Directories of companies. */
export const directorySites: readonly Site[] = [
  crunchbaseOrganization,
  crunchbasePerson,
  wellfoundCompany,
  wellfoundJobs,
  clutchProfile,
  clutchDirectory,
  goodfirms,
  g2,
  glassdoor,
  gitHubOrganization,
];
