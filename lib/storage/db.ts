import Dexie, { type EntityTable, type Table } from 'dexie';
import type { AccountRow, ConfigRow, LinkRow, OutboxRow, SightingRow, SyncLogRow, ViewRow } from './rows';

/** The extension's own database; a content script can't reach it. */
export class LensDatabase extends Dexie {
  configs!: EntityTable<ConfigRow, 'id'>;
  accounts!: EntityTable<AccountRow, 'id'>;
  links!: Table<LinkRow, [string, string]>;
  outbox!: Table<OutboxRow, [string, string]>;
  sightings!: EntityTable<SightingRow, 'key'>;
  views!: EntityTable<ViewRow, 'tabId'>;
  syncLog!: Table<SyncLogRow, number>;

  constructor(name = 'icp-lens') {
    super(name);
    this.version(1).stores({
      configs: 'id',
      accounts: 'id',
      links: '[configId+accountId], accountId, &[accountId+remoteKey]',
      outbox: '[configId+accountId], accountId',
      sightings: 'key, seenAt',
      views: 'tabId',
      syncLog: '++id, at',
    });
  }
}

export const db = new LensDatabase();
