import { firstOf } from '../../../first-of';
import { factsFrom, isUsable } from '../../../facts';
import { textOf } from '../../../text';
import { mostCards, nothing, type RawSubject, type Site } from '../../../types';
import { isSales, marked, textAt } from './anonymized';
import { sizeAt } from './account';

/** Sales Navigator's searches and lists, of people or of companies: rows that are empty until they are scrolled to. */
export const salesSearch: Site = {
  name: 'linkedin-sales-search',
  examples: [
    'https://www.linkedin.com/sales/search/people?query=(keywords%3Aports)',
    'https://www.linkedin.com/sales/search/company?query=(keywords%3Aports)',
    'https://www.linkedin.com/sales/lists/people/7000000000000000001',
    'https://www.linkedin.com/sales/lists/company/7000000000000000002?sortCriteria=CREATED_TIME',
  ],

  matches: (url) => isSales(url, 'search|lists'),

  read(document, url) {
    const cards = rowsOf(document, url).map(({ card }) => card);
    return cards.length > 0 ? { page: 'list', subject: null, cards } : nothing;
  },

  cardAnchors: (document, url) => rowsOf(document, url).map(({ name }) => name),
};

/** The most rows that are looked at, those that are still empty among them. */
const mostRows = 4 * mostCards;

interface Row {
  readonly name: Element;
  readonly card: RawSubject;
}

function rowsOf(document: Document, url: URL): Row[] {
  const kind = /^\/sales\/\w+\/(?:compan|account)/.test(url.pathname) ? 'company' : 'person';
  const rows: Row[] = [];
  let last: Element | undefined;
  for (const row of firstOf(document.querySelectorAll('li.artdeco-list__item, tbody tr'), mostRows)) {
    if (last?.contains(row)) continue;
    last = row;
    const element = row.querySelector(marked(`${kind}-name`));
    const name = textOf(element);
    // A member outside the reader's network is called "LinkedIn Member", in whatever language.
    if (!element || !isUsable(name) || (kind === 'person' && name.includes('LinkedIn'))) continue;
    rows.push({ name: element, card: { kind, name, facts: factsOf[kind](row) } });
  }
  return rows;
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
