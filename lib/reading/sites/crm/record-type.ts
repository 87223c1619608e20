import type { FactName } from '../../types';

/** What a system calls a kind of record, and where that keeps what we read: its fields' names. */
export interface RecordType {
  readonly kind: 'person' | 'company';
  /** Fields that state its name or a part of it; what the page leads with must agree with them. */
  readonly name: readonly string[];
  readonly facts: { readonly [F in FactName]?: readonly string[] };
  /** The field that holds a whole postal address. */
  readonly address?: string;
}

/** A record, as an address names it. */
export interface RecordAddress {
  readonly type: RecordType;
  readonly id: string;
}

/** What a page shows of a record; nothing of it where it still shows another. */
export interface RecordPage {
  /** The elements that lead the page with the record's name. */
  readonly names: readonly Element[];
  /** Every field's value, by the field's name; the same field may stand there more than once. */
  readonly values: readonly (readonly [field: string, value: Element])[];
  /** The open shadow roots in which they may stand. */
  readonly roots?: readonly Node[];
}

/** A record and what a page shows of it. */
export type ShownRecord = RecordAddress & RecordPage;
