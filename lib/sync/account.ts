import { PartnerError, type PartnerClient } from '../partners/types';
import { noteRun } from '../storage/accounts';
import type { AccountRow } from '../storage/rows';
import { append } from '../storage/syncLog';
import type { PushDeps } from './letter';
import { pull } from './pull';
import { push } from './push';
import { troubleOf, unexpected } from './trouble';

/**
 * One run of one account: what is there comes here, then what waits here goes there. The partner's faults are noted on
 * the account, not thrown; any other is noted too, as `other`, and thrown. After a good run an error says what was unread.
 */
export async function syncAccount(account: AccountRow, client: PartnerClient, deps: PushDeps): Promise<void> {
  const { db, now } = deps;
  try {
    const unseen = await pull(account, client, deps);
    await push(account, client, unseen, deps);
    const { error } = unseen;
    const lastError = error && { kind: error.kind, message: error.message, at: now() };
    await noteRun(account, { lastSyncAt: now(), ...(lastError && { lastError }) }, db);
    if (error) await append([{ at: now(), accountId: account.id, event: 'error', detail: error.kind }], db);
  } catch (error) {
    const fault = error instanceof PartnerError ? error : unexpected(error);
    await noteRun(account, troubleOf(fault, account, now()), db);
    await append([{ at: now(), accountId: account.id, event: 'error', detail: fault.kind }], db);
    if (fault !== error) throw error;
  }
}
