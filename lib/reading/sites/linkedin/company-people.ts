import type { Site } from '../../types';
import { slugOf } from './address';
import { linkedInCompany } from './company';
import { rowsIn, type RowLayout } from './rows';

/**
 * The company's employees (a school's alumni): a lockup for each. Where the company is named as theirs nothing
 * says whether they work there now: those of its subsidiaries and a school's alumni are among them.
 */
const layout: RowLayout = {
  kind: 'person',
  rows: '[class*="org-people"] .artdeco-entity-lockup',
  lines: '.artdeco-entity-lockup__title, .artdeco-entity-lockup__subtitle',
  facts: ([headline]) => ({ headline: headline?.text }),
};

/** A company's people tab: it is about the company, and lists people. */
export const linkedInCompanyPeople: Site = {
  ...linkedInCompany,
  name: 'linkedin-company-people',
  examples: [
    'https://www.linkedin.com/company/fjordline-analytics/people/?keywords=cto',
    'https://www.linkedin.com/school/fjordline-academy/people/',
  ],

  matches: (url) => slugOf('company', url) !== undefined && /^\/[^/]+\/[^/]+\/people\b/.test(url.pathname),

  read(document, url) {
    const reading = linkedInCompany.read(document, url);
    return reading.subject
      ? { ...reading, cards: rowsIn(document, layout).map(({ card }) => card) }
      : reading;
  },

  cardAnchors: (document) => rowsIn(document, layout).map(({ name }) => name),
};
