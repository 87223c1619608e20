import { isUnder } from '../hosts';
import { routeOf } from '../record-address';
import type { Recipe } from './types';

/** Whether a recipe is for this host. */
export function isForHost({ host }: Pick<Recipe, 'host'>, hostname: string): boolean {
  return host.startsWith('*.') ? isUnder(hostname, host.slice(2)) : hostname === host;
}

/**
 * Whether a recipe is for the page at this address: by host and path, and by the query's parameters and the fragment's
 * route that its path names; others don't count.
 */
export function isForPage(recipe: Pick<Recipe, 'host' | 'path'>, url: URL): boolean {
  if (!isForHost(recipe, url.hostname)) return false;
  const pattern = patternOf(recipe);
  const route = routeOf(pattern);
  return (
    isAlong(segmentsOf(pattern.pathname), segmentsOf(url.pathname)) &&
    [...pattern.searchParams].every(([name, value]) => isStated(value, url.searchParams.get(name))) &&
    (route === '' || isAlong(segmentsOf(route), segmentsOf(routeOf(url))))
  );
}

/** The query's parameters by which a recipe tells pages apart. */
export function namedIn(recipe: Pick<Recipe, 'path'>): string[] {
  return [...patternOf(recipe).searchParams.keys()];
}

/** A recipe's path is written as an address's is. */
const patternOf = ({ path }: Pick<Recipe, 'path'>) => new URL(`https://pattern.invalid${path}`);

function isAlong(pattern: readonly string[], path: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === '**';
  const fixed = isOpen ? pattern.slice(0, -1) : pattern;
  if (isOpen ? path.length < fixed.length : path.length !== fixed.length) return false;
  return fixed.every((segment, index) => segment === '*' || segment === path[index]);
}

function isStated(wanted: string, value: string | null): boolean {
  return wanted === '*' ? Boolean(value) : value === wanted;
}

/**
 * The path of all pages like this one: what looks like a record's number becomes `*`. Where only the query holds one, its
 * plain words are kept, as they may say what kind of record it is (`/index.php?module=Contacts&record=*`); where nothing
 * does, the last segment of several, or of the fragment's route.
 */
export function pathLike(url: URL): string {
  const path = openNumbers(url.pathname);
  const [, mark = '', along = ''] = /^(#!?\/?)(.*)$/.exec(routeOf(url)) ?? [];
  const route = openNumbers(along);
  const isNumbered = `${path}/${route}`.split('/').includes('*');
  const query = isNumbered ? '' : queryLike(url);
  if (isNumbered || query) return `/${path}${query}${mark}${route}`;
  return route ? `/${path}${mark}${openLast(route)}` : `/${path.includes('/') ? openLast(path) : path}`;
}

function openNumbers(path: string): string {
  const open = segmentsOf(path).map((segment) => (isNumber(segment) ? '*' : segment));
  return open.join('/');
}

const openLast = (path: string) => path.replace(/[^/]+$/, '*');

function queryLike({ searchParams }: URL): string {
  const isRecord = (name: string, value: string) => isNumber(value) || /(?:id|record|slug)$/i.test(name);
  const stated = [...searchParams].filter(([name, value]) => value && plainName.test(name));
  if (!stated.some(([name, value]) => isRecord(name, value))) return '';
  const kept = stated.flatMap(([name, value]) => {
    if (isRecord(name, value)) return `${name}=*`;
    return plainWord.test(value) ? `${name}=${value}` : [];
  });
  return `?${kept.join('&')}`;
}

const plainName = /^(?!utm_)[\w.-]{1,30}$/i;
const plainWord = /^[a-z][a-z_-]{0,29}$/i;

const segmentsOf = (path: string) => path.replace(/^#!?/, '').split('/').filter(Boolean);

/** A number, a UUID, a key such as `00Q5g00000AbCdE`; not `v2` nor `0-1` (a kind of record at HubSpot). */
function isNumber(segment: string): boolean {
  const digits = segment.replace(/\D/g, '').length;
  return (digits > 0 && digits === segment.length) || (digits > 1 && segment.length >= 8);
}
