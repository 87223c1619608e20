import { readerOf } from './reader';
import { linkedInSites } from './sites/linkedin/sites';
import { otherSites } from './sites/others';
import type { Site } from './types';

/**
 * Every site that can be read. Not for the page: a content script carries LinkedIn's sites or the others, never both.
 */
export const sites: readonly Site[] = [...linkedInSites, ...otherSites];

const reader = readerOf(sites);

/** What the page says of its subject, or `nothing`. Never throws; the document is not changed. */
export const readPage = reader.read;

/** The element beside which the subject's badge stands, if it is on the page. */
export const anchorOf = reader.anchor;

/** The elements beside which the badges of a list's cards stand, in the order of the cards. */
export const cardAnchorsOf = reader.cardAnchors;
