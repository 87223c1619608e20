import { isUsable } from '../../facts';
import { textOf } from '../../text';
import { nothing, type Facts, type Site } from '../../types';

/** One generation of a LinkedIn page that is about one company. */
export interface CompanyLayout {
  /** The visible element with the company's name, where the page is of this layout and of this address. */
  heading(document: Document, url: URL): Element | null | undefined;
  /** What the page says of the company. */
  facts(heading: Element, url: URL): Facts;
}

/** How pages of these layouts are read and where their badge stands; the first layout that finds a name is the page's. */
export function readerOfCompany(
  layouts: readonly CompanyLayout[],
): Pick<Site, 'read' | 'anchor' | 'selfCheck'> {
  return {
    read(document, url) {
      for (const layout of layouts) {
        const heading = layout.heading(document, url);
        const name = textOf(heading);
        if (!heading || !isUsable(name)) continue;
        const facts = layout.facts(heading, url);
        return { page: 'company', subject: { kind: 'company', name, facts }, cards: [] };
      }
      return nothing;
    },

    anchor: (document, url) => layouts.map((layout) => layout.heading(document, url)).find(Boolean) ?? null,

    selfCheck(document, url) {
      const headings = layouts.flatMap((layout) => layout.heading(document, url) ?? []);
      if (headings.length === 0) return ['top-card'];
      return headings.some((heading) => isUsable(textOf(heading))) ? [] : ['top-card:name'];
    },
  };
}
