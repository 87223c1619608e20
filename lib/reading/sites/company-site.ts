import { factsFrom, isUsable, type Source } from '../facts';
import { pageTextOf, type PageText } from '../page-text';
import { isSamePlace, onePlace, type PostalAddress } from '../postal-address/address';
import { hCardThings } from '../structured-data/h-card';
import { jsonLdThings } from '../structured-data/json-ld';
import { microdataThings } from '../structured-data/microdata';
import { openGraph } from '../structured-data/open-graph';
import { employeesOf, nameOf } from '../structured-data/organization';
import { rdfaThings } from '../structured-data/rdfa';
import { addressOf, statedAddresses } from '../structured-data/stated-address';
import { typesOf, wordsOf, type Thing } from '../structured-data/thing';
import { aboutOne } from '../seen';
import { oneLine } from '../text';
import { nothingSeen, type Facts, type Site } from '../types';
import { isAboutItself, isArticlePage } from './company-page';
import { companyPlace, type PlaceGiven } from './company-place';
import { isDirectory } from './directory-hosts';
import { given, namesGiven, ownName } from './own-name';
import {
  areOne,
  isAboutOthers,
  isArticle,
  isElsewhere,
  isOwn,
  organizationsIn,
  type Stated,
} from './own-organization';
import { namesOver, pageAddresses, seatOf, type PageAddress } from './page-address';

