import { factsFrom, isUsable, type Source } from '../facts';
import { aboutOneOrNone } from '../seen';
import { employeesOf, nameOf } from '../structured-data/organization';
import { typesOf, wordsOf, type Thing } from '../structured-data/thing';
import { oneLine } from '../text';
import type { Facts, RawSubject, Site } from '../types';
import { companyPlace } from './company-place';
import { given, namesGiven } from './names-given';
import { isElsewhere } from './own-organization';
import { ownName } from './own-name';
import { companyPages, siteContentOf, type SiteContent } from './site-content';
import { sitePageOf, type SitePage } from './site-page';
import { placesOn } from './site-places';

/** Any company's own site, by what it states for machines and what it says of itself. */
export const companySite: Site = {
  ...companyPages,
  see(document, url) {
    const content = siteContentOf(document, url);
    return aboutOneOrNone(content ? companyOn(content, url) : null);
  },
};

/** What a page of a company's own site says of the company; null where it says none. Its domain is the address's own. */
export function companyOn(content: SiteContent, url: URL): RawSubject | null {
  const page = sitePageOf(content, url);
  const name = page && oneLine(nameOn(page) ?? '');
  if (!name || !isUsable(name) || isPersons(page, name)) return null;
  const facts: Facts = {
    ...companyPlace(placesOn(page, name)),
    ...factsFrom({
      industry: sources(page, 'industry', (thing) => wordsOf(thing['industry'])),
      employees: sources(page, 'numberOfEmployees', employeesOf),
      website: [['url', () => url.origin]],
    }),
  };
  return { kind: 'company', name, facts };
}

/** Whether a site is a person's, by what it states of who is called so. */
function isPersons({ stated, own }: SitePage, name: string): boolean {
  const isCalled = (thing: Thing) => nameOf(thing)?.toLowerCase() === name.toLowerCase();
  return own.length === 0 && stated.some(({ thing }) => typesOf(thing).includes('Person') && isCalled(thing));
}

function sources({ own }: SitePage, name: string, read: (thing: Thing) => string | undefined): Source[] {
  return own.map(({ thing, origin }) => [`${origin}:${name}`, () => read(thing)]);
}

/** As an organization that is the site's own is called, else as the page's places agree. */
function nameOn(page: SitePage): string | undefined {
  const { url, aboutItself, organizations, own, text } = page;
  const stated = own.map(({ thing }) => nameOf(thing)).find(Boolean);
  if (stated) return stated;
  const names = [
    ...text.addresses.slice(0, 20).flatMap(({ names }) => names.flatMap((name) => given('address', name))),
    ...organizations
      .filter((organization) => !isElsewhere(organization, url))
      .flatMap(({ thing }) => given('stated', nameOf(thing))),
    ...namesGiven(page),
  ];
  return ownName(names, url.hostname, aboutItself);
}
