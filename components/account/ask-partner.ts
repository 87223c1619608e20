import { PartnerError, type ClientDeps } from '../../lib/partners/types';

/**
 * Asks a partner something.
 * @param onPause told until when (ms since 1970) the partner wants no further request, whether it answered or refused
 */
export async function askPartner<Answer>(
  ask: (deps: ClientDeps) => Promise<Answer>,
  onPause: (until: number) => unknown,
): Promise<Answer> {
  let until = 0;
  try {
    return await ask({ onLimit: (told) => (until = told) });
  } catch (error) {
    if (error instanceof PartnerError && error.kind === 'rate_limited')
      until = Math.max(until, error.retryAt ?? 0);
    throw error;
  } finally {
    if (until > Date.now()) await onPause(until);
  }
}
