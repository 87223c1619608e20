import { partners } from '../../lib/partners/registry';
import { PartnerError, type PartnerClient } from '../../lib/partners/types';
import { pauseAccount } from '../../lib/storage/account-state';
import { getAccount } from '../../lib/storage/accounts';
import type { AccountRow } from '../../lib/storage/rows';
import { isPaused } from '../../lib/sync/trouble';
import { askPartner } from './ask-partner';

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
  return askPartner(
    (deps) => ask(partner.connect(account, deps)),
    (until) => pauseAccount(account, until),
  );
}
