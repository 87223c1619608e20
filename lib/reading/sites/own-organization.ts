import { isUnder, urlOf } from '../hosts';
import { isOrganization, nameOf } from '../structured-data/organization';
import { onlyThing, typesOf, wordsOf, type Thing } from '../structured-data/thing';
import { coreOf } from './legal-form';
import { isNamedAfter } from './named-after';

/** How a page states things for machines. */
export const origins = ['json-ld', 'microdata', 'rdfa', 'h-card'] as const;
export type Origin = (typeof origins)[number];

/** A thing and how the page states it. */
export interface Stated {
  readonly thing: Thing;
  readonly origin: Origin;
}

const ofOthers =
  /^(?!BlogPosting$|BreadcrumbList$).*(?:Posting|Report|Review|ItemList|SearchResultsPage|ProfilePage|QAPage)$/;

/**
 * Whether a page that states this is about other companies than the site's own.
 * @param aboutItself a page on which the site speaks of itself: reviews there are its own
 */
export function isAboutOthers({ thing }: Stated, aboutItself: boolean): boolean {
  return typesOf(thing).some((type) => ofOthers.test(type) && !(aboutItself && /Review$/.test(type)));
}

/** Whether a page that states this is an article. */
export function isArticle({ thing }: Stated): boolean {
  return typesOf(thing).some((type) => /(?:Article|BlogPosting)$/.test(type));
}

/** The organizations that a page states, on their own or as what the page is about. */
export function organizationsIn(stated: readonly Stated[]): Stated[] {
  return stated
    .flatMap(({ thing, origin }) =>
      [thing, onlyThing(thing['mainEntity'])].map((thing) => ({ thing, origin })),
    )
    .filter((entry): entry is Stated => entry.thing !== undefined && isOrganization(entry.thing));
}

/** Whether an organization calls the page's site its own, or says no address and the site is named after it. */
export function isOwn({ thing }: Stated, url: URL): boolean {
  if (!plainName(thing)) return false;
  const stated = addressOf(thing, url);
  if (stated && !isSameSite(stated, url)) return false;
  return (stated !== undefined && isHome(stated)) || isNamedAfter(url.hostname, plainName(thing));
}

/** Whether it says that another site is its own. */
export function isElsewhere({ thing }: Stated, url: URL): boolean {
  const stated = addressOf(thing, url);
  return stated !== undefined && !isSameSite(stated, url);
}

/** Whether all are called the same, one perhaps with more words than another. */
export function areOne(organizations: readonly Stated[]): boolean {
  const [first = '', ...others] = organizations.map(({ thing }) => ` ${coreOf(nameOf(thing) ?? '')} `);
  return others.every((name) => name.includes(first) || first.includes(name));
}

function plainName(thing: Thing): string {
  return nameOf(thing)?.trim().toLowerCase() ?? '';
}

function addressOf(thing: Thing, url: URL): URL | undefined {
  return [thing['url'], thing['@id']].map((value) => urlOf(wordsOf(value), url)).find(Boolean);
}

function isSameSite(a: URL, b: URL): boolean {
  const [one, other] = [a, b].map(({ hostname }) => hostname.replace(/^www\./, ''));
  return isUnder(one ?? '', other ?? '') || isUnder(other ?? '', one ?? '');
}

/** A site's start page, perhaps of one language: `/`, `/de/`. A portal's page about somebody lies deeper. */
function isHome(url: URL): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(url.pathname);
}
