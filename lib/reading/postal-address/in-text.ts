import type { PostalAddress } from './address';
import { forms, streetIn } from './forms';
import { isPostBox } from './street';

/** An address in a text: where its city and its whole begin and end there, and whether it is a post office box. */
export interface FoundAddress extends PostalAddress {
  readonly start: number;
  readonly end: number;
  readonly isBox: boolean;
}

/** The most characters between an address's first word and its postal code, and the most places that are looked at for each form. */
const [reach, most] = [160, 1000];

/**
 * The postal addresses in a text, in the usual forms of the US, Canada, Australia, the UK, India and continental
 * Europe.
 * Each has a city, a postal code or a state, and a street, a house or a box before it; what lacks one is none. Of a
 * long list of addresses none is read.
 * @param text lines separated by line breaks
 */
export function addressesIn(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const [pattern, form] of forms) {
    let looked = 0;
    for (const match of text.matchAll(pattern)) {
      if ((looked += 1) > most) break;
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      const end = match.index + match[0].length;
      const address = form(match, before, text.slice(end, end + reach));
      if (!address || found.some((other) => match.index < other.end && end > other.start)) continue;
      const city = text.lastIndexOf(address.city ?? '', end + (address.city ?? '').length);
      const start = Math.min(city, match.index);
      const street = streetIn(text.slice(Math.max(0, start - reach), start));
      found.push({ ...address, start, end, isBox: isPostBox(street ?? '') });
    }
  }
  return found.length < most ? found.sort((a, b) => a.start - b.start) : [];
}
