import { isUsable } from '../../facts';
import { textOf } from '../../text';
import { nothing, type Site } from '../../types';
import { slugOf } from './address';
import { emberCompany } from './company-ember';
import { emberCompany2018 } from './company-ember-2018';
import { guestCompany } from './company-guest';

/** Newest first. */
const layouts = [emberCompany, guestCompany, emberCompany2018];

export const linkedInCompany: Site = {
  name: 'linkedin-company',
  examples: [
    'https://www.linkedin.com/company/fjordline-analytics/',
    'https://www.linkedin.com/company/fjordline-analytics/about/',
    'https://no.linkedin.com/company/fjordline-analytics?trk=similar-pages',
    'https://www.linkedin.com/school/fjordline-academy/people/',
    'https://www.linkedin.com/showcase/fjordline-maps/',
  ],

  matches: (url) => slugOf('company', url) !== undefined,

  read(document, url) {
    for (const layout of layouts) {
      const heading = layout.heading(document);
      const name = textOf(heading);
      if (!heading || !isUsable(name)) continue;
      return {
        page: 'company',
        subject: { kind: 'company', name, facts: layout.facts(heading, url) },
        cards: [],
      };
    }
    return nothing;
  },

  anchor: (document) => layouts.map((layout) => layout.heading(document)).find(Boolean) ?? null,
};
