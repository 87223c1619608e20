import { factsFrom, type Source } from '../../facts';
import { isUnder, urlOf } from '../../hosts';
import { addressesIn } from '../../postal-address/in-text';
import { nothing, type FactName, type Facts, type Reading, type Site } from '../../types';
import { agreed, isValue, linkOrText, shownLines, shownText } from './fields';

/** What a system calls a kind of record, and where that keeps what we read: its fields' names. */
export interface RecordType {
  readonly kind: 'person' | 'company';
  /** Fields that state its name or a part of it; what the page leads with must agree with them. */
  readonly name: readonly string[];
  readonly facts: { readonly [F in FactName]?: readonly string[] };
  /** The field that holds a whole postal address. */
  readonly address?: string;
}

/** What a page shows of the record at its address. */
export interface RecordPage {
  readonly type: RecordType;
  /** The elements that lead the page with the record's name. */
  readonly names: readonly Element[];
  /** Every field's value, by the field's name; the same field may stand there more than once. */
  readonly values: readonly (readonly [field: string, value: Element])[];
}

/** One customer relationship management system. */
export interface Crm {
  readonly name: string;
  readonly examples: readonly string[];
  readonly matches: (url: URL) => boolean;
  /** What the page shows; undefined where it is not laid out as we know, or shows another record than its address. */
  readonly page: (document: Document, url: URL) => RecordPage | undefined;
}

/** A system's site: its records' pages are read by their fields' names, whatever language the labels are in. */
export function crmSite({ name, examples, matches, page }: Crm): Site {
  return {
    name,
    examples,
    matches,
    read(document, url) {
      const record = page(document, url);
      return record ? readingOf(name, record, url) : nothing;
    },
    anchor(document, url) {
      const record = page(document, url);
      const shown = record && nameOf(record);
      const anchor = shown ? record.names.find((element) => shownText(element) === shown) : undefined;
      return anchor?.getRootNode() === document ? anchor : null;
    },
    selfCheck(document, url) {
      const record = page(document, url);
      if (!record) return ['record'];
      return [...(nameOf(record) ? [] : ['record:name']), ...(record.values.length ? [] : ['record:fields'])];
    },
  };
}

function readingOf(system: string, record: RecordPage, url: URL): Reading {
  const { kind, facts, address } = record.type;
  const name = nameOf(record);
  if (!name) return nothing;
  const sources = Object.entries(facts).map(([fact, fields]) => [
    fact,
    fields.map((field): Source => [`${system}:${field}`, () => said(record, field, fact as FactName, url)]),
  ]);
  const read: Facts = {
    ...(address && placeFacts(system, record, address)),
    ...factsFrom(Object.fromEntries(sources) as Record<FactName, readonly Source[]>),
  };
  return { page: kind, subject: { kind, name, facts: read }, cards: [] };
}

/** What the page leads with, where all that states the record's name agrees: pages keep parts of others' records. */
function nameOf({ type, names, values }: RecordPage): string | undefined {
  const [name, ...others] = names.map(shownText).filter(isValue);
  if (!name || isEmail.test(name)) return undefined;
  const parts = values.filter(([field]) => type.name.includes(field)).map(([, value]) => shownText(value));
  return [...others, ...parts.filter(isValue)].every((other) => isPartly(name, other)) ? name : undefined;
}

const isEmail = /\S@\S+\.\S/;

function isPartly(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

const valuesOf = ({ values }: RecordPage, wanted: string) =>
  values.filter(([field]) => field === wanted).map(([, value]) => value);

const onLinkedIn = (text: string) =>
  isUnder(
    urlOf(text.includes('://') ? text : `https://${text}`, 'about:blank')?.hostname ?? '',
    'linkedin.com',
  );

/** What a value must look like; a field that was given another use is not read. */
const looksLike: { readonly [F in FactName]?: (text: string) => boolean } = {
  website: (text) => /^[^\s@]+\.[^\s@.]{2,}$/.test(text),
  linkedin_url: onLinkedIn,
  company_linkedin_url: onLinkedIn,
  employees: (text) => /\d/.test(text),
  revenue: (text) => /\d/.test(text),
};

function said(record: RecordPage, field: string, fact: FactName, url: URL): string | undefined {
  const isLink = fact === 'website' || fact.endsWith('linkedin_url');
  const text = agreed(
    valuesOf(record, field).map((value) => (isLink ? linkOrText(value, url) : shownText(value))),
  );
  return text && !isEmail.test(text) && (looksLike[fact]?.(text) ?? true) ? text : undefined;
}

/** The parts of an address, where the field states exactly one. */
function placeFacts(system: string, record: RecordPage, field: string): Facts {
  const texts = [...new Set(valuesOf(record, field).map(shownLines))];
  const [address, ...others] = texts.length === 1 ? addressesIn(texts[0] ?? '') : [];
  if (!address || others.length > 0 || address.isBox) return {};
  const { city, region, country, postalCode } = address;
  const at = (text: string | undefined): Source[] => [[`${system}:${field}`, () => text]];
  return record.type.kind === 'person'
    ? factsFrom({ city: at(city), region: at(region), country: at(country) })
    : factsFrom({
        company_city: at(city),
        company_region: at(region),
        company_country: at(country),
        company_postal_code: at(postalCode),
      });
}
