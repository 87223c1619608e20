import { factsFrom, isUsable, type Source } from '../facts';
import { aboutOne } from '../seen';
import { employeesOf, nameOf } from '../structured-data/organization';
import { typesOf, wordsOf, type Thing } from '../structured-data/thing';
import { oneLine } from '../text';
import { nothingSeen, type Facts, type Site } from '../types';
import { companyPlace } from './company-place';
import { isDirectory } from './directory-hosts';
import { given, namesGiven } from './names-given';
import { isElsewhere } from './own-organization';
import { ownName } from './own-name';
import { siteOn, type SitePage } from './site-page';
import { placesOn } from './site-places';

/** Any company's own site, by what it states for machines and what it says of itself. Its domain is the address's own. */
export const companySite: Site = {
  name: 'company-site',

  matches: (url) =>
    url.protocol.startsWith('http') && url.hostname.includes('.') && !isDirectory(url.hostname),

  see(document, url) {
    const site = siteOn(document, url);
    const name = site && oneLine(nameOn(site) ?? '');
    if (!name || !isUsable(name) || isPersons(site, name)) return nothingSeen;
    const facts: Facts = {
      ...companyPlace(placesOn(site, name)),
      ...factsFrom({
        industry: sources(site, 'industry', (thing) => wordsOf(thing['industry'])),
        employees: sources(site, 'numberOfEmployees', employeesOf),
        website: [['url', () => url.origin]],
      }),
    };
    return aboutOne({ kind: 'company', name, facts });
  },
};

/** Whether a site is a person's, by what it states of who is called so. */
function isPersons({ stated, own }: SitePage, name: string): boolean {
  const isCalled = (thing: Thing) => nameOf(thing)?.toLowerCase() === name.toLowerCase();
  return own.length === 0 && stated.some(({ thing }) => typesOf(thing).includes('Person') && isCalled(thing));
}

function sources({ own }: SitePage, name: string, read: (thing: Thing) => string | undefined): Source[] {
  return own.map(({ thing, origin }) => [`${origin}:${name}`, () => read(thing)]);
}

/** As an organization that is the site's own is called, else as the page's places agree. */
function nameOn({
  document,
  url,
  aboutItself,
  shared,
  organizations,
  own,
  text: { addresses, holders },
}: SitePage): string | undefined {
  const stated = own.map(({ thing }) => nameOf(thing)).find(Boolean);
  if (stated) return stated;
  const names = [
    ...addresses.slice(0, 20).flatMap(({ names }) => names.flatMap((name) => given('address', name))),
    ...organizations
      .filter((organization) => !isElsewhere(organization, url))
      .flatMap(({ thing }) => given('stated', nameOf(thing))),
    ...namesGiven(document, shared, holders),
  ];
  return ownName(names, url.hostname, aboutItself);
}