/** Any company's own site, by what it states for machines and what it says of itself. Its domain is the address's own. */
export const companySite: Site = {
  name: 'company-site',
  examples: ['https://fjordline.example/', 'https://www.fjordline.example/de/kontakt?ref=nav'],

  matches: (url) =>
    url.protocol.startsWith('http') && url.hostname.includes('.') && !isDirectory(url.hostname),

  see(document, url) {
    const site = siteOn(document, url);
    const name = site && oneLine(nameOn(site) ?? '');
    if (!name || !isUsable(name)) return nothingSeen;
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

/** A page of a company's site: what it states, and the part of it that is the company's own. */
interface SitePage {
  readonly document: Document;
  readonly url: URL;
  /** Whether it is the start page or one on which the site speaks of itself. */
  readonly aboutItself: boolean;
  readonly stated: readonly Stated[];
  readonly organizations: readonly Stated[];
  readonly own: readonly Stated[];
  readonly page: PageText;
  readonly addresses: readonly PageAddress[];
}

/** Undefined for articles and for pages that are about others, or about one of several companies. */
function siteOn(document: Document, url: URL): SitePage | undefined {
  const aboutItself = isAboutItself(url);
  const stated = statedOn(document);
  if (stated.some((entry) => isAboutOthers(entry, aboutItself))) return undefined;
  if (!aboutItself && (isArticlePage(document, url) || stated.some(isArticle))) return undefined;
  const organizations = organizationsIn(stated);
  const own = organizations.filter((organization) => isOwn(organization, url));
  if (!areOne(own)) return undefined;
  const page = pageTextOf(document);
  return { document, url, aboutItself, stated, organizations, own, page, addresses: pageAddresses(page) };
}

function statedOn(document: Document): Stated[] {
  const as = (origin: string, things: readonly Thing[]) => things.map((thing) => ({ thing, origin }));
  return [
    ...as('json-ld', jsonLdThings(document)),
    ...as('microdata', microdataThings(document)),
    ...as('rdfa', rdfaThings(document)),
    ...as('h-card', hCardThings(document)),
  ];
}

function sources({ own }: SitePage, name: string, read: (thing: Thing) => string | undefined): Source[] {
  return own.map(({ thing, origin }) => [`${origin}:${name}`, () => read(thing)]);
}

/** As an organization that is the site's own is called, else as the page's places agree. */
function nameOn({
  document,
  url,
  aboutItself,
  organizations,
  own,
  page,
  addresses,
}: SitePage): string | undefined {
  const stated = own.map(({ thing }) => nameOf(thing)).find(Boolean);
  if (stated) return stated;
  if (!aboutItself && organizations.length > 0) return undefined;
  const names = [
    ...addresses
      .slice(0, 20)
      .flatMap((address) => namesOver(address).flatMap((name) => given('address', name))),
    ...organizations
      .filter((organization) => !isElsewhere(organization, url))
      .flatMap(({ thing }) => given('stated', nameOf(thing))),
    ...namesGiven(document, page),
  ];
  return ownName(names, url.hostname, aboutItself);
}

const parts = {
  city: 'addressLocality',
  region: 'addressRegion',
  postalCode: 'postalCode',
  country: 'addressCountry',
} as const;

/**
 * Where the page says the company is: what its visible text is marked with, the text itself, what it states for
 * machines alone. A kind of markup that states several places names none.
 */
function placesOn(site: SitePage, name: string): PlaceGiven[] {
  const stated = statedPlaces(site, name);
  const marked = (origin: string) => {
    const address = onePlace(stated.filter((entry) => entry.origin === origin).map(({ address }) => address));
    const named = Object.entries(parts).map(([part, property]) => [part, `${origin}:address.${property}`]);
    return address ? [{ address, sources: Object.fromEntries(named) as PlaceGiven['sources'] }] : [];
  };
  const visible = ['microdata', 'rdfa', 'h-card'].flatMap(marked);
  const isMarked = ({ address }: PlaceGiven) =>
    visible.some(
      (other) =>
        other.address.city && other.address.postalCode && isSamePlace(codeOf(other.address), codeOf(address)),
    );
  const text = textPlace(site, name).map((place) =>
    isMarked(place) ? { ...place, address: { country: place.address.country } } : place,
  );
  return [...visible, ...text, ...marked('json-ld'), ...sharedPlace(site.document)];
}

/** An address by its code alone: what is marked on the page says better what is its city than its text does. */
function codeOf({ postalCode }: PostalAddress): PostalAddress {
  return { postalCode };
}

/** The addresses of the site's own organizations, else of what has no name of its own. */
function statedPlaces({ own, organizations, stated, url }: SitePage, name: string): Placed[] {
  const placed = (entries: readonly Stated[]): Placed[] =>
    entries.flatMap(({ thing, origin }) => statedAddresses(thing).map((address) => ({ address, origin })));
  const isCalled = ({ thing }: Stated) => nameOf(thing)?.toLowerCase() === name.toLowerCase();
  const named = placed([...own, ...organizations.filter((entry) => !own.includes(entry) && isCalled(entry))]);
  const nameless = organizations.filter((entry) => !nameOf(entry.thing) && !isElsewhere(entry, url));
  const bare = stated.filter(({ thing }) => typesOf(thing).includes('PostalAddress'));
  return named.length
    ? named
    : [...placed(nameless), ...bare.map(({ thing, origin }) => ({ address: addressOf(thing), origin }))];
}

interface Placed {
  readonly address: PostalAddress;
  readonly origin: string;
}

/** Where the text says the company is; on a page about something else only what says so itself. */
function textPlace({ addresses, aboutItself }: SitePage, name: string): PlaceGiven[] {
  const own = addresses.filter(
    (address) => aboutItself || address.footer || namesOver(address).some((over) => over.startsWith(name)),
  );
  const address = seatOf(own, name);
  return address
    ? [
        {
          address,
          sources: {
            city: 'text:city',
            region: 'text:region',
            postalCode: 'text:postal-code',
            country: 'text:country',
          },
        },
      ]
    : [];
}

const shared = {
  city: ['business:contact_data:locality', 'og:locality'],
  region: ['business:contact_data:region', 'og:region'],
  postalCode: ['business:contact_data:postal_code', 'og:postal-code'],
  country: ['business:contact_data:country_name', 'og:country-name'],
} as const;

/** Where the site is by what it says when it is shared. */
function sharedPlace(document: Document): PlaceGiven[] {
  const found = Object.entries(shared).map(([part, properties]) => {
    const property = properties.find((property) => openGraph(document, property)) ?? properties[0];
    return { part, text: openGraph(document, property), source: `open-graph:${property}` };
  });
  const address: PostalAddress = Object.fromEntries(found.map(({ part, text }) => [part, text]));
  const sources = Object.fromEntries(
    found.map(({ part, source }) => [part, source]),
  ) as PlaceGiven['sources'];
  return Object.values(address).some(Boolean) ? [{ address, sources }] : [];
}
