import { aboutOne } from '../../seen';
import { factNames, nothingSeen, type RawSubject, type Site } from '../../types';
import { shownText } from './fields';
import { nameOf, subjectOf } from './record-facts';
import type { RecordAddress, RecordPage } from './record-type';

/** One customer relationship management system. */
export interface Crm {
  readonly name: string;
  /** The record that an address names, where it is one of a person or company. */
  readonly recordAt: (url: URL) => RecordAddress | undefined;
  /** What the page shows; undefined where it is not laid out as we know, or says itself that it shows another record. */
  readonly page: (document: Document, record: RecordAddress, url: URL) => RecordPage | undefined;
}

/** A system's site: its records' pages are read by their fields' names, whatever language the labels are in. */
export function crmSite({ name, recordAt, page }: Crm): Site {
  const pageAt = (document: Document, url: URL) => {
    const record = recordAt(url);
    const shown = record && page(document, record, url);
    return shown && { ...record, ...shown };
  };
  return {
    name,
    matches: (url) => recordAt(url) !== undefined,
    see(document, url) {
      const record = pageAt(document, url);
      if (!record) return nothingSeen;
      const { roots = [] } = record;
      const subject = subjectOf(name, record, url);
      if (!subject || isOfRecordBefore(document, record.id, subject)) return { ...nothingSeen, roots };
      lastRead.set(document, { id: record.id, subject });
      const shown = record.names.find((element) => shownText(element) === subject.name);
      return { ...aboutOne(subject, shown?.getRootNode() === document ? shown : null), roots };
    },
    selfCheck(document, url) {
      const record = pageAt(document, url);
      if (!record) return ['record'];
      return [...(nameOf(record) ? [] : ['record:name']), ...(record.values.length ? [] : ['record:fields'])];
    },
  };
}

/** What was last read on a document: these are single-page sites, which show one record after the other. */
const lastRead = new WeakMap<Document, { readonly id: string; readonly subject: RawSubject }>();

/**
 * Whether the record before is still shown under the next one's address: it goes by the same name and nothing that
 * both state differs. Where a page says itself whose it is, its reader has asked that first.
 */
function isOfRecordBefore(document: Document, id: string, now: RawSubject): boolean {
  const before = lastRead.get(document);
  if (!before || before.id === id || before.subject.name !== now.name) return false;
  return factNames.every((fact) => {
    const [a, b] = [before.subject.facts[fact]?.[0], now.facts[fact]?.[0]];
    return !a || !b || a.text === b.text;
  });
}
