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
