import { firstOf } from '../../first-of';
import { textOf } from '../../text';

/** What an address line says that a headquarters' line leaves out; each may be missing. */
export interface AddressEnd {
  readonly country?: string | undefined;
  readonly postalCode?: string | undefined;
}

/** A company has some dozens of locations. */
const mostAddresses = 300;

/**
 * The end of the headquarters' address, "1 Quay St, Fresno, CA 93650, US", among the locations under "About". They bear
 * a mark in the reader's language, so it is the one in the headquarters' city: the only one there, or else the first
 * of all, where LinkedIn puts it.
 * @param headquarters "Fresno, CA"
 * @param locations selects the addresses
 */
export function headquartersEnd(
  document: Document,
  headquarters: string | undefined,
  locations: string,
): AddressEnd {
  const city = headquarters?.split(',')[0]?.trim();
  if (!city) return {};
  const addresses = firstOf(document.querySelectorAll(locations), mostAddresses).map(textOf);
  const there = addresses.filter((address) => address.includes(city));
  return endOf(there.length === 1 || there[0] === addresses[0] ? there[0] : undefined);
}

const postalCode = /^(?:\D+\s)?([A-Z\d-]*\d[A-Z\d-]*(?:\s(?:[A-Z\d-]*\d[A-Z\d-]*|[A-Z]{2}))?)$/;

/** Its last part is a country's code; a postal code is or ends the part before, after the region. */
function endOf(address = ''): AddressEnd {
  const parts = address.split(/\s*,\s*/);
  const [region = '', country = ''] = parts.slice(-2);
  if (parts.length < 3 || !/^[A-Z]{2}$/.test(country)) return {};
  return { country, postalCode: postalCode.exec(region)?.[1] };
}
