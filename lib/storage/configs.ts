import { v7 as newId } from 'uuid';
import { capabilities } from '../icp/capabilities';
import { icpConfigSchema, type IcpConfig } from '../icp/schema';
import { getAccounts } from './accounts';
import { withdrawConsents } from './consents';
import { db, type LensDatabase } from './db';
import { accountsOf, enqueueDelete, enqueueEdit } from './outbox';
import { ranked } from './ranked';
import { readRow, readRows } from './read';
import { configRowSchema, type ConfigRow, type ConsentRow } from './rows';
import { slugOf } from './slug';

/** What a deletion took away, enough to bring it back. */
export interface Undo {
  readonly row: ConfigRow;
  readonly accountIds: readonly string[];
  readonly consents: readonly ConsentRow[];
}

/** The configs on this device, oldest first. A damaged row is left out; `listDamaged` shows it. */
export async function listConfigs(database: LensDatabase = db): Promise<ConfigRow[]> {
  return readRows(configRowSchema, await database.configs.toArray());
}

/** One config; undefined if there is none, or its row is damaged. */
export async function getConfig(id: string, database: LensDatabase = db): Promise<ConfigRow | undefined> {
  return readRow(configRowSchema, await database.configs.get(id));
}

/**
 * A new config, to be created at these accounts: all that take new ones unless told, none for one that stays on this
 * device. Its slug is made of its label; the one given is not looked at. It gets a priority as `ranked` says. Throws ZodError if
 * it is no config.
 */
export async function createConfig(
  config: IcpConfig,
  accountIds?: readonly string[],
  database: LensDatabase = db,
): Promise<ConfigRow> {
  const checked = icpConfigSchema.parse(config);
  return database.transaction('rw', tables(database), async () => {
    const slug = await freeSlug(checked.label, database);
    const goesTo = accountIds ?? (await takers(database));
    const config = await ranked(checked, goesTo, database);
    const row = { id: newId(), config: { ...config, slug }, revision: 1, updatedAt: Date.now() };
    await database.configs.add(row);
    await enqueueEdit(row, goesTo, database);
    return row;
  });
}

/**
 * An edit: the config's new content, but for its slug, which is not the rep's to change. It goes to every account
 * that knows the config. If the config was deleted meanwhile, it is there again. Throws ZodError if it is no config.
 */
export async function saveConfig(
  id: string,
  config: IcpConfig,
  database: LensDatabase = db,
): Promise<ConfigRow> {
  const checked = icpConfigSchema.parse(config);
  return database.transaction('rw', tables(database), async () => {
    const before = await getConfig(id, database);
    const known = await accountsOf(id, database);
    const accountIds = before || known.length > 0 ? known : await takers(database);
    return writeConfig(id, { ...checked, slug: before?.config.slug ?? checked.slug }, accountIds, database);
  });
}

/** Whether the config takes part in scoring, here and at its accounts. Does nothing for a config that is gone. */
export async function setActive(id: string, isActive: boolean, database: LensDatabase = db): Promise<void> {
  await database.transaction('rw', tables(database), async () => {
    const row = await getConfig(id, database);
    if (row) await writeConfig(id, { ...row.config, isActive }, await accountsOf(id, database), database);
  });
}

/**
 * Deletes a config, here and at its accounts that can delete; elsewhere it stays.
 * @param undoFor ms for which no account is told, so that taking it back leaves no trace there
 * @returns undefined if it is gone already
 */
export async function deleteConfig(
  id: string,
  database: LensDatabase = db,
  undoFor = 0,
): Promise<Undo | undefined> {
  return database.transaction('rw', [...tables(database), database.consents], async () => {
    const row = await getConfig(id, database);
    if (!row) return undefined;
    const accountIds = await accountsOf(id, database);
    const consents = await withdrawConsents(id, database);
    await database.configs.delete(id);
    const notBefore = undoFor > 0 ? Date.now() + undoFor : 0;
    await enqueueDelete({ id, revision: row.revision + 1 }, accountIds, database, notBefore);
    return { row, accountIds, consents };
  });
}

/** Brings a deleted config back, and has it made anew where its deletion has arrived. False if it is there again already. */
export async function undoDelete(
  { row, accountIds, consents }: Undo,
  database: LensDatabase = db,
): Promise<boolean> {
  return database.transaction('rw', [...tables(database), database.consents], async () => {
    if (await database.configs.get(row.id)) return false;
    const there = await database.accounts.toCollection().primaryKeys();
    const still = accountIds.filter((accountId) => there.includes(accountId));
    await database.consents.bulkPut(consents.filter(({ accountId }) => still.includes(accountId)));
    const restored = { ...row, revision: row.revision + 2, updatedAt: Date.now() };
    await database.configs.put(restored);
    await enqueueEdit(restored, still, database);
    return true;
  });
}

/** A slug for a new config that no other here has. */
async function freeSlug(label: string, database: LensDatabase = db): Promise<string> {
  const rows = await listConfigs(database);
  return slugOf(label, new Set(rows.map(({ config }) => config.slug)));
}

/** Writes an edit, and notes it for these accounts. Call it in a transaction of configs, links and outbox. */
export async function writeConfig(
  id: string,
  config: IcpConfig,
  accountIds: readonly string[],
  database: LensDatabase,
): Promise<ConfigRow> {
  const before = await getConfig(id, database);
  const row = { id, config, revision: (before?.revision ?? 0) + 1, updatedAt: Date.now() };
  await database.configs.put(row);
  await enqueueEdit(row, accountIds, database);
  return row;
}

/** The accounts that new configs go to by themselves. */
async function takers(database: LensDatabase): Promise<string[]> {
  const accounts = await getAccounts(database);
  return accounts
    .filter(({ partner, access }) => capabilities[partner].takesNew && access !== 'read')
    .map(({ id }) => id);
}

function tables(database: LensDatabase) {
  return [database.configs, database.accounts, database.links, database.outbox];
}
