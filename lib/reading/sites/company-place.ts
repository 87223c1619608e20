import { isUsable } from '../facts';
import { isSamePlace, type PostalAddress } from '../postal-address/address';
import { oneLine } from '../text';
import type { Fact, FactName, Facts } from '../types';

/** An address and how its evidence is called, part by part. */
export interface PlaceGiven {
  readonly address: PostalAddress;
  readonly sources: { readonly [P in keyof PostalAddress]-?: string };
}

const factOf = {
  city: 'company_city',
  region: 'company_region',
  country: 'company_country',
  postalCode: 'company_postal_code',
} satisfies { [P in keyof PostalAddress]-?: FactName };
const placeholder =
  /^(?:(?:your )?(?:city|state|zip(?: ?code)?|region|province|country|town|locality))$|^0+$|^x+$/i;

/**
 * Where a company is, by all that state it, the most trustworthy first. What contradicts the first adds its word to
 * the parts that the first states, never a part that the first lacks: no place is made of two. An address of which a
 * part was never filled in is a template's.
 */
export function companyPlace(given: readonly PlaceGiven[]): Facts {
  const filledIn = given.filter(({ address }) => !Object.values(address).some(isPlaceholder));
  const [first] = filledIn;
  const facts: { [F in FactName]?: Fact[] } = {};
  for (const { address, sources } of filledIn) {
    const agrees = first !== undefined && isSamePlace(first.address, address);
    for (const part of Object.keys(factOf) as (keyof typeof factOf)[]) {
      const text = oneLine(address[part] ?? '');
      const fact = factOf[part];
      const before = facts[fact] ?? [];
      const isNew = !before.some((other) => other.text.toLowerCase() === text.toLowerCase());
      if (!isUsable(text) || !isNew || !(agrees || before.length)) continue;
      facts[fact] = [...before, { text, source: sources[part] }];
    }
  }
  return facts;
}

function isPlaceholder(text: string | undefined): boolean {
  return placeholder.test(oneLine(text ?? ''));
}
