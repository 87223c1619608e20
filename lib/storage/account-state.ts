import { db, type LensDatabase } from './db';
import { readRows } from './read';
import { accountRowSchema, type AccountRow, type ErrorNote } from './rows';

/** A write was refused: the account only receives from now on, until `forgetRefusals` or a check of its key says otherwise. */
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

/**
 * Has accounts that a refused write made read-only be written to again, for what a key may do can change, and a quota
 * comes back. Refused once more, they are read-only again.
 * @param now ms since 1970; a refusal later than that means that the clock was put back
 * @param rest ms: accounts refused more lately than that stay as they are
 */
export async function forgetRefusals(now: number, rest = 0, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const rows = readRows(accountRowSchema, await database.accounts.toArray());
    for (const row of rows) {
      const age = row.refusal && now - row.refusal.at;
      if (age !== undefined && (age < 0 || age >= rest)) await database.accounts.put(withoutAccess(row));
    }
  });
}

/** Notes what a key may do, as its check told anew; undefined where that isn't known, and the next write tells. */
export async function noteAccess(
  { id, key }: Pick<AccountRow, 'id' | 'key'>,
  access: AccountRow['access'],
  database: LensDatabase = db,
): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const row = await database.accounts.get(id);
    if (row?.key === key) await database.accounts.put({ ...withoutAccess(row), ...(access && { access }) });
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

/** An account as if nothing had gone wrong. */
export function withoutTrouble(account: AccountRow): AccountRow {
  const { lastError, pausedUntil, limitedUntil, failures, ...row } = account;
  return row;
}

/** An account whose key nobody has asked about. */
export function withoutAccess(account: AccountRow): AccountRow {
  const { access, refusal, ...row } = account;
  return row;
}
