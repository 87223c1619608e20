import { isUsable } from '../facts';
import { aboutOne } from '../seen';
import { textOf } from '../text';
import { nothingSeen, type Facts, type RawSubject, type Site } from '../types';

/** One generation of a kind of page that is about one person or company. */
export interface Layout {
  /** The visible element that holds the name and nothing else, where the page is of this layout and of this address. */
  heading(document: Document, url: URL): Element | null | undefined;
  /**
   * Whether the page may be about whom its address names, by what it says itself. A single-page site may still show
   * the page before under the next one's address.
   */
  isOf?(heading: Element, url: URL): boolean;
  /** What the page says of its subject. */
  facts(heading: Element, url: URL): Facts;
}

/** How pages of these layouts, newest first, are read; the first that finds its heading is the page's. */
export function readerOfLayouts(
  kind: RawSubject['kind'],
  layouts: readonly Layout[],
): Required<Pick<Site, 'see' | 'selfCheck'>> {
  const found = (document: Document, url: URL) => {
    for (const layout of layouts) {
      const heading = layout.heading(document, url);
      if (heading) return { layout, heading, lacks: lacksOf(layout, heading, url) };
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

function lacksOf(layout: Layout, heading: Element, url: URL): string[] {
  if (!isUsable(textOf(heading))) return ['top-card:name'];
  return layout.isOf?.(heading, url) === false ? ['slug'] : [];
}
