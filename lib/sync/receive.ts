import type { IcpConfig } from '../icp/schema';
import { getConfig } from '../storage/configs';
import { withdrawConsents } from '../storage/consents';
import type { LensDatabase } from '../storage/db';
import { accountsOf, enqueueDelete, enqueueEdit } from '../storage/outbox';
import type { AccountRow, ConfigRow } from '../storage/rows';
import type { SyncEvent } from '../storage/syncLog.schema';
import { isThere } from './lift';
import { mappingOf, type Carried, type Mapping } from './mapping';
import { same, textOf } from './same';

/** What every step of sync needs. */
export interface StepDeps {
  readonly db: LensDatabase;
  readonly now: () => number;
  /** What the partners make of our configs; by the registry unless told. */
  readonly mapping?: ((account: AccountRow) => Mapping) | undefined;
}

/** What the parts of one pull share. */
export interface Pulling extends StepDeps {
  readonly accountId: string;
  readonly carried: Carried;
  readonly log: (event: SyncEvent, configId: string, label: string, detail?: string) => void;
}

/** The tables that a step's transaction covers. */
export function syncTables(db: LensDatabase) {
  return [db.configs, db.accounts, db.links, db.outbox, db.consents, db.syncLog];
}

/**
 * Writes what came from one account (null: deleted there), and has the config's other accounts told. Call it in a
 * transaction. What only looks different is written, but is no edit to pass on.
 */
export async function receive(
  configId: string,
  config: IcpConfig | null,
  fromAccountId: string,
  deps: StepDeps,
): Promise<void> {
  const { db, now } = deps;
  const before = await getConfig(configId, db);
  if (before && config && textOf(before.config) === textOf(config)) return;
  const others = (await accountsOf(configId, db)).filter((accountId) => accountId !== fromAccountId);
  const revision = (before?.revision ?? 0) + 1;
  if (!config) {
    await db.configs.delete(configId);
    await withdrawConsents(configId, db);
    await enqueueDelete({ id: configId, revision }, others, db);
  } else if (before && same(before.config, config)) {
    await db.configs.put({ ...before, config });
  } else {
    const row = { id: configId, config, revision, updatedAt: now() };
    await db.configs.put(row);
    await enqueueEdit(row, await unaware(row, others, deps), db);
  }
}

/**
 * Those of a config's accounts that an edit says something new to: not what holds already all that it could be sent,
 * as where the edit is in what only another partner understands.
 */
async function unaware(
  { id, config }: Pick<ConfigRow, 'id' | 'config'>,
  accountIds: readonly string[],
  { db, mapping = mappingOf }: StepDeps,
): Promise<string[]> {
  const unaware: string[] = [];
  for (const accountId of accountIds) {
    const [link, account] = [await db.links.get([id, accountId]), await db.accounts.get(accountId)];
    const isWaiting = link?.conflict !== undefined || (await db.outbox.get([id, accountId])) !== undefined;
    const knows = account && link?.base && !isWaiting && isThere(config, link.base, mapping(account).carried);
    if (!knows) unaware.push(accountId);
  }
  return unaware;
}
