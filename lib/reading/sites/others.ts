import type { Site } from '../types';
import { companySite } from './company-site';
import { crmSites } from './crm/sites';
import { directorySites } from './directories/sites';

/** All sites but LinkedIn, read only on a page that the rep has granted. Specific first, generic last. */
export const otherSites: readonly Site[] = [...crmSites, ...directorySites, companySite];
