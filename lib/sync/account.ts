import { PartnerError, type PartnerClient } from '../partners/types';
import { noteRun } from '../storage/account-state';
import type { AccountRow } from '../storage/rows';
import { append } from '../storage/syncLog';
import { mappingOf } from './mapping';
import { pull } from './pull';
import { push } from './push';
import type { StepDeps } from './receive';
import { withOwnSlugs } from './slugs';
import { troubleOf, unexpected } from './trouble';

/**
 * One run of one account: what is there comes here, then what waits here goes there. The partner's faults are noted on
 * the account, not thrown; any other is noted too, as `other`, and thrown. After a good run an error says what was unread.
 * An account that suddenly lists nothing is left alone, with the error `emptied`, until the rep accepts it.
 */
export async function syncAccount(account: AccountRow, theirs: PartnerClient, run: StepDeps): Promise<void> {
  const { db, now, mapping = mappingOf } = run;
  const deps = { db, now, mapping, ...mapping(account) };
  const client = withOwnSlugs(theirs, account.partner);
  try {
    const unseen = await pull(account, client, deps);
    if (unseen !== 'emptied') await push(account, client, unseen, deps);
    const { kind, message } = unseen === 'emptied' ? { kind: unseen, message: '' } : (unseen.error ?? {});
    const lastError = kind !== undefined && message !== undefined && { kind, message, at: now() };
    await noteRun(account, { lastSyncAt: now(), ...(lastError && { lastError }) }, db);
    if (lastError)
      await append([{ at: now(), accountId: account.id, event: 'error', detail: lastError.kind }], db);
  } catch (error) {
    const fault = error instanceof PartnerError ? error : unexpected(error);
    await noteRun(account, troubleOf(fault, account, now()), db);
    await append([{ at: now(), accountId: account.id, event: 'error', detail: fault.kind }], db);
    if (fault !== error) throw error;
  }
}
