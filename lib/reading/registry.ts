import { nothing, type Reading, type Site } from './types';

/** Every site that can be read: specific first, generic last. */
export const sites: readonly Site[] = [];

/** What the page says of its subject, or `nothing`. Never throws; the document is not changed. */
export function readPage(document: Document, url: URL): Reading {
  return sites.find((site) => site.matches(url))?.read(document, url) ?? nothing;
}

/** The element beside which the subject's badge stands, if it is on the page. */
export function anchorOf(document: Document, url: URL): Element | null {
  return sites.find((site) => site.matches(url))?.anchor?.(document) ?? null;
}
