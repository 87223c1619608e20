import { healthOf, type HealthCheck } from './health';
import { mostCards, nothing, type Reading, type Site } from './types';

/** What can be asked of any page; it is answered by the site whose page it is. Never throws, never changes the document. */
export interface Reader {
  /** What the page says, or `nothing`. */
  readonly read: (document: Document, url: URL) => Reading;
  /** The element beside which the subject's badge stands, if it is on the page. */
  readonly anchor: (document: Document, url: URL) => Element | null;
  /** The elements beside which the badges of a list's cards stand, in the order of the cards. */
  readonly cardAnchors: (document: Document, url: URL) => readonly (Element | null)[];
  /** How whole the page is; null where nobody knows what a whole one has. */
  readonly health: (document: Document, url: URL) => HealthCheck | null;
}

/** Asks the first of these sites whose page it is. */
export function readerOf(sites: readonly Site[]): Reader {
  const siteOf = (document: Document, url: URL) =>
    isSane(document) ? sites.find((site) => site.matches(url)) : undefined;
  return {
    read: (document, url) => inBounds(attempt(() => siteOf(document, url)?.read(document, url)) ?? nothing),
    anchor: (document, url) => attempt(() => siteOf(document, url)?.anchor?.(document, url)) ?? null,
    cardAnchors: (document, url) => attempt(() => siteOf(document, url)?.cardAnchors?.(document, url)) ?? [],
    health: (document, url) => attempt(() => healthAt(siteOf(document, url), document, url)) ?? null,
  };
}

function healthAt(site: Site | undefined, document: Document, url: URL): HealthCheck | null {
  const lacks = site?.selfCheck?.(document, url);
  return site && lacks ? healthOf(site.name, lacks, site.read(document, url)) : null;
}

/** The heaviest pages have some 10,000 elements; one with far more was made to keep us busy, and isn't looked at. */
const mostElements = 100_000;

function isSane(document: Document): boolean {
  return document.getElementsByTagName('*').length <= mostElements;
}

function inBounds(reading: Reading): Reading {
  return reading.cards.length > mostCards
    ? { ...reading, cards: reading.cards.slice(0, mostCards) }
    : reading;
}

/** The page is hostile: an element named "querySelector" is enough to break the document's own methods. */
function attempt<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
