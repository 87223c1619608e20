import type { IcpConfig } from '../icp/schema';
import type { LinkRow, OutboxRow } from '../storage/rows';
import type { Carried } from './mapping';
import { receive, type Pulling } from './receive';
import { reconcile, type Outcome } from './reconcile';
import { isAlike, same, textOf } from './same';
import { keepWaiting, waitFor } from './waiting';

interface Sides {
  /** Null: deleted here, or its row is damaged. */
  readonly mine: IcpConfig | null;
  readonly entry: OutboxRow | undefined;
  readonly theirs: IcpConfig | null;
}

/** What there is to do about one linked config; undefined where there is nothing to write, or a row is damaged. */
export function outcomeOf(
  link: LinkRow,
  { mine, entry, theirs }: Sides,
  carried: Carried,
): Outcome | undefined {
  if (!mine && entry?.action !== 'delete') return undefined;
  const outcome = reconcile({ mine, base: link.base, entry, theirs }, carried);
  if (outcome.kind === 'conflict') return isKnown(link, outcome) ? undefined : outcome;
  const isDone = outcome.kind === 'agreed' && theirs && isSettled(link, theirs, entry, outcome.send);
  return isDone ? undefined : outcome;
}

/** Settles one linked config with what is there now. */
export async function settleLink(
  link: LinkRow,
  { mine, entry, theirs }: Sides,
  outcome: Outcome,
  pulling: Pulling,
): Promise<void> {
  const { db, accountId, log } = pulling;
  const { configId, remoteKey, base } = link;
  const label = (mine ?? base ?? theirs)?.label ?? '';

  if (outcome.kind === 'conflict') {
    const { theirs, fields } = outcome;
    await db.links.put({ ...link, conflict: { theirs, fields: [...fields] } });
    // Only this account's partner can't hold all of it: no edit waits, but what the rep decides may be one.
    if (!entry) await waitFor(configId, accountId, db);
    return log('conflict', configId, label, fields.join(', '));
  }
  if (outcome.kind !== 'agreed' || !theirs) {
    if (outcome.kind === 'delete') {
      await receive(configId, null, accountId, pulling);
      log('received_delete', configId, label);
    }
    await db.links.delete([configId, accountId]);
    return db.outbox.delete([configId, accountId]);
  }
  if (outcome.config) await receive(configId, outcome.config, accountId, pulling);
  await db.links.put({ configId, accountId, remoteKey, base: theirs });
  if (entry) await keepWaiting(entry, outcome.send ? entry.action : undefined, db);
  if (!base || !same(base, theirs)) log(outcome.send ? 'merged' : 'received_change', configId, theirs.label);
}

/** Nothing to write: nobody changed it there, and what waits here still waits for the same. */
function isSettled(
  { base, conflict }: LinkRow,
  theirs: IcpConfig,
  entry: OutboxRow | undefined,
  send: boolean,
): boolean {
  return !conflict && isAlike(base, theirs) && send === (entry !== undefined);
}

function isKnown({ conflict }: LinkRow, { theirs, fields }: Outcome & { kind: 'conflict' }): boolean {
  return (
    conflict !== undefined &&
    textOf(conflict.theirs) === textOf(theirs) &&
    textOf(conflict.fields) === textOf(fields)
  );
}
