import type { Site } from '../../types';
import { slugOf } from './address';
import { emberCompany } from './company-ember';
import { emberCompany2018 } from './company-ember-2018';
import { guestCompany } from './company-guest';
import { readerOfLayouts } from '../layouts';

export const linkedInCompany: Site = {
  name: 'linkedin-company',

  matches: (url) => slugOf('company', url) !== undefined,

  /** Newest first. */
  ...readerOfLayouts('company', [emberCompany, guestCompany, emberCompany2018]),
};
