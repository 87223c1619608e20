/** A postal address, as far as a page states it: each part in the page's own words. */
export interface PostalAddress {
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly country?: string | undefined;
}

/** Whether two addresses speak of one place: by their cities where both state one, else by their postal codes. */
export function isSamePlace(a: PostalAddress, b: PostalAddress): boolean {
  if (isLetters(a.region) && isLetters(b.region) && plain(a.region) !== plain(b.region)) return false;
  const part = a.city && b.city ? 'city' : 'postalCode';
  const [one, other] = [plain(a[part]), plain(b[part])];
  return part === 'city' ? one === other : !one || !other || one.startsWith(other) || other.startsWith(one);
}

/** The parts of addresses that are all one place; a part that they word in two ways is the first's, a second code is none's. */
export function onePlace(addresses: readonly PostalAddress[]): PostalAddress | undefined {
  const [first] = addresses;
  if (!first || !addresses.every((other) => isSamePlace(first, other))) return undefined;
  const part = (name: keyof PostalAddress) => addresses.map((address) => address[name]).find(Boolean);
  const codes = addresses.flatMap(({ postalCode }) => (postalCode ? [{ postalCode }] : []));
  const oneCode = codes.every((code) => isSamePlace(code, codes[0] ?? code));
  return {
    city: part('city'),
    region: part('region'),
    postalCode: oneCode ? part('postalCode') : undefined,
    country: part('country'),
  };
}

/** A state's or province's letters: "Portland, OR" is not "Portland, ME". */
function isLetters(region: string | undefined): boolean {
  return plain(region).length === 2;
}

/** A name without marks, case, punctuation and a country's letters before a postal code. */
function plain(text = ''): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^[a-z]{1,2}(?=\d{4,5}$)/, '');
}
