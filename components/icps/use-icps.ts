import { useLiveQuery } from 'dexie-react-hooks';
import { getAccounts } from '../../lib/storage/accounts';
import { listConfigs } from '../../lib/storage/configs';
import { listConsents } from '../../lib/storage/consents';
import { listDamaged } from '../../lib/storage/damaged';
import { listConflicts, listCut, listLinks, type ConflictView } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import type { ConfigRow, LinkRow } from '../../lib/storage/rows';
import type { SyncRows } from './places';

export interface Icps extends SyncRows {
  readonly configs: readonly ConfigRow[];
  /** The ties that were cut. */
  readonly cut: readonly LinkRow[];
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
    consents: await listConsents(),
    cut: await listCut(),
    conflicts: await listConflicts(),
    damaged: (await listDamaged()).length,
  }));
}
