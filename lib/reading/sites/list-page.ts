import { listing, type Row } from '../seen';
import type { Site } from '../types';

/** A kind of page that lists several people or companies. */
export interface ListPage extends Omit<Site, 'see'> {
  /** The rows that name their subject, in order. */
  readonly rows: (document: Document, url: URL) => readonly Row[];
}

/** The site of such pages: where it finds no row it says nothing. */
export function listPage({ rows, ...site }: ListPage): Site {
  return { ...site, see: (document, url) => listing(rows(document, url)) };
}
