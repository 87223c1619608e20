import type { PartnerClient } from '../partners/types';
import { readRow, readRows } from '../storage/read';
import { configRowSchema, linkRowSchema, outboxRowSchema, type AccountRow } from '../storage/rows';
import { append, type NewSyncEvent } from '../storage/syncLog';
import { syncTables, type Pulling, type StepDeps } from './receive';
import { reconcileLink } from './reconcile-link';
import { welcome } from './welcome';

/**
 * Brings what is at the account here: one request, then everything in one transaction, so that a pull that is cut
 * short has not happened. Throws PartnerError, and has changed nothing then.
 */
export async function pull(
  { id: accountId }: AccountRow,
  client: Pick<PartnerClient, 'list'>,
  deps: StepDeps,
): Promise<void> {
  const { db, now } = deps;
  const remotes = new Map((await client.list()).map((remote) => [remote.remoteKey, remote]));
  await db.transaction('rw', syncTables(db), async () => {
    if (!(await db.accounts.get(accountId))) return;
    const events: NewSyncEvent[] = [];
    const log: Pulling['log'] = (event, label, detail) =>
      void events.push({ at: now(), accountId, event, label, ...(detail && { detail }) });
    const pulling = { ...deps, accountId, log };

    const stored = await db.links.where({ accountId }).toArray();
    const links = readRows(linkRowSchema, stored);
    const entries = readRows(outboxRowSchema, await db.outbox.where({ accountId }).toArray());
    const entryOf = new Map(entries.map((entry) => [entry.configId, entry]));
    const rows = await db.configs.bulkGet(links.map(({ configId }) => configId));
    for (const [i, link] of links.entries()) {
      const theirs = remotes.get(link.remoteKey)?.config ?? null;
      const mine = readRow(configRowSchema, rows[i])?.config ?? null;
      await reconcileLink(link, { mine, entry: entryOf.get(link.configId), theirs }, pulling);
    }

    // A damaged link still says what belongs together.
    const linked = new Set(stored.map(({ remoteKey }) => remoteKey));
    const strangers = [...remotes.values()].filter(({ remoteKey }) => !linked.has(remoteKey));
    const ids = new Set(stored.map(({ configId }) => configId));
    const unlinked = entries.filter(({ configId }) => !ids.has(configId));
    await welcome(strangers, unlinked, pulling);
    await append(events, db);
  });
}
