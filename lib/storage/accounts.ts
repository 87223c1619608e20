import { v7 as newId } from 'uuid';
import { limitOf, withoutAccess, withoutTrouble } from './account-state';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { accountRowSchema, type AccountRow } from './rows';

/** `access` as the key's check gave it. */
export type NewAccount = Pick<
  AccountRow,
  'partner' | 'baseUrl' | 'organizationId' | 'organizationName' | 'key' | 'access'
>;

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

function triedAnew(account: AccountRow, key: string): AccountRow {
  const limit = account.key === key ? limitOf(account) : 0;
  return { ...withoutTrouble(account), ...(limit > 0 && { pausedUntil: limit }) };
}
