import { listing } from '../../seen';
import type { Site } from '../../types';
import { slugOf } from './address';
import { linkedInCompany } from './company';
import { resultRows } from './result-row';
import { rowsIn } from './rows';

/**
 * The company's employees (a school's alumni): a lockup for each. Where the company is named as theirs nothing
 * says whether they work there now: those of its subsidiaries and a school's alumni are among them.
 */
const employees = resultRows({
  kind: 'person',
  rows: '[class*="org-people"] .artdeco-entity-lockup',
  lines: '.artdeco-entity-lockup__title, .artdeco-entity-lockup__subtitle',
  facts: ([headline]) => ({ headline: headline?.text }),
});

/** A company's people tab: it is about the company, and lists people. */
export const linkedInCompanyPeople: Site = {
  ...linkedInCompany,
  name: 'linkedin-company-people',

  matches: (url) => slugOf('company', url) !== undefined && /^\/[^/]+\/[^/]+\/people\b/.test(url.pathname),

  see(document, url) {
    const seen = linkedInCompany.see(document, url);
    return seen.reading.subject ? listing(rowsIn(document, employees), seen) : seen;
  },
};
