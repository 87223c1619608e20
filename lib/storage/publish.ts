import { capabilities } from '../icp/capabilities';
import { getConfig, writeConfig } from './configs';
import { db, type LensDatabase } from './db';
import { tied } from './links';
import { accountsOf, cutTie, enqueueEdit, OCCUPIED, READ_ONLY } from './outbox';
import { ranked } from './ranked';
import type { AccountRow, LinkRow, OutboxRow } from './rows';

/** Why a config can't be published at an account: its key may only read, or it holds one ICP and has another. */
export type Obstacle = typeof READ_ONLY | typeof OCCUPIED;

/** What is tied to accounts, cut ties too, and what waits to be sent to them, as `listOutbox` gives it. */
interface Ties {
  readonly links: readonly LinkRow[];
  readonly outbox: readonly OutboxRow[];
}

function obstacleTo(
  configId: string,
  account: Pick<AccountRow, 'id' | 'partner' | 'access'>,
  ties: Ties,
): Obstacle | undefined {
  if (account.access === 'read') return READ_ONLY;
  const isTaken = holdersAt(account, ties).some((holder) => holder !== configId);
  return isTaken ? OCCUPIED : undefined;
}

/**
 * The ids of the configs that have the place at an account that holds one ICP; at any other none has. Where something is
 * known to be there, what isn't tied to it only waits for the place, and so does what was found to.
 */
export function holdersAt(
  { id, partner }: Pick<AccountRow, 'id' | 'partner'>,
  { links, outbox }: Ties,
): string[] {
  if (capabilities[partner].holds !== 'one') return [];
  const isHere = ({ accountId }: LinkRow | OutboxRow) => accountId === id;
  const there = links.filter(isHere);
  const coming = outbox.filter((entry) => isHere(entry) && entry.lastError?.kind !== OCCUPIED);
  return (there.length > 0 ? there.filter(({ isCut }) => !isCut) : coming).map(({ configId }) => configId);
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
    if (!row || !account) return undefined;
    const known = await accountsOf(configId, database);
    const ties = await tiesAt(accountId, database);
    const holdsOne = capabilities[account.partner].holds === 'one';
    const isKnown = holdsOne ? holdersAt(account, ties).includes(configId) : known.includes(accountId);
    if (isKnown) return undefined;
    const obstacle = obstacleTo(configId, account, ties);
    if (obstacle) return obstacle;

    const [former] = holdsOne ? ties.links : [];
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
 * a tie to the account. What else waits for the place waits on.
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
    const mayWrite = account && account.access !== 'read';
    const holders = mayWrite ? holdersAt(account, await tiesAt(accountId, database)) : [];
    for (const holder of holders) if (holder !== configId) await cutTie([holder, accountId], database);
    return publish(configId, accountId, database);
  });
}

async function tiesAt(accountId: string, { links, outbox }: LensDatabase): Promise<Ties> {
  const waiting = await outbox.where({ accountId }).toArray();
  return {
    links: await links.where({ accountId }).toArray(),
    outbox: waiting.filter(({ action }) => action !== 'forget'),
  };
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
