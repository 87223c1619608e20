import { isUsable } from '../../facts';
import { aboutOne } from '../../seen';
import { textOf } from '../../text';
import { nothingSeen, type Facts, type Site } from '../../types';
import { slugOf, type LinkedInKind } from './address';

/** A name as it stands in an address, decoded. */
export type Slug = string | undefined;

/** One generation of a LinkedIn page that is about one person or company. */
export interface Layout {
  /** The visible element with the name, where the page is of this layout and of this address. */
  heading(document: Document, url: URL): Element | null | undefined;
  /**
   * Whom the page itself says it is about, as slugs; none where it doesn't say. A single-page site may still
   * show the page before under the next one's address.
   */
  slugs?(heading: Element): readonly Slug[];
  /** What the page says of its subject. */
  facts(heading: Element, url: URL): Facts;
}

/** How pages of these layouts, newest first, are read; the first that finds its heading is the page's. */
export function readerOfLayouts(
  kind: LinkedInKind,
  layouts: readonly Layout[],
): Pick<Site, 'see'> & Required<Pick<Site, 'selfCheck'>> {
  const found = (document: Document, url: URL) => {
    for (const layout of layouts) {
      const heading = layout.heading(document, url);
      if (heading) return { layout, heading, lacks: lacksOf(layout, heading, kind, url) };
    }
    return undefined;
  };
  return {
    see(document, url) {
      const { layout, heading, lacks } = found(document, url) ?? {};
      if (!layout || !heading || lacks?.length) return nothingSeen;
      return aboutOne({ kind, name: textOf(heading), facts: layout.facts(heading, url) }, heading);
    },
    selfCheck: (document, url) => found(document, url)?.lacks ?? ['top-card'],
  };
}

/** A page may lack a name, and it may be about somebody else than its address. */
function lacksOf(layout: Layout, heading: Element, kind: LinkedInKind, url: URL): string[] {
  if (!isUsable(textOf(heading))) return ['top-card:name'];
  const slugs = layout.slugs?.(heading) ?? [];
  return slugs.length > 0 && !slugs.includes(slugOf(kind, url)) ? ['slug'] : [];
}
