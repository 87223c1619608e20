import { capabilities } from '../icp/capabilities';
import { getConfig, writeConfig } from './configs';
import { db, type LensDatabase } from './db';
import { listLinks, tied } from './links';
import { accountsOf, cutTie, enqueueEdit, listOutbox, OCCUPIED, READ_ONLY } from './outbox';
import { ranked } from './ranked';
import type { AccountRow, LinkRow, OutboxRow } from './rows';

/** Why a config can't be published at an account: its key may only read, or it holds one ICP and has another. */
export type Obstacle = typeof READ_ONLY | typeof OCCUPIED;

/** @param ties the links and outbox entries of this device, as `listLinks` and `listOutbox` give them */
export function obstacleTo(
  configId: string,
  { id, partner, access }: Pick<AccountRow, 'id' | 'partner' | 'access'>,
  ties: readonly Pick<LinkRow | OutboxRow, 'configId' | 'accountId'>[],
): Obstacle | undefined {
  if (access === 'read') return READ_ONLY;
  const isTaken = ties.some((tie) => tie.accountId === id && tie.configId !== configId);
  return capabilities[partner].holds === 'one' && isTaken ? OCCUPIED : undefined;
}

/**
 * Has a config made at an account that doesn't know it yet, or tied again to what is there of it. At an account that
 * holds one ICP it takes the place of one whose tie was cut, also where it has waited for that. It gets a
 * priority as `ranked` says, and then every account that knows it is told. Does nothing where the account knows it already.
 * @returns what is in the way, if anything is; nothing has changed then
 */
export async function publish(
  configId: string,
  accountId: string,
  database: LensDatabase = db,
): Promise<Obstacle | undefined> {
  const { configs, accounts, links, outbox } = database;
  return database.transaction('rw', [configs, accounts, links, outbox], async () => {
    const [row, account] = [await getConfig(configId, database), await accounts.get(accountId)];
    const known = await accountsOf(configId, database);
    const held = await outbox.get([configId, accountId]);
    const isKnown = known.includes(accountId) && held?.lastError?.kind !== OCCUPIED;
    if (!row || !account || isKnown) return undefined;
    const there = await links.where({ accountId }).toArray();
    const waiting = await outbox.where({ accountId }).toArray();
    const ties = [
      ...there.filter(({ isCut }) => !isCut),
      ...waiting.filter(({ action }) => action !== 'forget'),
    ];
    const obstacle = obstacleTo(configId, account, ties);
    if (obstacle) return obstacle;

    const [former] = capabilities[account.partner].holds === 'one' ? there : [];
    if (former && former.configId !== configId) {
      await links.delete([former.configId, accountId]);
      await links.put({ ...tied(former), configId });
    }
    const config = await ranked(row.config, [accountId], database);
    if (config === row.config) await enqueueEdit(row, [accountId], database);
    else await writeConfig(configId, config, [...known, accountId], database);
    return undefined;
  });
}

/**
 * Has a config take the place of the one that an account which holds one ICP has: that one stays on this device, without
 * a tie to the account.
 * @returns as `publish`
 */
export async function takePlace(
  configId: string,
  accountId: string,
  database: LensDatabase = db,
): Promise<Obstacle | undefined> {
  const { configs, accounts, links, outbox, consents } = database;
  return database.transaction('rw', [configs, accounts, links, outbox, consents], async () => {
    const account = await accounts.get(accountId);
    const isOne = account && account.access !== 'read' && capabilities[account.partner].holds === 'one';
    const ties = isOne ? [...(await listLinks(database)), ...(await listOutbox(database))] : [];
    for (const tie of ties)
      if (tie.accountId === accountId && tie.configId !== configId)
        await cutTie([tie.configId, accountId], database);
    return publish(configId, accountId, database);
  });
}

/** Cuts the tie of a config to an account: it stays here and there, and neither is told of the other any more. */
export async function unlink(
  configId: string,
  accountId: string,
  database: LensDatabase = db,
): Promise<void> {
  const { links, outbox, consents } = database;
  await database.transaction('rw', links, outbox, consents, async () => {
    await cutTie([configId, accountId], database);
  });
}
