import { capabilities } from '../../lib/icp/capabilities';
import type { IcpConfig } from '../../lib/icp/schema';
import { partners } from '../../lib/partners/registry';
import type { Loss } from '../../lib/partners/loss';
import { HELD, OCCUPIED, READ_ONLY, REFUSED } from '../../lib/storage/outbox';
import type { AccountRow, ConfigRow, ConsentRow, LinkRow, OutboxRow } from '../../lib/storage/rows';
import { unagreed } from '../../lib/sync/loss-keys';

/**
 * How an ICP stands with one account. `held`: what can't be held there was not agreed to; `refused`: the partner did
 * not accept it; `differs`: edited here, and the account only receives; `occupied`: the account holds one ICP, and has
 * another; `failed`: tried again by itself.
 */
export type PlaceState =
  'absent' | 'conflict' | 'held' | 'refused' | 'differs' | 'occupied' | 'failed' | 'waiting' | 'synced';

/** What can be said of an ICP at an account. */
export interface Place {
  readonly account: AccountRow;
  readonly state: PlaceState;
  readonly link: LinkRow | undefined;
  readonly entry: OutboxRow | undefined;
}

/** What this device knows of its accounts and of what is tied to them. */
export interface SyncRows {
  readonly accounts: readonly AccountRow[];
  readonly links: readonly LinkRow[];
  readonly outbox: readonly OutboxRow[];
  readonly consents: readonly ConsentRow[];
}

const reasons: Readonly<Record<string, PlaceState>> = {
  [HELD]: 'held',
  [REFUSED]: 'refused',
  [READ_ONLY]: 'differs',
  [OCCUPIED]: 'occupied',
};

/**
 * How an ICP stands with each account. What was agreed to meanwhile waits: sync finds out when it runs next. What can't
 * be held and was never asked about is asked, also where the account's copy needn't change for it.
 */
export function placesOf({ id, config }: Pick<ConfigRow, 'id' | 'config'>, rows: SyncRows): Place[] {
  return rows.accounts.map((account) => {
    const isHere = (row: LinkRow | OutboxRow) => row.configId === id && row.accountId === account.id;
    const [link, entry] = [rows.links.find(isHere), rows.outbox.find(isHere)];
    const state = stateOf(link, entry);
    const open = () => openLosses(id, config, account, rows);
    return { account, link, entry, state: asked(state, open) };
  });
}

function asked(state: PlaceState, open: () => readonly Loss[]): PlaceState {
  if (state === 'held') return open().length === 0 ? 'waiting' : state;
  return state === 'synced' && open().some(({ of }) => of !== 'field') ? 'held' : state;
}

/** What an account can't hold of an ICP: what the rep agreed to leave out, and what is still to be asked. */
export function lossesAt(
  configId: string,
  config: IcpConfig,
  { id, partner }: AccountRow,
  { consents }: SyncRows,
): { open: Loss[]; agreed: Loss[] } {
  const consent = consents.find((row) => row.configId === configId && row.accountId === id);
  const losses = partners[partner]?.losses(config) ?? [];
  const open = unagreed(losses, config, consent?.losses ?? []);
  return { open, agreed: losses.filter((loss) => !open.includes(loss)) };
}

/** What an account can't hold of an ICP, as far as the rep hasn't agreed to leave it out. */
export function openLosses(configId: string, config: IcpConfig, account: AccountRow, rows: SyncRows): Loss[] {
  return lossesAt(configId, config, account, rows).open;
}

function stateOf(link: LinkRow | undefined, entry: OutboxRow | undefined): PlaceState {
  if (link?.conflict) return 'conflict';
  if (!entry) return link ? 'synced' : 'absent';
  return entry.lastError ? (reasons[entry.lastError.kind] ?? 'failed') : 'waiting';
}

/** The states in which nothing goes on until the rep does something. */
const needy: readonly PlaceState[] = ['conflict', 'held', 'refused', 'occupied'];

/** Whether an ICP waits for the rep at an account. */
export function needsRep({ state }: Pick<Place, 'state'>): boolean {
  return needy.includes(state);
}

/** The same of what waits to be sent, whatever it is tied to. */
export function entryNeedsRep(entry: OutboxRow): boolean {
  return needsRep({ state: stateOf(undefined, entry) });
}

/** The accounts that an edit goes to: those that know the ICP; for a new one those that take new ones by themselves. */
export function destinations(configId: string | null, rows: SyncRows): AccountRow[] {
  if (configId === null)
    return rows.accounts.filter(({ partner, access }) => capabilities[partner].takesNew && access !== 'read');
  const ties = [...rows.links, ...rows.outbox].filter((tie) => tie.configId === configId);
  return rows.accounts.filter(
    ({ id, access }) => access !== 'read' && ties.some(({ accountId }) => accountId === id),
  );
}

/** The accounts where an ICP is deleted when it is deleted here, a moment later. */
export function deletersOf(configId: string, rows: SyncRows): AccountRow[] {
  const keepers = keepersOf(configId, rows);
  const tied = rows.links.filter((link) => link.configId === configId).map(({ accountId }) => accountId);
  return rows.accounts.filter((account) => tied.includes(account.id) && !keepers.includes(account));
}

/** The accounts that keep their copy when the ICP is deleted here: the partner deletes nothing, or the key may not. */
export function keepersOf(configId: string, { accounts, links }: SyncRows): AccountRow[] {
  const tied = links.filter((link) => link.configId === configId).map(({ accountId }) => accountId);
  return accounts.filter(
    ({ id, access, partner }) => tied.includes(id) && (access === 'read' || !capabilities[partner].canDelete),
  );
}
