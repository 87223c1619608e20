import { isUsable } from '../../facts';
import { nothing, type RawSubject, type Site } from '../../types';

/** A row of a list and the element that holds its subject's name. */
export interface Row {
  readonly card: RawSubject;
  readonly anchor: Element;
}

/** A kind of page that lists several companies. */
export interface ListPage extends Pick<Site, 'name' | 'examples' | 'matches'> {
  readonly rows: (document: Document, url: URL) => readonly Row[];
}

/** The site of such pages: a card and an anchor a row; where it finds no row it says nothing. */
export function listPage({ rows, ...site }: ListPage): Site {
  const named = (document: Document, url: URL) =>
    rows(document, url).filter(({ card }) => isUsable(card.name));
  return {
    ...site,
    read(document, url) {
      const cards = named(document, url).map(({ card }) => card);
      return cards.length ? { page: 'list', subject: null, cards } : nothing;
    },
    cardAnchors: (document, url) => named(document, url).map(({ anchor }) => anchor),
  };
}
