import { fold } from './fold';

/** A number of employees, both ends inclusive and whole; no `to` means no upper end. */
export interface SizeRange {
  readonly from: number;
  readonly to?: number;
}

/** Digits, perhaps grouped or with a fraction, perhaps in thousands: "51", "1,001", "1 001", "10K", "2.5k". */
const COUNT = String.raw`(\d+(?:[.,' ]\d+)*(?: ?k\b)?)`;

/** What may follow the numbers, folded; any other word makes the text something else ("120 followers"). */
const PEOPLE = [
  String.raw`employee(?:s|\(s\))?`,
  'people',
  'persons?',
  'staff',
  'ftes?',
  String.raw`(?:mitarbeiter|arbeitnehmer)(?:[^a-z\d]{0,2}innen\)?)?`,
  'mitarbeitende',
  'beschaftigte',
  'angestellte',
  'personen',
  String.raw`(?:employe|salarie)(?:e|s|[^a-z\d]e?s|\(e\)s|[^a-z\d]e[^a-z\d]s)?`,
  'collaborateurs',
  'personnes',
  'empleados?',
  'trabajadores',
  'colaboradores',
  'personas',
  'dipendenti',
  'addetti',
  'medewerkers',
  'werknemers',
  'funcionarios?',
  'pracownikow',
].join('|');

const END = String.raw`(?: ?(?:${PEOPLE}))?$`;
const BOTH_ENDS = new RegExp(String.raw`^${COUNT}(?: ?- ?| (?:to|bis|a|tot|do) )${COUNT}${END}`);
const NO_UPPER_END = new RegExp(String.raw`^${COUNT} ?\+${END}`);
const SINGLE = new RegExp(`^${COUNT}${END}`);

/**
 * The range a text states: "51-200", "51 to 200", "1.001–5.000 Beschäftigte", "10,001+", "10K+ employees", or a
 * single number, which is the range from itself to itself. Undefined for everything else: other words around it,
 * digits grouped in no usual way, `from` above `to`, or "1-5K", which may mean two things.
 */
export function parseSizeRange(text: string): SizeRange | undefined {
  const folded = fold(text);
  const both = BOTH_ENDS.exec(folded);
  if (both) return between(both[1], both[2]);
  const open = NO_UPPER_END.exec(folded);
  const from = count((open ?? SINGLE.exec(folded))?.[1]);
  if (from === undefined) return undefined;
  return open ? { from } : { from, to: from };
}

function between(lower = '', upper = ''): SizeRange | undefined {
  const [from, to] = [count(lower), count(upper)];
  if (from === undefined || to === undefined || from > to) return undefined;
  const maybeThousands = upper.endsWith('k') && !lower.endsWith('k') && from * 1000 <= to;
  return maybeThousands ? undefined : { from, to };
}

const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;

function count(text = ''): number | undefined {
  if (text.endsWith('k')) return thousands(text.slice(0, -1).trimEnd());
  const digits = GROUPED.test(text) ? text.replace(/\D/g, '') : text;
  return whole(/^\d+$/.test(digits) ? Number(digits) : NaN);
}

function thousands(text: string): number | undefined {
  const decimal = /^\d+(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  return whole(Math.round(decimal * 1000));
}

function whole(number: number): number | undefined {
  return Number.isSafeInteger(number) ? number : undefined;
}
