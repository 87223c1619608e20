import { useLiveQuery } from 'dexie-react-hooks';
import { getAccounts } from '../../lib/storage/accounts';
import { listConfigs } from '../../lib/storage/configs';
import { listDamaged } from '../../lib/storage/damaged';
import { listConflicts, listLinks, type ConflictView } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import type { ConfigRow } from '../../lib/storage/rows';
import type { SyncRows } from './sync-state';

export interface Icps extends SyncRows {
  readonly configs: readonly ConfigRow[];
  readonly conflicts: readonly ConflictView[];
  /** Entries on this device that can't be read. */
  readonly damaged: number;
}

/** The ICPs and how they stand with the accounts, followed live; undefined while loading. */
export function useIcps(): Icps | undefined {
  return useLiveQuery(async () => ({
    configs: await listConfigs(),
    accounts: await getAccounts(),
    links: await listLinks(),
    outbox: await listOutbox(),
    conflicts: await listConflicts(),
    damaged: (await listDamaged()).length,
  }));
}
