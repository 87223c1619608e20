import { v7 as newId } from 'uuid';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { accountRowSchema, type AccountRow, type ErrorNote } from './rows';

/** `access` as the key's check gave it. */
export type NewAccount = Pick<
  AccountRow,
  'partner' | 'baseUrl' | 'organizationId' | 'organizationName' | 'key' | 'access'
>;
/** A new key comes with the access that its check gave. */
export type AccountChange = Partial<Pick<AccountRow, 'baseUrl' | 'organizationName' | 'key' | 'access'>>;

/** The connected accounts, oldest first. */
export async function getAccounts(database: LensDatabase = db): Promise<AccountRow[]> {
  return readRows(accountRowSchema, await database.accounts.toArray());
}

export async function getAccount(id: string, database: LensDatabase = db): Promise<AccountRow | undefined> {
  return readRow(accountRowSchema, await database.accounts.get(id));
}

/**
 * Connects an account. What is on this device already stays on it until published; an organization that is connected
 * already gets the new key.
 */
export async function connectAccount(account: NewAccount, database: LensDatabase = db): Promise<AccountRow> {
  return database.transaction('rw', database.accounts, async () => {
    const same = (await getAccounts(database)).find(
      ({ partner, baseUrl, organizationId }) =>
        partner === account.partner &&
        baseUrl === account.baseUrl &&
        organizationId === account.organizationId,
    );
    const row = same
      ? { ...withoutAccess(triedAnew(same, account.key)), ...account }
      : { ...account, id: newId(), createdAt: Date.now() };
    await database.accounts.put(row);
    return row;
  });
}

/** A new key, name or address for an account; it is tried at once again, whatever failed before; but a limit holds for its key. */
export async function updateAccount(
  id: string,
  change: AccountChange,
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (!row) return;
    const sound = triedAnew(row, change.key ?? row.key);
    await database.accounts.put({ ...('key' in change ? withoutAccess(sound) : sound), ...change });
  });
}

/** Forgets an account and its key. Its configs stay on this device; what still waited for it is not sent. */
export async function disconnectAccount(id: string, database: LensDatabase = db): Promise<void> {
  const { accounts, links, outbox, consents } = database;
  await database.transaction('rw', accounts, links, outbox, consents, async () => {
    await accounts.delete(id);
    for (const table of [links, outbox, consents]) await table.where('accountId').equals(id).delete();
  });
}

/** The rep says that an account that suddenly lists nothing (error `emptied`) is empty indeed: the next run may take what is here. */
export async function acceptEmptied(id: string, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (row) await database.accounts.put({ ...triedAnew(row, row.key), mayBeEmpty: true });
  });
}

/** A write was refused: the account only receives from now on, until its key is checked anew. */
export async function noteReadOnly(
  { id, key }: Pick<AccountRow, 'id' | 'key'>,
  refusal: ErrorNote,
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (row?.key === key) await database.accounts.put({ ...row, access: 'read', refusal });
  });
}

/** No request before this time (ms since 1970), by the partner's own limit; nothing is wrong. */
export async function pauseAccount(
  { id, key }: Pick<AccountRow, 'id' | 'key'>,
  pausedUntil: number,
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (row?.key === key) await database.accounts.put({ ...withoutTrouble(row), pausedUntil });
  });
}

export type Trouble = Pick<AccountRow, 'lastError' | 'pausedUntil' | 'failures'>;
type Pause = Pick<AccountRow, 'pausedUntil' | 'limitedUntil' | 'lastError'>;

/**
 * Notes how a run ended: when it was good, or what was wrong. A limit that came up within the run stays, whatever else
 * is wrong. Says nothing of an account that got a new key meanwhile.
 * @param account as it was when the run began
 */
export async function noteRun(
  { id, key, pausedUntil: before }: Pick<AccountRow, 'id' | 'key' | 'pausedUntil'>,
  result: ({ readonly lastSyncAt: number } & Partial<Pick<AccountRow, 'lastError'>>) | Trouble,
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (row?.key !== key) return;
    const limit = row.pausedUntil === before ? 0 : (row.pausedUntil ?? 0);
    const pausedUntil = Math.max(limit, 'pausedUntil' in result ? (result.pausedUntil ?? 0) : 0);
    await database.accounts.put({
      ...withoutTrouble(row),
      ...result,
      ...(pausedUntil > 0 && { pausedUntil }),
      ...(limit > 0 && result.lastError && { limitedUntil: limit }),
    });
  });
}

/** Until when an account takes no request by the partner's own limit (ms since 1970); 0 where it pauses for another reason. */
export function limitOf({ pausedUntil = 0, limitedUntil = 0, lastError }: Pause): number {
  return !lastError || lastError.kind === 'rate_limited' ? pausedUntil : limitedUntil;
}

function triedAnew(account: AccountRow, key: string): AccountRow {
  const limit = account.key === key ? limitOf(account) : 0;
  return { ...withoutTrouble(account), ...(limit > 0 && { pausedUntil: limit }) };
}

function withoutTrouble(account: AccountRow): AccountRow {
  const { lastError, pausedUntil, limitedUntil, failures, ...row } = account;
  return row;
}

function withoutAccess(account: AccountRow): AccountRow {
  const { access, refusal, ...row } = account;
  return row;
}
