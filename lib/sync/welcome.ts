import { v7 as newId } from 'uuid';
import type { IcpConfig } from '../icp/schema';
import type { RemoteConfig } from '../partners/types';
import { listConfigs } from '../storage/configs';
import type { LensDatabase } from '../storage/db';
import type { ConfigRow, OutboxRow } from '../storage/rows';
import { slugOf } from '../storage/slug';
import type { Pulling } from './pull';
import { receive } from './receive';
import { reconcileLink } from './reconcile-link';
import { carries, plainRules, same, textOf, withAdditions } from './same';
import { actionFor, keepWaiting } from './waiting';

/**
 * Configs there that nothing here is linked to. One that says what a waiting creation sent, or would send, is that
 * one: its answer was lost, or somebody was faster. One that only resembles what was sent may be that one, edited by
 * somebody since: the rep decides. One that says the same as a config that is only on this device, slug included, is
 * that one (an account connected again). Any other is new here.
 */
export async function welcome(
  strangers: readonly RemoteConfig[],
  unlinked: readonly OutboxRow[],
  pulling: Pulling,
): Promise<void> {
  if (strangers.length === 0 && unlinked.length === 0) return;
  const { db, log } = pulling;
  const rows = await listConfigs(db);
  const configs = new Map(rows.map(({ id, config }) => [id, config]));
  const creations = [...unlinked];
  const unknown: RemoteConfig[] = [];
  for (const remote of strangers) {
    const made = takeFirst(creations, (entry) => isMadeBy(remote, entry, configs.get(entry.configId)));
    if (made) await adopt(made, remote, configs.get(made.configId), pulling);
    else unknown.push(remote);
  }
  const alone = await onlyHere(rows, db);
  for (const remote of unknown) {
    const alike = takeFirst(creations, ({ sent }) => sent !== undefined && resembles(remote, sent));
    const twin = takeFirst(alike ? [] : alone, ({ config }) => isTwin(config, remote.config));
    if (alike) await suspect(alike, remote, configs.get(alike.configId) ?? null, pulling);
    else await take(twin?.id ?? newId(), remote, remote.config, pulling);
    if (!alike) log(twin ? 'adopted' : 'received_new', remote.config.label);
  }
  // A deletion whose creation is not there never arrived: nothing is left to delete.
  for (const { configId, accountId, action } of creations)
    if (action === 'delete') await db.outbox.delete([configId, accountId]);
}

/** Ties a config here to the one there that its creation made; what was edited here since still waits. */
async function adopt(
  entry: OutboxRow,
  remote: RemoteConfig,
  mine: IcpConfig | undefined,
  pulling: Pulling,
): Promise<void> {
  const config = mine ? withAdditions(mine, entry.sent ?? mine, remote.config) : null;
  await take(entry.configId, remote, config, pulling);
  const isDone = config && same(config, remote.config);
  await keepWaiting(entry, isDone ? undefined : actionFor(config, remote), pulling.db);
  pulling.log('adopted', remote.config.label);
}

/** Ties a config here to one there that may have been made by its creation; linking settles it, by asking. */
async function suspect(
  entry: OutboxRow,
  { remoteKey, config: theirs }: RemoteConfig,
  mine: IcpConfig | null,
  pulling: Pulling,
): Promise<void> {
  const { db } = pulling;
  const { configId, accountId } = entry;
  const waiting = { ...entry, action: mine ? ('update' as const) : ('delete' as const) };
  await db.outbox.put(waiting);
  const link = { configId, accountId, remoteKey, base: null };
  await reconcileLink(link, { mine, entry: waiting, theirs }, pulling);
}

async function take(
  configId: string,
  { remoteKey, config: base }: RemoteConfig,
  config: IcpConfig | null,
  pulling: Pulling,
): Promise<void> {
  const { db, accountId } = pulling;
  if (config) await receive(configId, config, accountId, pulling);
  await db.links.put({ configId, accountId, remoteKey, base });
}

function isMadeBy(
  { config: theirs }: RemoteConfig,
  { sent }: OutboxRow,
  mine: IcpConfig | undefined,
): boolean {
  return [sent, mine].some((body) => body && carries(theirs, body));
}

/** A partner makes the slug from the label, and keeps it when the label changes. */
function resembles({ config }: RemoteConfig, sent: IcpConfig): boolean {
  const slug = slugOf(sent.label, new Set());
  return (
    config.label === sent.label ||
    config.slug.replace(/-\d+$/, '') === slug.replace(/-\d+$/, '') ||
    textOf(plainRules(config.rules)) === textOf(plainRules(sent.rules))
  );
}

function isTwin(mine: IcpConfig, theirs: IcpConfig): boolean {
  return mine.slug === theirs.slug && same(mine, theirs);
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
