import { companySite } from './sites/company-site';
import { linkedInCompany } from './sites/linkedin/company';
import { linkedInPerson } from './sites/linkedin/person';
import { nothing, type Reading, type Site } from './types';

/** Every site that can be read: specific first, generic last. A page that none matches says nothing. */
export const sites: readonly Site[] = [linkedInPerson, linkedInCompany, companySite];

/** What the page says of its subject, or `nothing`. Never throws; the document is not changed. */
export function readPage(document: Document, url: URL): Reading {
  try {
    return siteOf(url)?.read(document, url) ?? nothing;
  } catch {
    // The page is hostile: an element named "querySelector" is enough to break the document's own methods.
    return nothing;
  }
}

/** The element beside which the subject's badge stands, if it is on the page. */
export function anchorOf(document: Document, url: URL): Element | null {
  try {
    return siteOf(url)?.anchor?.(document, url) ?? null;
  } catch {
    return null;
  }
}

function siteOf(url: URL): Site | undefined {
  return sites.find((site) => site.matches(url));
}
