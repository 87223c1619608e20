import { isUnder } from './hosts';

/**
 * What of an address's query says which record the page shows, as a query of its own; '' where the path says it.
 * Dynamics shows every record of every table at one path.
 */
export function recordQuery({ hostname, searchParams }: URL): string {
  const [table, id] = [searchParams.get('etn'), searchParams.get('id')];
  if (!isUnder(hostname, 'dynamics.com') || !table || !id) return '';
  const plainId = id.replace(/[{}]/g, '').toLowerCase();
  return `?etn=${encodeURIComponent(table)}&id=${encodeURIComponent(plainId)}`;
}

/**
 * The part of a fragment by which a single-page site leads to its records: `#/contacts/7`, `#!/contacts/7`,
 * `#Contact/view/7`; without what follows a question mark, and '' where it only leads to a place on the page.
 */
export function routeOf({ hash }: URL): string {
  return /^#(?!:~:)[^?]*\/[^/?][^?]*/.exec(hash)?.[0] ?? '';
}

/** In characters. */
const longestAddress = 2_000;

/**
 * Where a page lies: its path and its route, with this much of its query, cut where it is very long. The rest is
 * nobody's business.
 */
export function pageAddress(url: URL, query = ''): string {
  return (url.origin + url.pathname + query + routeOf(url)).slice(0, longestAddress);
}

/**
 * Where a page lies, by what tells it from the site's other pages: with what of its query says which record it shows.
 * @param named parameters of the query that are known to say so
 */
export function recordAddress(url: URL, named: Iterable<string>): string {
  return pageAddress(url, recordQuery(url) || queryOf(url, named));
}

function queryOf({ searchParams }: URL, named: Iterable<string>): string {
  const stated = [...new Set(named)].sort().flatMap((name): [string, string][] => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  return stated.length > 0 ? `?${new URLSearchParams(stated).toString()}` : '';
}
