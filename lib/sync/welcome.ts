import { v7 as newId } from 'uuid';
import type { IcpConfig } from '../icp/schema';
import type { RemoteConfig } from '../partners/types';
import { listConfigs } from '../storage/configs';
import type { LensDatabase } from '../storage/db';
import type { ConfigRow, OutboxRow } from '../storage/rows';
import { receive, type Pulling } from './receive';
import { isMadeBy, isTwin, resembles } from './recognize';
import { reconcileLink } from './reconcile-link';
import { withAdditions } from './same';
import type { Unseen } from './unseen';
import { actionFor } from './waiting';

/**
 * Configs there that nothing here is linked to. One that says what a waiting creation sent, or would send, is that
 * one: its answer was lost, or somebody was faster. One that only resembles what was sent may be that one, edited by
 * somebody since: the rep decides. One that says the same as a config that is only on this device is that one (an
 * account connected again). Any other is new here.
 * @param unlinked the entries of configs that the account isn't linked to
 * @param unseen where it may be new, a creation not found here may still have arrived
 */
export async function welcome(
  strangers: readonly RemoteConfig[],
  unlinked: readonly OutboxRow[],
  unseen: Unseen,
  pulling: Pulling,
): Promise<void> {
  if (strangers.length === 0 && unlinked.length === 0) return;
  const { db, log } = pulling;
  const rows = await listConfigs(db);
  const configs = new Map(rows.map(({ id, config }) => [id, config]));
  const creations = [...unlinked];
  const unknown: RemoteConfig[] = [];
  for (const remote of strangers) {
    const { config: theirs } = remote;
    const made = takeFirst(creations, ({ sent, configId }) => isMadeBy(theirs, sent, configs.get(configId)));
    if (made) await adopt(made, configs.get(made.configId), remote, theirs, pulling);
    else unknown.push(remote);
  }
  const alone = await onlyHere(rows, db);
  for (const remote of unknown) {
    const { config: theirs } = remote;
    const alike = takeFirst(creations, ({ sent }) => sent !== undefined && resembles(theirs, sent));
    const twin = takeFirst(alike ? [] : alone, ({ config }) => isTwin(config, theirs));
    if (alike) await adopt(alike, configs.get(alike.configId), remote, null, pulling);
    else await take(twin?.id ?? newId(), remote, pulling);
    if (!alike) log(twin ? 'adopted' : 'received_new', theirs.label);
  }
  // A deletion whose creation is not there never arrived: nothing is left to delete.
  if (unseen.mayBeNew) return;
  for (const { configId, accountId, action } of creations)
    if (action === 'delete') await db.outbox.delete([configId, accountId]);
}

/**
 * Ties a config here to the one there that its creation made; what was edited here since still waits.
 * @param base what is agreed on; null where that is not certain, so that they ask the rep where they differ
 */
async function adopt(
  entry: OutboxRow,
  mine: IcpConfig | undefined,
  { remoteKey, config: theirs }: RemoteConfig,
  base: IcpConfig | null,
  pulling: Pulling,
): Promise<void> {
  const { db, accountId, log } = pulling;
  const { configId, sent } = entry;
  const config = mine ? withAdditions(mine, sent ?? mine, theirs) : null;
  if (config) await receive(configId, config, accountId, pulling);
  const link = { configId, accountId, remoteKey, base };
  const waiting = { ...entry, action: actionFor(config, theirs) ?? entry.action };
  await db.links.put(link);
  await db.outbox.put(waiting);
  await reconcileLink(link, { mine: config, entry: waiting, theirs }, pulling);
  if (base) log('adopted', theirs.label);
}

async function take(configId: string, { remoteKey, config }: RemoteConfig, pulling: Pulling): Promise<void> {
  const { db, accountId } = pulling;
  await receive(configId, config, accountId, pulling);
  await db.links.put({ configId, accountId, remoteKey, base: config });
}

/** The configs that no account knows or is about to. */
async function onlyHere(rows: readonly ConfigRow[], db: LensDatabase): Promise<ConfigRow[]> {
  const keys = await Promise.all([
    db.links.toCollection().primaryKeys(),
    db.outbox.toCollection().primaryKeys(),
  ]);
  const known = new Set(keys.flat().map(([configId]) => configId));
  return rows.filter(({ id }) => !known.has(id));
}

function takeFirst<T>(from: T[], wanted: (each: T) => boolean): T | undefined {
  const at = from.findIndex(wanted);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}
