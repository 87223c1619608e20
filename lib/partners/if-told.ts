import { PartnerError, type PartnerErrorKind } from './types';

/** Nothing was said, and asked again later it may be. */
const unheard: readonly PartnerErrorKind[] = ['network', 'rate_limited'];

/**
 * What a partner tells beyond what is needed: undefined where it refuses to, or has no such thing.
 * @throws PartnerError `network` or `rate_limited`: then it has not said that it won't tell
 */
export async function ifTold<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PartnerError && !unheard.includes(error.kind)) return undefined;
    throw error;
  }
}
