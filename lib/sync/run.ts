import { partners } from '../partners/registry';
import type { ClientDeps, PartnerClient } from '../partners/types';
import { forgetRefusals } from '../storage/account-state';
import { getAccounts } from '../storage/accounts';
import { db } from '../storage/db';
import type { AccountRow } from '../storage/rows';
import { syncAccount } from './account';
import { withinLimit, type Limit } from './limit';
import { oneAtATime, type Locks } from './locks';
import type { StepDeps } from './receive';
import { isPaused } from './trouble';

export interface SyncDeps extends StepDeps {
  readonly locks: Locks;
  /** The account's client; undefined for a partner this version doesn't know. `deps` tell sync of the partner's limit. */
  readonly connect: (account: AccountRow, deps: ClientDeps) => PartnerClient | undefined;
  /** Somebody asked, edited, or is online again: an account that backs off is tried at once; a rate limit is obeyed all the same. */
  readonly byHand: boolean;
}

/**
 * One sync run over all accounts; resolves when it has ended. A call while one runs has it run once more after. What
 * the partners do wrong is noted on their accounts and never thrown. All state is in the database: a run that dies
 * between any two steps is taken up by the next.
 */
export async function syncAll(deps: Partial<SyncDeps> = {}): Promise<void> {
  const all = { ...natural(), ...deps };
  await oneAtATime(all.locks, () => run(all));
}

/** How long (ms) an account that refused a write is not written to by itself: a day's quota comes back, a right is given. */
const REFUSED_FOR = 86_400_000;

async function run(deps: SyncDeps): Promise<void> {
  const { db, now, connect, byHand } = deps;
  await forgetRefusals(now(), REFUSED_FOR, db);
  const accounts = (await getAccounts(db)).filter((account) => !isPaused(account, now(), byHand));
  const runs = await Promise.allSettled(
    accounts.map(async (account) => {
      const limit: Limit = { until: 0 };
      const client = connect(account, { onLimit: (until) => (limit.until = until) });
      if (client) await syncAccount(account, withinLimit(client, account, limit, deps), deps);
    }),
  );
  const failed = runs.find((run) => run.status === 'rejected');
  if (failed) throw failed.reason;
}

function natural(): SyncDeps {
  return {
    db,
    now: Date.now,
    locks: navigator.locks,
    connect: (account, deps) => partners[account.partner]?.connect(account, deps),
    byHand: false,
  };
}
