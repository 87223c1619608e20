import { PartnerError, type PartnerClient } from '../partners/types';
import { noteRun } from '../storage/accounts';
import type { AccountRow } from '../storage/rows';
import { append } from '../storage/syncLog';
import type { PushDeps } from './letter';
import { pull } from './pull';
import { push } from './push';
import { troubleOf } from './trouble';

/** One run of one account: what is there comes here, then what waits here goes there. The partner's faults are noted, not thrown. */
export async function syncAccount(account: AccountRow, client: PartnerClient, deps: PushDeps): Promise<void> {
  const { db, now } = deps;
  try {
    await pull(account, client, deps);
    await push(account, client, deps);
    await noteRun(account, { lastSyncAt: now() }, db);
  } catch (error) {
    if (!(error instanceof PartnerError)) throw error;
    await noteRun(account, troubleOf(error, account, now()), db);
    await append([{ at: now(), accountId: account.id, event: 'error', detail: error.kind }], db);
  }
}
