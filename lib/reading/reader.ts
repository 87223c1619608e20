import { after } from './after';
import { healthOf, type HealthCheck } from './health';
import { pageAddress } from './record-address';
import { mostCards, nothingSeen, type Seen, type Site, type SlowSite } from './types';

/** What can be asked of any page; it is answered by the site whose page it is. Never throws, never changes the document. */
export interface Reader<Sight extends Seen | Promise<Seen> = Seen | Promise<Seen>> {
  /** What the page says, or `nothingSeen`; later where that is made out elsewhere. */
  readonly see: (document: Document, url: URL) => Sight;
  /** How whole the page is, by each that knows what a whole one has. */
  readonly health: (document: Document, url: URL) => readonly HealthCheck[];
  /** Where the page lies, by what tells it from the site's other pages. */
  readonly address: (url: URL) => string;
}

/** Asks the first of these sites whose page it is. */
export function readerOf(sites: readonly Site[]): Reader<Seen>;
export function readerOf(sites: readonly (Site | SlowSite)[]): Reader;
export function readerOf(sites: readonly (Site | SlowSite)[]): Reader {
  const siteOf = (document: Document, url: URL) =>
    isSane(document) ? sites.find((site) => site.matches(url)) : undefined;
  return {
    see: (document, url) =>
      after(attempt(() => siteOf(document, url)?.see(document, url)) ?? nothingSeen, inBounds),
    health: (document, url) => attempt(() => healthAt(siteOf(document, url), document, url)) ?? [],
    address: (url) => pageAddress(url),
  };
}

function healthAt(site: Site | SlowSite | undefined, document: Document, url: URL): HealthCheck[] {
  if (!site?.selfCheck) return [];
  return [healthOf(site.name, site.selfCheck(document, url), site.see(document, url).reading)];
}

/** The heaviest pages have some 10,000 elements; one with far more was made to keep us busy, and isn't looked at. */
const mostElements = 100_000;

function isSane(document: Document): boolean {
  return document.getElementsByTagName('*').length <= mostElements;
}

function inBounds(seen: Seen): Seen {
  const { reading, cardAnchors } = seen;
  const cards = reading.cards.slice(-mostCards);
  return { ...seen, reading: { ...reading, cards }, cardAnchors: cardAnchors.slice(-mostCards) };
}

/** The page is hostile: an element named "querySelector" is enough to break the document's own methods. */
export function attempt<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
