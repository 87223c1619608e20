import { isSamePlace, onePlace, type PostalAddress } from '../postal-address/address';
import { nameOf } from '../structured-data/organization';
import { addressOf, statedAddresses } from '../structured-data/stated-address';
import { typesOf } from '../structured-data/thing';
import type { PlaceGiven } from './company-place';
import { saysWhere } from './company-page';
import { isElsewhere, type Origin, type Stated } from './own-organization';
import { seatOf, type PageAddress } from './page-address';
import { placeNames } from './sharing-names';
import type { SitePage } from './site-page';
import { isHeadedAsOwn, ownerOf } from './whose-address';

const parts = {
  city: 'addressLocality',
  region: 'addressRegion',
  postalCode: 'postalCode',
  country: 'addressCountry',
} as const;

/**
 * Where the page says the company is: what its visible text is marked with, the text itself, what it states for
 * machines alone. A kind of markup that states several places names none.
 */
export function placesOn(site: SitePage, name: string): PlaceGiven[] {
  const stated = statedPlaces(site, name);
  const marked = (origin: Origin) => {
    const address = onePlace(stated.filter((entry) => entry.origin === origin).map(({ address }) => address));
    const named = Object.entries(parts).map(([part, property]) => [part, `${origin}:address.${property}`]);
    return address ? [{ address, sources: Object.fromEntries(named) as PlaceGiven['sources'] }] : [];
  };
  const visible = (['microdata', 'rdfa', 'h-card'] as const).flatMap(marked);
  const isMarked = ({ address }: PlaceGiven) =>
    visible.some(
      (other) =>
        other.address.city && other.address.postalCode && isSamePlace(codeOf(other.address), codeOf(address)),
    );
  const text = textPlace(site, name).map((place) =>
    isMarked(place) ? { ...place, address: { country: place.address.country } } : place,
  );
  return [...visible, ...text, ...marked('json-ld'), ...sharedPlace(site)];
}

/** An address by its code alone: what is marked on the page says better what is its city than its text does. */
function codeOf({ postalCode }: PostalAddress): PostalAddress {
  return { postalCode };
}

/**
 * The addresses of the site's own organizations, else of what has no name of its own. An address among the page's text
 * that is nobody's must stand where a company puts its own: at the foot, or on a page that is there to say where it is.
 */
function statedPlaces({ own, organizations, stated, url, text }: SitePage, name: string): Placed[] {
  const placed = (entries: readonly Stated[]): Placed[] =>
    entries.flatMap(({ thing, origin }) => statedAddresses(thing).map((address) => ({ address, origin })));
  const isCalled = ({ thing }: Stated) => nameOf(thing)?.toLowerCase() === name.toLowerCase();
  const named = placed([...own, ...organizations.filter((entry) => !own.includes(entry) && isCalled(entry))]);
  const nameless = organizations.filter((entry) => !nameOf(entry.thing) && !isElsewhere(entry, url));
  const isOwnPlace = ({ city, postalCode }: PostalAddress) =>
    saysWhere(url) || [city, postalCode].some((part) => part && text.foot.includes(part));
  const bare = stated
    .filter(({ thing }) => typesOf(thing).includes('PostalAddress'))
    .map(({ thing, origin }) => ({ address: addressOf(thing), origin }))
    .filter(({ address, origin }) => origin === 'json-ld' || isOwnPlace(address));
  return named.length ? named : [...placed(nameless), ...bare];
}

interface Placed {
  readonly address: PostalAddress;
  readonly origin: Origin;
}

/** Where the text says the company is. */
function textPlace(site: SitePage, name: string): PlaceGiven[] {
  const own = site.text.addresses.filter((address) => isOwnAddress(address, name, site));
  const address = seatOf(own, name);
  return address
    ? [
        {
          address,
          sources: {
            city: 'text:city',
            region: 'text:region',
            postalCode: 'text:postal-code',
            country: 'text:country',
          },
        },
      ]
    : [];
}

/**
 * Whether an address is the company's by where it stands: in the footer, under the company's name, on a page that is
 * there to say where it is. On others where it speaks of itself no other name may stand over it, and it must be
 * announced or end the page.
 */
function isOwnAddress(address: PageAddress, name: string, { aboutItself, url }: SitePage): boolean {
  const owner = ownerOf(address, name);
  if (address.footer || owner === 'own') return true;
  if (!aboutItself) return false;
  if (address.isHeadquarters || saysWhere(url)) return true;
  return owner === undefined && (address.isAtEnd || isHeadedAsOwn(address));
}

/** Where the site is by what it says when it is shared. */
function sharedPlace({ shared }: SitePage): PlaceGiven[] {
  const found = Object.entries(placeNames).map(([part, properties]) => {
    const property = properties.find((property) => shared.get(property)) ?? properties[0];
    return { part, text: shared.get(property), source: `open-graph:${property}` };
  });
  const address: PostalAddress = Object.fromEntries(found.map(({ part, text }) => [part, text]));
  const sources = Object.fromEntries(
    found.map(({ part, source }) => [part, source]),
  ) as PlaceGiven['sources'];
  return Object.values(address).some(Boolean) ? [{ address, sources }] : [];
}
