import type { Site } from '../types';
import { companySite } from './company-site';

/** All sites but LinkedIn, read only on a page that the rep has granted. Specific first, generic last. */
export const otherSites: readonly Site[] = [companySite];
