import { factsFrom, isUsable } from '../../../facts';
import type { Row } from '../../../seen';
import { textOf } from '../../../text';
import { listPage } from '../../list-page';
import type { LinkedInKind } from '../address';
import { rowsIn, type RowLayout } from '../rows';
import { sizeAt } from './account';
import { isSales, marked, textAt } from './anonymized';

/** Sales Navigator's searches and lists, of people or of companies: rows that are empty until they are scrolled to. */
export const salesSearch = listPage({
  name: 'linkedin-sales-search',

  matches: (url) => isSales(url, 'search|lists'),
  rows: (document, { pathname }) => rowsIn(document, ofCompanies.test(pathname) ? companies : people),
});

const ofCompanies = /^\/sales\/\w+\/(?:compan|account)/;

/** The results of a search, and the rows of a list's table. */
const rows = 'li.artdeco-list__item, tbody tr';
const people: RowLayout = { rows, rowAt: (row) => rowAt(row, 'person') };
const companies: RowLayout = { rows, rowAt: (row) => rowAt(row, 'company') };

function rowAt(row: Element, kind: LinkedInKind): Row | undefined {
  const element = row.querySelector(marked(`${kind}-name`));
  const name = textOf(element);
  // A member outside the reader's network is called "LinkedIn Member", in whatever language.
  if (!element || !isUsable(name) || (kind === 'person' && name.includes('LinkedIn'))) return undefined;
  return { name: element, card: { kind, name, facts: factsOf[kind](row) } };
}

const factsOf = {
  person: (row: Element) =>
    factsFrom({
      job_title: [['row:title', () => titleIn(row)]],
      company_name: [
        ['row:company', () => textAt(row, 'company-name')],
        ['row:company', () => unlinkedCompany(row)],
      ],
      location: [['row:location', () => textAt(row, 'location')]],
    }),
  company: (row: Element) =>
    factsFrom({
      industry: [['row:industry', () => textAt(row, 'industry')]],
      employees: [['row:employees', () => sizeAt(row)]],
      revenue: [['row:revenue', () => textAt(row, 'revenue')]],
      company_location: [['row:location', () => textAt(row, 'location')]],
    }),
};

/** In the tables of lists a title is marked as one; in search rows that mark is on the time in the role. */
function titleIn(row: Element): string {
  return textAt(row, row.matches('tr') ? 'job-title' : 'title');
}

/** About one row in six names a company that has no page, in plain text after the dot that follows the title. */
function unlinkedCompany(row: Element): string | null | undefined {
  const line = row.querySelector(marked('title'))?.parentElement;
  return line?.querySelector('.separator--middot')?.nextSibling?.nodeValue;
}
