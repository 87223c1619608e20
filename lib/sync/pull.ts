import type { PartnerClient } from '../partners/types';
import { readRow, readRows } from '../storage/read';
import { configRowSchema, linkRowSchema, outboxRowSchema, type AccountRow } from '../storage/rows';
import { append, type NewSyncEvent } from '../storage/syncLog';
import { syncTables, type Pulling, type StepDeps } from './receive';
import { reconcileLink } from './reconcile-link';
import { unseenIn, type Unseen } from './unseen';
import { welcome } from './welcome';

/**
 * Brings what is at the account here: one request, then everything in one transaction, so that a pull that is cut
 * short has not happened. What isn't listed was deleted there: an empty list takes every config with it that was not
 * edited here. What is there but can't be read counts as unchanged.
 * @returns what could not be read
 * @throws PartnerError, and has changed nothing then
 */
export async function pull(
  { id: accountId }: AccountRow,
  client: Pick<PartnerClient, 'list'>,
  deps: StepDeps,
): Promise<Unseen> {
  const { db, now } = deps;
  const listing = await client.list();
  const remotes = new Map(listing.configs.map((remote) => [remote.remoteKey, remote]));
  return db.transaction('rw', syncTables(db), async () => {
    const stored = await db.links.where({ accountId }).toArray();
    // A damaged link still says what belongs together.
    const linked = new Set(stored.map(({ remoteKey }) => remoteKey));
    const unseen = unseenIn(listing, linked);
    if (!(await db.accounts.get(accountId))) return unseen;

    const events: NewSyncEvent[] = [];
    const log: Pulling['log'] = (event, label, detail) =>
      void events.push({ at: now(), accountId, event, label, ...(detail && { detail }) });
    const pulling = { ...deps, accountId, log };

    const links = readRows(linkRowSchema, stored);
    const entries = readRows(outboxRowSchema, await db.outbox.where({ accountId }).toArray());
    const entryOf = new Map(entries.map((entry) => [entry.configId, entry]));
    const rows = await db.configs.bulkGet(links.map(({ configId }) => configId));
    for (const [i, link] of links.entries()) {
      if (unseen.has(link.remoteKey)) continue;
      const theirs = remotes.get(link.remoteKey)?.config ?? null;
      const mine = readRow(configRowSchema, rows[i])?.config ?? null;
      await reconcileLink(link, { mine, entry: entryOf.get(link.configId), theirs }, pulling);
    }

    const strangers = [...remotes.values()].filter(({ remoteKey }) => !linked.has(remoteKey));
    const ids = new Set(stored.map(({ configId }) => configId));
    const unlinked = entries.filter(({ configId }) => !ids.has(configId));
    await welcome(strangers, unlinked, unseen, pulling);
    await append(events, db);
    return unseen;
  });
}
