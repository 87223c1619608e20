import type { Facts } from '../../types';

/** A name as it stands in an address, decoded. */
export type Slug = string | undefined;

/** One generation of LinkedIn's person page. */
export interface PersonLayout {
  /** The visible element with the person's name, where the page is of this layout. */
  heading(document: Document, url: URL): Element | null | undefined;
  /**
   * Whom the page itself says it is about, as slugs; none where it doesn't say. A single-page site may still
   * show the previous person under the next one's address.
   */
  slugs?(heading: Element): readonly Slug[];
  /** What the page says of the person. */
  facts(heading: Element, url: URL): Facts;
}
