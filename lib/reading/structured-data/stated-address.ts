import type { PostalAddress } from '../postal-address/address';
import { addressesIn } from '../postal-address/in-text';
import { isThing, listOf, onlyThing, wordsOf, type Thing } from './thing';

/** An organization's addresses as it states them: several where it names several offices. */
export function statedAddresses(organization: Thing): PostalAddress[] {
  const own = listOf(organization['address']);
  const stated = own.length ? own : listOf(onlyThing(organization['location'])?.['address']);
  return stated.map(addressOf).filter((address) => Object.values(address).some(Boolean));
}

/** A schema.org PostalAddress, or one written as a whole: in a text, in its street's or its city's place. */
export function addressOf(value: unknown): PostalAddress {
  if (typeof value === 'string') return wholeIn(value) ?? {};
  if (!isThing(value)) return {};
  const part = (property: string) => wordsOf(value[property])?.trim();
  const [city, region, postalCode, country] = [
    'addressLocality',
    'addressRegion',
    'postalCode',
    'addressCountry',
  ].map(part);
  if (city && !city.includes(',')) return { city, region, postalCode, country };
  const text = [part('streetAddress'), city, region, postalCode, country].filter(Boolean).join('\n');
  return wholeIn(text) ?? { region, postalCode, country };
}

function wholeIn(text: string): PostalAddress | undefined {
  const [only, another] = addressesIn(text.slice(0, 600));
  return another ? undefined : only;
}
