import { factsFrom, type Source } from '../../facts';
import { addressesIn } from '../../postal-address/in-text';
import type { FactName, Facts, RawSubject } from '../../types';
import { slugOf, type LinkedInKind } from '../linkedin/address';
import { agreed, isValue, linkOrText, shownLines, shownText } from './fields';
import type { RecordPage, ShownRecord } from './record-type';

/** What a record's page says of its subject; undefined where nothing says its name. */
export function subjectOf(system: string, record: ShownRecord, url: URL): RawSubject | undefined {
  const { kind, facts, address } = record.type;
  const name = nameOf(record);
  if (!name) return undefined;
  const sources = Object.entries(facts).map(([fact, fields]) => [
    fact,
    fields.map((field): Source => [`${system}:${field}`, () => said(record, field, fact as FactName, url)]),
  ]);
  const read: Facts = {
    ...(address && placeFacts(system, record, address)),
    ...factsFrom(Object.fromEntries(sources) as Record<FactName, readonly Source[]>),
  };
  return { kind, name, facts: read };
}

/** What the page leads with, where all that states the record's name agrees: pages keep parts of others' records. */
export function nameOf({ type, names, values }: ShownRecord): string | undefined {
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

/** What a value must look like; a field that was given another use is not read. */
const looksLike: { readonly [F in FactName]?: (text: string, kind: LinkedInKind) => boolean } = {
  website: (text) => /^[^\s@]+\.[^\s@.]{2,}$/.test(text),
  linkedin_url: (text, kind) => slugOf(kind, /^https?:/.test(text) ? text : `https://${text}`) !== undefined,
  employees: (text) => /\d/.test(text),
  revenue: (text) => /\d/.test(text),
};

function said(record: ShownRecord, field: string, fact: FactName, url: URL): string | undefined {
  const isLink = fact === 'website' || fact === 'linkedin_url';
  const text = agreed(
    valuesOf(record, field).map((value) => (isLink ? linkOrText(value, url) : shownText(value))),
  );
  const isFit = looksLike[fact] ?? (() => true);
  return text && !isEmail.test(text) && isFit(text, record.type.kind) ? text : undefined;
}

/** The parts of an address, where the field states exactly one. */
function placeFacts(system: string, record: ShownRecord, field: string): Facts {
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
