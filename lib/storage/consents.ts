import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { consentRowSchema, type ConsentRow } from './rows';

/**
 * Notes that the rep agrees to what an account won't hold of a config, in the place of what was agreed to before.
 * @param losses as `lossKeys` names them; all of the config's as it is, or the rest still holds it back
 */
export async function agree(
  configId: string,
  accountId: string,
  losses: readonly string[],
  database: LensDatabase = db,
): Promise<void> {
  await database.consents.put({ configId, accountId, losses: [...losses] });
}

/** What the rep agreed to; nothing where the row is missing or damaged: then sync asks again. */
export async function consentOf(
  configId: string,
  accountId: string,
  database: LensDatabase = db,
): Promise<readonly string[]> {
  return readRow(consentRowSchema, await database.consents.get([configId, accountId]))?.losses ?? [];
}

/** Everything that was agreed to. */
export async function listConsents(database: LensDatabase = db): Promise<ConsentRow[]> {
  return readRows(consentRowSchema, await database.consents.toArray());
}

/** Takes back all consents of a config, and gives what they were. Call it in the transaction that deletes the config. */
export async function withdrawConsents(configId: string, database: LensDatabase = db): Promise<ConsentRow[]> {
  const all = database.consents.where('configId').equals(configId);
  const rows = readRows(consentRowSchema, await all.toArray());
  await all.delete();
  return rows;
}
