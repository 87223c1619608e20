import { isCount } from './count';
import { listSite } from './list-site';
import { resultLines } from './result-row';

/**
 * People search, server-driven (2026) and Ember (2018–2025). Below the name stand headline and place, then what
 * matched ("Current: …", "Past: …", "Skills: …", the label in the reader's language) and mutual connections.
 * No employer is read: nothing but the label tells a current one from a past one.
 */
export const linkedInPeopleSearch = listSite({
  name: 'linkedin-people-search',
  path: /^\/search\/results\/people\b/,
  screen: 'SearchResultsPeople',
  kind: 'person',
  rows: [
    '[role="listitem"]',
    '[data-view-name="people-search-result"]',
    '[data-chameleon-result-urn]',
    '.reusable-search__result-container',
    '.search-result',
  ].join(),
  lines: resultLines,

  // One line alone may be either; below the place, or in its stead, stand counts and what matched.
  facts: ([headline, place]) =>
    place && !isCount(place.text) && !/[:：]/.test(place.text)
      ? { headline: headline?.text, location: place.text }
      : {},
});
