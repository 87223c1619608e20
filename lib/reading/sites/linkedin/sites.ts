import type { Site } from '../../types';
import { linkedInCompany } from './company';
import { linkedInCompanyPeople } from './company-people';
import { linkedInCompanySearch } from './company-search';
import { linkedInConnections } from './connections';
import { linkedInJob } from './job';
import { linkedInPeopleSearch } from './people-search';
import { linkedInPerson } from './person';
import { salesAccount } from './sales/account';
import { salesLead } from './sales/lead';
import { salesSearch } from './sales/search';

/** LinkedIn's pages: what its content script carries, and nothing else. Specific first. */
export const linkedInSites: readonly Site[] = [
  linkedInPerson,
  linkedInCompanyPeople,
  linkedInCompany,
  linkedInPeopleSearch,
  linkedInCompanySearch,
  linkedInConnections,
  linkedInJob,
  salesLead,
  salesAccount,
  salesSearch,
];
