import { factsFrom, isUsable, type Source } from '../facts';
import { jsonLdThings } from '../structured-data/json-ld';
import { microdataThings } from '../structured-data/microdata';
import { openGraph } from '../structured-data/open-graph';
import { addressOfThing, addressSources, employeesOf } from '../structured-data/organization';
import { wordsOf, type Thing } from '../structured-data/thing';
import { oneLine } from '../text';
import { nothing, type FactName, type RawSubject, type Site } from '../types';
import { isDirectory } from './directory-hosts';
import { isNamedAfter } from './named-after';
import { isAboutOthers, ownOrganizations, type Stated } from './own-organization';

/** Any company's own site, by what it states for machines. Its domain is the address's own. */
export const companySite: Site = {
  name: 'company-site',
  examples: ['https://fjordline.example/', 'https://www.fjordline.example/de/kontakt?ref=nav'],

  matches: (url) =>
    url.protocol.startsWith('http') && url.hostname.includes('.') && !isDirectory(url.hostname),

  read(document, url) {
    const stated: Stated[] = [
      ...jsonLdThings(document).map((thing) => ({ thing, origin: 'json-ld' })),
      ...microdataThings(document).map((thing) => ({ thing, origin: 'microdata' })),
    ];
    const ofOthers =
      openGraph(document, 'og:type') === 'article' || stated.some(({ thing }) => isAboutOthers(thing));
    const own = ofOthers ? [] : ownOrganizations(stated, url);
    const subject = own.length ? organization(own, url) : ofOthers ? undefined : sharedAs(document, url);
    return subject && isUsable(subject.name) ? { page: 'company', subject, cards: [] } : nothing;
  },
};

type Sources = { readonly [F in FactName]?: readonly Source[] };

function company(name: string | undefined, url: URL, sources: Sources): RawSubject {
  const facts = factsFrom({ ...sources, website: [['url', () => url.origin]] });
  return { kind: 'company', name: oneLine(name ?? ''), facts };
}

/** Things of one name are the same company: each fact from the first that states it, its address as one. */
function organization(own: readonly Stated[], url: URL): RawSubject {
  const sources = (name: string, read: (thing: Thing) => string | undefined): Source[] =>
    own.map(({ thing, origin }) => [`${origin}:${name}`, () => read(thing)]);
  return company(own.map(({ thing }) => wordsOf(thing['name'])).find(Boolean), url, {
    ...address(own),
    industry: sources('industry', (thing) => wordsOf(thing['industry'])),
    employees: sources('numberOfEmployees', employeesOf),
  });
}

/** One place, unless the page contradicts itself: then some of it is stale, and we can't say which. */
function address(own: readonly Stated[]): Sources {
  const [first, ...others] = own.flatMap(({ thing, origin }) => {
    const address = addressOfThing(thing);
    return address ? [{ address, origin }] : [];
  });
  const city = wordsOf(first?.address['addressLocality']);
  const isOne = others.every(({ address }) => wordsOf(address['addressLocality']) === city);
  return first && isOne ? addressSources(first.address, first.origin) : {};
}

/** How the site calls itself when it is shared, where its host is named so too. */
function sharedAs(document: Document, url: URL): RawSubject | undefined {
  const name = openGraph(document, 'og:site_name');
  if (!name || !isNamedAfter(url.hostname, name)) return undefined;
  const at = (...properties: string[]): Source[] =>
    properties.map((property) => [`open-graph:${property}`, () => openGraph(document, property)]);
  return company(name, url, {
    company_city: at('business:contact_data:locality', 'og:locality'),
    company_region: at('business:contact_data:region', 'og:region'),
    company_country: at('business:contact_data:country_name', 'og:country-name'),
    company_postal_code: at('business:contact_data:postal_code', 'og:postal-code'),
  });
}
