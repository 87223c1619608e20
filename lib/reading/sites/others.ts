import type { Site } from '../types';
import { crmSites } from './crm/sites';
import { directorySites } from './directories/sites';

/** Sites of others than LinkedIn with pages of people and companies, read only on a page that the rep has granted. */
export const recordSites: readonly Site[] = [...crmSites, ...directorySites];
