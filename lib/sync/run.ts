import type { IcpConfig } from '../icp/schema';
import { partners } from '../partners/registry';
import type { Loss, PartnerClient } from '../partners/types';
import { getAccounts } from '../storage/accounts';
import { db, type LensDatabase } from '../storage/db';
import type { AccountRow } from '../storage/rows';
import { syncAccount } from './account';
import { oneAtATime, type Locks } from './locks';
import { isPaused } from './trouble';

export interface SyncDeps {
  readonly db: LensDatabase;
  readonly now: () => number;
  readonly locks: Locks;
  /** The account's client; undefined for a partner this version doesn't know. */
  readonly connect: (account: AccountRow) => PartnerClient | undefined;
  readonly losses: (account: AccountRow, config: IcpConfig) => readonly Loss[];
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

async function run(deps: SyncDeps): Promise<void> {
  const { db, now, connect, byHand } = deps;
  const accounts = (await getAccounts(db)).filter((account) => !isPaused(account, now(), byHand));
  const runs = await Promise.allSettled(
    accounts.map(async (account) => {
      const client = connect(account);
      if (client) await syncAccount(account, client, deps);
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
    connect: (account) => partners[account.partner]?.connect(account),
    losses: ({ partner }, config) => partners[partner]?.losses(config) ?? [],
    byHand: false,
  };
}
