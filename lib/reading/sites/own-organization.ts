import { isUnder, urlOf } from '../hosts';
import { isOrganization } from '../structured-data/organization';
import { onlyThing, typesOf, wordsOf, type Thing } from '../structured-data/thing';
import { isNamedAfter } from './named-after';

/** A thing and how the page states it: `json-ld` or `microdata`. */
export interface Stated {
  readonly thing: Thing;
  readonly origin: string;
}

const ofOthers = /(?:Article|Posting|Report|Review|ItemList|SearchResultsPage|ProfilePage|QAPage)$/;

/** Whether a page that states this is about other companies than the site's own. */
export function isAboutOthers(thing: Thing): boolean {
  return typesOf(thing).some((type) => ofOthers.test(type) && type !== 'BreadcrumbList');
}

/**
 * What a page states of the company whose site it is; none where several could be meant. Publishers, brands,
 * reviewed and hiring companies stand inside other things and are never looked at.
 */
export function ownOrganizations(stated: readonly Stated[], url: URL): Stated[] {
  const own = stated
    .flatMap(({ thing, origin }) =>
      [thing, onlyThing(thing['mainEntity'])].map((thing) => ({ thing, origin })),
    )
    .filter((entry): entry is Stated => entry.thing !== undefined && isOwn(entry.thing, url));
  const [first, ...others] = own.map(({ thing }) => nameOf(thing));
  return others.every((name) => name.startsWith(first ?? '') || first?.startsWith(name)) ? own : [];
}

function nameOf(thing: Thing): string {
  return wordsOf(thing['name'])?.trim().toLowerCase() ?? '';
}

/** It calls the page's site its own, or says no address and the site is named after it. */
function isOwn(thing: Thing, url: URL): boolean {
  if (!isOrganization(thing) || !nameOf(thing)) return false;
  const stated = [thing['url'], thing['@id']].map((value) => urlOf(wordsOf(value), url)).find(Boolean);
  if (stated && !isSameSite(stated, url)) return false;
  return (stated !== undefined && isHome(stated)) || isNamedAfter(url.hostname, nameOf(thing));
}

function isSameSite(a: URL, b: URL): boolean {
  const [one, other] = [a, b].map(({ hostname }) => hostname.replace(/^www\./, ''));
  return isUnder(one ?? '', other ?? '') || isUnder(other ?? '', one ?? '');
}

/** A site's start page, perhaps of one language: `/`, `/de/`. A portal's page about somebody lies deeper. */
function isHome(url: URL): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(url.pathname);
}
