import type { Site } from '../../types';
import { slugOf } from './address';
import { emberCompany } from './company-ember';
import { emberCompany2018 } from './company-ember-2018';
import { guestCompany } from './company-guest';
import { readerOfLayouts } from './layout';

export const linkedInCompany: Site = {
  name: 'linkedin-company',
  examples: [
    'https://www.linkedin.com/company/fjordline-analytics/',
    'https://www.linkedin.com/company/fjordline-analytics/about/',
    'https://no.linkedin.com/company/fjordline-analytics?trk=similar-pages',
    'https://www.linkedin.com/school/fjordline-academy/',
    'https://www.linkedin.com/showcase/fjordline-maps/',
  ],

  matches: (url) => slugOf('company', url) !== undefined,

  /** Newest first. */
  ...readerOfLayouts('company', [emberCompany, guestCompany, emberCompany2018]),
};
