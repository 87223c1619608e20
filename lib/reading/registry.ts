import { readerOf } from './reader';
import { companySite } from './sites/company-site';
import { linkedInSites } from './sites/linkedin/sites';
import { recordSites } from './sites/others';
import type { Reading, Site } from './types';

/**
 * Every site that can be read; specific first, generic last. Not for the page: a content script carries LinkedIn's sites
 * or the others, never both.
 */
export const sites: readonly Site[] = [...linkedInSites, ...recordSites, companySite];

/** What the page says and where its badges stand. Never throws; the document is not changed. */
export const seePage = readerOf(sites).see;

/** What the page says of its subject or of those it lists, or `nothing`. Never throws; the document is not changed. */
export function readPage(document: Document, url: URL): Reading {
  return seePage(document, url).reading;
}
