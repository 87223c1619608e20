import { coreOf, hasLegalForm } from './legal-form';
import { announcesOwn } from './address-words';
import type { PageAddress } from './page-address';

/** Whose an address on a page is, by the words over it: the company's of this name, somebody else's, or not said. */
export function ownerOf(address: PageAddress, name: string): 'own' | 'other' | undefined {
  const core = coreOf(name);
  for (const over of address.names) {
    if (isSameName(coreOf(over), core)) return 'own';
    if (isSomebody(over)) return 'other';
  }
  return undefined;
}

/** Whether an address stands where a company puts its own: under a heading for it, or behind such a word. */
export function isHeadedAsOwn({ heading, above: [inFront = ''] }: PageAddress): boolean {
  return [heading, inFront].some(announcesOwn);
}

function isSameName(over: string, core: string): boolean {
  return over.length > 1 && ` ${over} `.includes(` ${core} `);
}

/** Whether a line over a street can be somebody's name: several words without numbers, or with a legal form. */
function isSomebody(over: string): boolean {
  const isName = /^\p{Lu}\S* \D+$/u.test(over) && !announcesOwn(over) && !over.endsWith(':');
  return isName || hasLegalForm(over);
}
