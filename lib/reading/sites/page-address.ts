import { onePlace, type PostalAddress } from '../postal-address/address';
import { addressesIn } from '../postal-address/in-text';
import { isStreet } from '../postal-address/street';
import { lineAt, type PageText } from '../page-text';
import type { VisibleLine } from '../visible-lines';
import { isOfOthers, isOthersHeading, namesHeadquarters } from './address-words';

/** An address in a page's text, with what the lines around it say of it. */
export interface PageAddress extends PostalAddress {
  /** The lines above it, nearest first, where the name stands of whose address it is. */
  readonly above: readonly string[];
  /** What of them may be that name. */
  readonly names: readonly string[];
  /** The heading under which it stands; empty where it has none. */
  readonly heading: string;
  readonly footer: boolean;
  /** Whether it stands among the last lines of a page that marks no footer. */
  readonly isAtEnd: boolean;
  readonly isBox: boolean;
  readonly isHeadquarters: boolean;
}

/** Where a page marks no footer, it is taken to be these. */
const lastLines = 12;

/** The index of the first of a page's last lines, where these stand for its footer; of none where it marks one. */
function endOf({ lines }: PageText): number {
  return lines.some(({ footer }) => footer) ? lines.length : lines.length - lastLines;
}

/** The lines of a page's footer, else its last ones. */
export function footOf(page: PageText): VisibleLine[] {
  const end = endOf(page);
  return page.lines.filter(({ footer }, index) => footer || index >= end);
}

/** The addresses on a page that may be its company's, in their order. */
export function pageAddresses(page: PageText): PageAddress[] {
  const end = endOf(page);
  let last = 0;
  return addressesIn(page.text).flatMap((address) => {
    const line = lineAt(page, address.start);
    const from = last;
    last = lineAt(page, address.end) + 1;
    const inFront = page.text.slice(page.starts[line], address.start);
    const lines = page.lines.slice(Math.max(from, line - 5), line).map(({ text }) => text);
    const above = [inFront, ...lines.reverse()];
    const place = headingOver(page, line);
    const heading = page.lines[place]?.text ?? '';
    if ([...above, heading].some(isOfOthers) || isOthersHeading(heading)) return [];
    const announcing = place >= from ? [...above, heading] : above;
    const footer = page.lines[line]?.footer ?? false;
    return [
      {
        ...address,
        above,
        names: namesIn(above, address),
        heading,
        footer,
        isAtEnd: line >= end,
        isHeadquarters: announcing.some(namesHeadquarters),
      },
    ];
  });
}

/** The index of the heading under which a line stands; -1 where it has none. */
function headingOver({ lines }: PageText, line: number): number {
  for (let index = line; index >= 0 && index > line - 15; index -= 1) {
    if (lines[index]?.footer !== lines[line]?.footer) break;
    if (lines[index]?.heading) return index;
  }
  return -1;
}

/** Texts that may be the name over an address: the lines above it, and what stands before the street in its line. */
function namesIn(above: readonly string[], { city, region }: PostalAddress): string[] {
  const isPlace = (text: string) => text === city || text === region || text === `${city}, ${region}`;
  return above
    .flatMap((text) => [text, beforeStreet(text)])
    .filter((text, index, all) => all.indexOf(text) === index && !isNumbered(text) && !isPlace(text));
}

/** A street by its number: without one "Mill House" may be a firm's name. */
function isNumbered(text: string): boolean {
  return /\d/.test(text) && isStreet(text);
}

/** "Sampleworks Ltd, 5 High Street, " → "Sampleworks Ltd" */
function beforeStreet(text: string): string {
  const parts = text.split(/\s*,\s*/);
  return parts
    .slice(
      0,
      Math.max(
        0,
        parts.findIndex((part, index) => isStreet(part) && (index > 0 || isNumbered(part))),
      ),
    )
    .join(', ');
}

/**
 * The one address that is the company's: the headquarters where one is named, else the only one, else the only one
 * of the footer, else the only one under the company's name while the others stand under other names. Of several
 * offices none is said to be the seat.
 */
export function seatOf(addresses: readonly PageAddress[], name: string): PostalAddress | undefined {
  const houses = addresses.filter(({ isBox }) => !isBox);
  const all = houses.length ? houses : addresses;
  const named = all.filter(({ isHeadquarters }) => isHeadquarters);
  if (named.length) return onePlace(named);
  return onePlace(all) ?? onePlace(all.filter(({ footer }) => footer)) ?? onlyOwn(all, name);
}

function onlyOwn(addresses: readonly PageAddress[], name: string): PostalAddress | undefined {
  const isOwn = (address: PageAddress) => address.names.some((over) => over.includes(name));
  const own = addresses.filter(isOwn);
  const others = addresses.filter((address) => !own.includes(address));
  return others.every(({ above }) => isOtherName(lineOverStreet(above))) ? onePlace(own) : undefined;
}

/** What stands over the street, if it can be somebody's name: several words without numbers. */
function isOtherName(over: string): boolean {
  return /^\p{Lu}\S+ \D+$/u.test(over) && !/office|branch|location|address|:$/i.test(over);
}

function lineOverStreet(above: readonly string[]): string {
  const street = above.findLastIndex((text, index) => index < 4 && isNumbered(text));
  return above[street + 1] ?? '';
}
