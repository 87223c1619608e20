import { listSite } from './list-site';
import { resultLines } from './result-row';

/**
 * Company search, server-driven (2026) and Ember (2018–2025). Below the name stands "industry • place"; the next
 * line counts followers, in the oldest pages employees.
 */
export const linkedInCompanySearch = listSite({
  name: 'linkedin-company-search',
  path: /^\/search\/results\/companies\b/,
  screen: 'SearchResultsCompanies',
  kind: 'company',
  rows: '[role="listitem"], [data-chameleon-result-urn], .reusable-search__result-container, .search-result',
  lines: resultLines,

  facts(below) {
    const [first = [], second = []] = below.map(({ text }) => text.split(/\s[•·]\s/));
    const [industry, place] = first.filter((part) => !/\d/.test(part));
    return {
      industry,
      company_location: place,
      employees: [...first, ...second].find((part) => size.test(part)),
    };
  },
});

/** "51-200 employees", "10,001+"; not "5K+ jobs". */
const size = /^\d[\d.,\s]*[-–]\s?\d|^10.?001/;
