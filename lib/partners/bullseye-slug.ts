import { fold } from '../values/fold';
import { unlessGone } from './gone';
import { PartnerError } from './types';

/** Where a config's address is also that of the statistics: for this slug another 404 says nothing of the config. */
export const STATS = 'stats';

/**
 * Ours as a slug that Bullseye surely takes: small letters, digits and hyphens, as in its documents' examples; they
 * give no rule. A letter of another script becomes its Unicode number, so that different slugs stay different.
 * `stats` is never one: its address is that of the statistics.
 */
export function fitSlug(slug: string): string {
  const letters = fold(slug).replace(/[^ -~]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}-`);
  const plain = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'icp';
  return plain === STATS ? `${STATS}-icp` : plain;
}

/**
 * Takes a deletion that found nothing for done, unless the address was another's.
 * @throws what the deletion threw, if it was anything else; PartnerError `invalid` for the one slug that can't be
 * deleted
 */
export function unlessSlugGone(slug: string, error: unknown): void {
  unlessGone(error);
  if (slug === STATS) throw new PartnerError('invalid', `The slug "${STATS}" can't be deleted there.`);
}
