import type { Site } from '../../types';
import { dynamics } from './dynamics';
import { hubSpot } from './hubspot';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { twenty } from './twenty';
import { zoho } from './zoho';

/** Records of the systems that reps keep their contacts and companies in. */
export const crmSites: readonly Site[] = [hubSpot, salesforce, pipedrive, dynamics, zoho, twenty];
