import { v7 as newId } from 'uuid';
import type { IcpConfig } from '../icp/schema';
import type { RemoteConfig } from '../partners/types';
import { listConfigs } from '../storage/configs';
import type { LensDatabase } from '../storage/db';
import type { ConfigRow, OutboxRow } from '../storage/rows';
import { slugOf } from '../storage/slug';
import { lift } from './lift';
import { receive, type Pulling } from './receive';
import { isMadeBy, resembles, twinsIn } from './recognize';
import { outcomeOf, settleLink } from './reconcile-link';
import { withAdditions } from './same';
import { asOurs } from './slugs';
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
  const { db, carried } = pulling;
  const rows = await listConfigs(db);
  const configs = new Map(rows.map(({ id, config }) => [id, config]));
  const creations = [...unlinked];
  const unknown: RemoteConfig[] = [];
  for (const remote of strangers) {
    const made = takeFirst(creations, ({ sent, configId }) =>
      isMadeBy(remote.config, sent, configs.get(configId), carried),
    );
    if (made) await adopt(made, configs.get(made.configId), remote, true, pulling);
    else unknown.push(remote);
  }
  const twins = twinsIn(await onlyHere(rows, db), carried);
  const fresh: RemoteConfig[] = [];
  for (const remote of unknown) {
    const { config: theirs } = remote;
    const alike = takeFirst(creations, ({ sent }) => sent !== undefined && resembles(theirs, sent, carried));
    if (alike) {
      await adopt(alike, configs.get(alike.configId), remote, false, pulling);
      continue;
    }
    const twin = twins.take(remote);
    if (twin) await tie(twin, remote, pulling);
    else fresh.push(remote);
  }
  await takeAll(fresh, new Set(rows.map(({ config }) => config.slug)), pulling);
  // A deletion whose creation is not there never arrived: nothing is left to delete, or to know again.
  if (unseen.mayBeNew) return;
  for (const { configId, accountId, action } of creations)
    if (action === 'delete' || action === 'forget') await db.outbox.delete([configId, accountId]);
}

/**
 * Ties a config here to the one there that its creation made; what was edited here since still waits. Where the rep
 * cut the tie before it was known, it is cut.
 * @param isCertain whether what is there is agreed on; if not, they ask the rep where they differ
 */
async function adopt(
  entry: OutboxRow,
  mine: IcpConfig | undefined,
  remote: RemoteConfig,
  isCertain: boolean,
  pulling: Pulling,
): Promise<void> {
  const { db, accountId, log } = pulling;
  const { configId, sent } = entry;
  const { remoteKey } = remote;
  const theirs = asOurs(remote, mine);
  const link = { configId, accountId, remoteKey, base: isCertain ? theirs : null };
  if (entry.action === 'forget') {
    await db.links.put({ ...link, base: theirs, isCut: true });
    return db.outbox.delete([configId, accountId]);
  }
  const config = mine ? withAdditions(mine, sent ?? mine, theirs) : null;
  if (config) await receive(configId, config, accountId, pulling);
  const waiting = { ...entry, action: actionFor(config, theirs) ?? entry.action };
  await db.links.put(link);
  await db.outbox.put(waiting);
  const sides = { mine: config, entry: waiting, theirs };
  const outcome = outcomeOf(link, sides, pulling.carried);
  if (outcome) await settleLink(link, sides, outcome, pulling);
  if (isCertain) log('adopted', configId, theirs.label);
}

/** Ties what is there to a config here that says the same. */
async function tie(twin: ConfigRow, remote: RemoteConfig, pulling: Pulling): Promise<void> {
  const { db, accountId, carried, log } = pulling;
  const { id: configId, config } = twin;
  const theirs = asOurs(remote, config);
  await receive(configId, lift(config, theirs, carried), accountId, pulling);
  await db.links.put({ configId, accountId, remoteKey: remote.remoteKey, base: theirs });
  log('adopted', configId, config.label);
}

/** What is new here, under a slug that is free here where it has none there. */
async function takeAll(
  remotes: readonly RemoteConfig[],
  slugs: Set<string>,
  { db, now, accountId, log }: Pulling,
): Promise<void> {
  const taken = remotes.map((remote) => {
    const config = asOurs(remote, { slug: slugOf(remote.config.label, slugs) });
    slugs.add(config.slug);
    const id = newId();
    log('received_new', id, config.label);
    return { id, remoteKey: remote.remoteKey, config };
  });
  await db.configs.bulkAdd(taken.map(({ id, config }) => ({ id, config, revision: 1, updatedAt: now() })));
  await db.links.bulkAdd(
    taken.map(({ id, remoteKey, config }) => ({ configId: id, accountId, remoteKey, base: config })),
  );
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
