import { PartnerError } from './types';

/**
 * Takes a deletion that found nothing for done: a repeated request whose first answer was lost finds nothing either.
 * @throws what the deletion threw, if it was anything else
 */
export function unlessGone(error: unknown): void {
  if (!(error instanceof PartnerError && error.kind === 'not_found')) throw error;
}
