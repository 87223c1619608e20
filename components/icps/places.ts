import { capabilities } from '../../lib/icp/capabilities';
import { HELD, OCCUPIED, READ_ONLY, REFUSED } from '../../lib/storage/outbox';
import type { AccountRow, ConsentRow, LinkRow, OutboxRow } from '../../lib/storage/rows';

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

/** How an ICP stands with each account. */
export function placesOf(configId: string, { accounts, links, outbox }: SyncRows): Place[] {
  return accounts.map((account) => {
    const isHere = (row: LinkRow | OutboxRow) => row.configId === configId && row.accountId === account.id;
    const [link, entry] = [links.find(isHere), outbox.find(isHere)];
    return { account, link, entry, state: stateOf(link, entry) };
  });
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
  const known = placesOf(configId, rows).filter(({ state }) => state !== 'absent');
  return known.map(({ account }) => account).filter(({ access }) => access !== 'read');
}

/** The accounts that keep their copy when the ICP is deleted here: the partner deletes nothing, or the key may not. */
export function keepersOf(configId: string, rows: SyncRows): AccountRow[] {
  return placesOf(configId, rows)
    .filter(
      ({ link, account }) => link && (account.access === 'read' || !capabilities[account.partner].canDelete),
    )
    .map(({ account }) => account);
}

/** What the rep agreed to leave out of an ICP at an account. */
export function agreedOf(configId: string, accountId: string, { consents }: SyncRows): readonly string[] {
  const consent = consents.find((row) => row.configId === configId && row.accountId === accountId);
  return consent?.losses ?? [];
}
