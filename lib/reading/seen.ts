import { nothingSeen, type RawSubject, type Seen } from './types';

/** A row of a list: what it says, and the visible element with its subject's name. */
export interface Row {
  readonly card: RawSubject;
  readonly name: Element;
}

/** A page about one person or company, whose name stands in this element. */
export function aboutOne(subject: RawSubject, anchor: Element | null = null): Seen {
  return { reading: { page: subject.kind, subject, cards: [] }, anchor, cardAnchors: [] };
}

/** A page that lists these; without any it says nothing. */
export function listing(rows: readonly Row[]): Seen {
  return rows.length > 0 ? withRows(nothingSeen, 'list', rows) : nothingSeen;
}

/** A page about one that also lists others. */
export function alsoListing(seen: Seen, rows: readonly Row[]): Seen {
  return withRows(seen, seen.reading.page, rows);
}

function withRows(seen: Seen, page: Seen['reading']['page'], rows: readonly Row[]): Seen {
  const cards = rows.map(({ card }) => card);
  return { ...seen, reading: { ...seen.reading, page, cards }, cardAnchors: rows.map(({ name }) => name) };
}
