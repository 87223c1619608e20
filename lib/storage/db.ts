import Dexie, { type EntityTable, type Table } from 'dexie';
import type { RecipeRow } from '../recipes/row.schema';
import type { VisitsRow } from '../visits/visit.schema';
import type { FilterValuesRow } from './filter-values.schema';
import type {
  AccountRow,
  ColumnsRow,
  ConfigRow,
  ConsentRow,
  HealthRow,
  LinkRow,
  OutboxRow,
  RecalculationRow,
  SightingRow,
  SnapshotRow,
  ViewRow,
} from './rows';
import type { SyncLogRow } from './syncLog.schema';

/** The extension's own database; a content script can't reach it. */
export class LensDatabase extends Dexie {
  configs!: EntityTable<ConfigRow, 'id'>;
  accounts!: EntityTable<AccountRow, 'id'>;
  links!: Table<LinkRow, [string, string]>;
  outbox!: Table<OutboxRow, [string, string]>;
  consents!: Table<ConsentRow, [string, string]>;
  sightings!: EntityTable<SightingRow, 'key'>;
  views!: EntityTable<ViewRow, 'tabId'>;
  syncLog!: Table<SyncLogRow, number>;
  columns!: EntityTable<ColumnsRow, 'id'>;
  recalculations!: EntityTable<RecalculationRow, 'id'>;
  snapshots!: EntityTable<SnapshotRow, 'id'>;
  health!: EntityTable<HealthRow, 'reader'>;
  recipes!: EntityTable<RecipeRow, 'id'>;
  visits!: EntityTable<VisitsRow, 'key'>;
  filterValues!: EntityTable<FilterValuesRow, 'baseUrl'>;

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
    this.version(2)
      .stores({ sightings: 'key, seenAt, change', columns: 'id', recalculations: 'id', snapshots: 'id' })
      .upgrade(async (transaction) => {
        let last = 0;
        await transaction
          .table<{ change?: number }>('sightings')
          .toCollection()
          .modify((row) => {
            row.change = ++last;
          });
      });
    this.version(3).stores({ recipes: 'id' });
    this.version(4).stores({ health: 'reader' });
    this.version(5).stores({ consents: '[configId+accountId], accountId' });
    this.version(6).stores({ visits: 'key, importedAt, lastAt' });
    this.version(7).stores({ filterValues: 'baseUrl' });
  }
}

export const db = new LensDatabase();
