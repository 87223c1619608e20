import { v7 as newId } from 'uuid';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { accountRowSchema, type AccountRow } from './rows';

export type NewAccount = Pick<
  AccountRow,
  'partner' | 'baseUrl' | 'organizationId' | 'organizationName' | 'key'
>;
export type AccountChange = Partial<Pick<AccountRow, 'baseUrl' | 'organizationName' | 'key'>>;

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
      ? withoutTrouble({ ...same, ...account })
      : { ...account, id: newId(), createdAt: Date.now() };
    await database.accounts.put(row);
    return row;
  });
}

/** A new key, name or address for an account; it is tried at once again, whatever failed before. */
export async function updateAccount(
  id: string,
  change: AccountChange,
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (row) await database.accounts.put(withoutTrouble({ ...row, ...change }));
  });
}

/** Forgets an account and its key. Its configs stay on this device; what still waited for it is not sent. */
export async function disconnectAccount(id: string, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', database.accounts, database.links, database.outbox, async () => {
    await database.accounts.delete(id);
    await database.links.where('accountId').equals(id).delete();
    await database.outbox.where('accountId').equals(id).delete();
  });
}

export type Trouble = Pick<AccountRow, 'lastError' | 'pausedUntil' | 'failures'>;

/** Notes how a run ended: when it was good, or what was wrong. Says nothing of an account that got a new key meanwhile. */
export async function noteRun(
  { id, key }: Pick<AccountRow, 'id' | 'key'>,
  result: { readonly lastSyncAt: number } | Trouble,
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (row?.key === key) await database.accounts.put({ ...withoutTrouble(row), ...result });
  });
}

function withoutTrouble(account: AccountRow): AccountRow {
  const { lastError, pausedUntil, failures, ...row } = account;
  return row;
}
