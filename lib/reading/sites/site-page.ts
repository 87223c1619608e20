import { pageTextOf } from '../page-text';
import { perText } from '../per-text';
import { hCardThings } from '../structured-data/h-card';
import { jsonLdThings } from '../structured-data/json-ld';
import { microdataThings } from '../structured-data/microdata';
import { sharingDataOf, type SharingData } from '../structured-data/open-graph';
import { rdfaThings } from '../structured-data/rdfa';
import type { Thing } from '../structured-data/thing';
import { isAboutItself, isArticlePage } from './company-page';
import { copyrightHolders } from './copyright';
import { areOne, isAboutOthers, isArticle, isOwn, organizationsIn, type Stated } from './own-organization';
import { pageAddresses, type PageAddress } from './page-address';

/** A page of a company's site: what it states, and the part of it that is the company's own. */
export interface SitePage {
  readonly document: Document;
  readonly url: URL;
  /** Whether it is the start page or one on which the site speaks of itself. */
  readonly aboutItself: boolean;
  readonly shared: SharingData;
  readonly stated: readonly Stated[];
  readonly organizations: readonly Stated[];
  readonly own: readonly Stated[];
  readonly text: TextPart;
}

/** What the text of a page has to say of its company: addresses, and who holds the copyright. */
interface TextPart {
  readonly addresses: readonly PageAddress[];
  readonly holders: readonly string[];
}

const textOn = perText((document): TextPart => {
  const page = pageTextOf(document);
  return { addresses: pageAddresses(page), holders: copyrightHolders(page) };
});

/** Undefined for articles and for pages that are about others, or about one of several companies. */
export function siteOn(document: Document, url: URL): SitePage | undefined {
  const aboutItself = isAboutItself(url);
  const stated = statedOn(document);
  const shared = sharingDataOf(document);
  if (stated.some((entry) => isAboutOthers(entry, aboutItself))) return undefined;
  if (!aboutItself && (isArticlePage(document, url, shared) || stated.some(isArticle))) return undefined;
  const organizations = organizationsIn(stated);
  const own = organizations.filter((organization) => isOwn(organization, url));
  if (!areOne(own) || (own.length === 0 && organizations.length > 0 && !aboutItself)) return undefined;
  return { document, url, aboutItself, shared, stated, organizations, own, text: textOn(document) };
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
