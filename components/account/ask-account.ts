import { partners } from '../../lib/partners/registry';
import { PartnerError, type PartnerClient } from '../../lib/partners/types';
import { getAccount, pauseAccount } from '../../lib/storage/accounts';
import type { AccountRow } from '../../lib/storage/rows';
import { isPaused } from '../../lib/sync/trouble';

/**
 * Asks an account's partner something beside sync, on the rep's press. Keeps to the limit that sync was told of, and
 * has sync keep to one that is told here.
 * @throws PartnerError `rate_limited` without asking while no request may be made
 */
export async function askAccount<Answer>(
  { id }: Pick<AccountRow, 'id'>,
  ask: (client: PartnerClient) => Promise<Answer>,
): Promise<Answer> {
  const account = await getAccount(id);
  const partner = account && partners[account.partner];
  if (!account || !partner) throw new PartnerError('not_found', 'The account is no longer connected.');
  if (isPaused(account, Date.now(), true))
    throw new PartnerError('rate_limited', 'No request is left for now.', account.pausedUntil);
  let until = 0;
  try {
    return await ask(partner.connect(account, { onLimit: (told) => (until = told) }));
  } catch (error) {
    if (error instanceof PartnerError && error.kind === 'rate_limited')
      until = Math.max(until, error.retryAt ?? 0);
    throw error;
  } finally {
    if (until > Date.now()) await pauseAccount(account, until);
  }
}
