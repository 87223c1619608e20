import type { Site } from '../../types';
import { linkedInCompany } from './company';
import { linkedInJob } from './job';
import { linkedInPerson } from './person';

/** LinkedIn's pages: what its content script carries, and nothing else. Specific first. */
export const linkedInSites: readonly Site[] = [linkedInPerson, linkedInCompany, linkedInJob];
