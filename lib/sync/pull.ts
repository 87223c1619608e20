import { capabilities } from '../icp/capabilities';
import type { PartnerClient, RemoteConfig } from '../partners/types';
import { readRow, readRows } from '../storage/read';
import {
  configRowSchema,
  linkRowSchema,
  outboxRowSchema,
  type AccountRow,
  type LinkRow,
} from '../storage/rows';
import { append, type NewSyncEvent } from '../storage/syncLog';
import { isOfAnother } from './another';
import type { Carried } from './mapping';
import { syncTables, type Pulling, type StepDeps } from './receive';
import { outcomeOf, settleLink } from './reconcile-link';
import { isAlike } from './same';
import { asOurs } from './slugs';
import { unseenIn, type Unseen } from './unseen';
import { welcome } from './welcome';

export interface PullDeps extends StepDeps {
  readonly carried: Carried;
}

/** So many ICPs that vanish at once are more likely a wrong answer than deleted; where nothing can be deleted, any is. */
const MANY = 3;

/**
 * Brings what is at the account here: one request, then everything in one transaction, so that a pull that is cut
 * short has not happened. What isn't listed was deleted there: it goes here too, unless it was edited here. Where another
 * ICP took the place of one, nothing is agreed on any more. What is there but can't be read counts as unchanged.
 * @returns what could not be read; `emptied` where many ICPs are tied to an account that lists none at all, and the
 *   rep hasn't said that it may be so: nothing has changed then
 * @throws PartnerError, and has changed nothing then
 */
export async function pull(
  { id: accountId }: AccountRow,
  client: Pick<PartnerClient, 'list'>,
  deps: PullDeps,
): Promise<Unseen | 'emptied'> {
  const { db, now } = deps;
  const listing = await client.list();
  const remotes = new Map(listing.configs.map((remote) => [remote.remoteKey, remote]));
  return db.transaction('rw', syncTables(db), async () => {
    const stored = await db.links.where({ accountId }).toArray();
    // A damaged link still says what belongs together.
    const linked = new Set(stored.map(({ remoteKey }) => remoteKey));
    const unseen = unseenIn(listing, linked);
    const account = await db.accounts.get(accountId);
    if (!account) return unseen;
    const isEmpty = remotes.size === 0 && !listing.unread;
    const tiedHere = stored.filter(({ isCut }) => !isCut).length;
    const { canDelete, holds } = capabilities[account.partner];
    const suspect = canDelete ? MANY : 1;
    if (isEmpty && tiedHere >= suspect && !account.mayBeEmpty) return 'emptied';
    const { mayBeEmpty, ...settled } = account;
    if (mayBeEmpty) await db.accounts.put(settled);

    const events: NewSyncEvent[] = [];
    const log: Pulling['log'] = (event, configId, label, detail) =>
      void events.push({ at: now(), accountId, event, configId, label, ...(detail && { detail }) });
    const pulling = { ...deps, accountId, log };

    const storedEntries = await db.outbox.where({ accountId }).toArray();
    const entries = readRows(outboxRowSchema, storedEntries);
    const entryOf = new Map(entries.map((entry) => [entry.configId, entry]));
    // A damaged entry still says that something was edited here.
    const isUnclear = new Set(storedEntries.map(({ configId }) => configId).filter((id) => !entryOf.has(id)));
    const waiting = new Set(storedEntries.map(({ configId }) => configId));
    const touched = stored.filter(
      (link) => waiting.has(link.configId) || !isUntouched(link, remotes.get(link.remoteKey)),
    );
    const links = readRows(linkRowSchema, touched);
    const rows = await db.configs.bulkGet(links.map(({ configId }) => configId));
    for (const [i, link] of links.entries()) {
      if (unseen.has(link.remoteKey) || isUnclear.has(link.configId)) continue;
      const remote = remotes.get(link.remoteKey);
      if (link.isCut) {
        if (!remote) await db.links.delete([link.configId, accountId]);
        continue;
      }
      const mine = readRow(configRowSchema, rows[i])?.config ?? null;
      const theirs = remote ? asOurs(remote, mine) : null;
      const sides = { mine, entry: entryOf.get(link.configId), theirs };
      const isOther = holds === 'one' && isOfAnother({ base: link.base, mine, theirs }, deps.carried);
      const tie = isOther ? { ...link, base: null } : link;
      const outcome = outcomeOf(tie, sides, deps.carried);
      // Awaited only where it writes: Dexie's transaction gets lost over a hundred awaits in a row that don't.
      if (outcome) await settleLink(tie, sides, outcome, pulling);
    }

    const strangers = [...remotes.values()].filter(({ remoteKey }) => !linked.has(remoteKey));
    const ids = new Set(stored.map(({ configId }) => configId));
    const unlinked = entries.filter(({ configId }) => !ids.has(configId));
    await welcome(strangers, unlinked, unseen, pulling);
    await append(events, db);
    return unseen;
  });
}

/** Whether what is there is what was agreed on, and nothing else is left to do about it: so it is with most, each time. */
function isUntouched({ base, conflict, isCut }: LinkRow, remote: RemoteConfig | undefined): boolean {
  return !conflict && !isCut && remote !== undefined && isAlike(base, asOurs(remote, base));
}
