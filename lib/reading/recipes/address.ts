import { isUnder } from '../hosts';
import type { Recipe } from './types';

/** Whether a recipe is for this host. */
export function isForHost({ host }: Pick<Recipe, 'host'>, hostname: string): boolean {
  return host.startsWith('*.') ? isUnder(hostname, host.slice(2)) : hostname === host;
}

/** Whether a recipe is for the page at this address, by host and path; query and fragment don't count. */
export function isForPage(recipe: Pick<Recipe, 'host' | 'path'>, url: URL): boolean {
  return isForHost(recipe, url.hostname) && isAlong(segmentsOf(recipe.path), segmentsOf(url.pathname));
}

function isAlong(pattern: readonly string[], path: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === '**';
  const fixed = isOpen ? pattern.slice(0, -1) : pattern;
  if (isOpen ? path.length < fixed.length : path.length !== fixed.length) return false;
  return fixed.every((segment, index) => segment === '*' || segment === path[index]);
}

/**
 * The path of all pages like this one: what looks like a record's number becomes `*`, and where nothing does, the last
 * of several segments.
 */
export function pathLike(pathname: string): string {
  const segments = segmentsOf(pathname);
  const open = segments.map((segment) => (isNumber(segment) ? '*' : segment));
  if (!open.includes('*') && open.length > 1) open[open.length - 1] = '*';
  return `/${open.join('/')}`;
}

const segmentsOf = (path: string) => path.split('/').filter(Boolean);

/** A number, a UUID, a key such as `00Q5g00000AbCdE`; not `v2` nor `0-1` (a kind of record at HubSpot). */
function isNumber(segment: string): boolean {
  const digits = segment.replace(/\D/g, '').length;
  return (digits > 0 && digits === segment.length) || (digits > 1 && segment.length >= 8);
}
