import type { Facts } from '../../types';

/** One generation of LinkedIn's company page. */
export interface CompanyLayout {
  /** The visible element with the company's name, where the page is of this layout. */
  heading(document: Document): Element | null;
  /** What the page says of the company. */
  facts(heading: Element, url: URL): Facts;
}
