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

/** A page about this one, whose name has no place where a badge could stand; without one it says nothing. */
export function aboutOneOrNone(subject: RawSubject | null): Seen {
  return subject ? aboutOne(subject) : nothingSeen;
}

/** A page that lists these, and is perhaps about one of its own too; without any it is what it was. */
export function listing(rows: readonly Row[], about: Seen = nothingSeen): Seen {
  if (rows.length === 0) return about;
  const { reading } = about;
  const cards = rows.map(({ card }) => card);
  const page = reading.subject ? reading.page : 'list';
  return { ...about, reading: { ...reading, page, cards }, cardAnchors: rows.map(({ name }) => name) };
}
