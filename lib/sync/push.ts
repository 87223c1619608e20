import { unlessGone } from '../partners/gone';
import {
  PartnerError,
  type PartnerClient,
  type PartnerErrorKind,
  type RemoteConfig,
} from '../partners/types';
import { noteReadOnly } from '../storage/account-state';
import { readRows } from '../storage/read';
import { outboxRowSchema, type AccountRow } from '../storage/rows';
import { append } from '../storage/syncLog';
import { prepare, type PushDeps, type Request } from './letter';
import { refuse, settle } from './settle';
import type { Unseen } from './unseen';

/** What is wrong with one config only; the others can still be sent. */
const ofOneConfig: readonly PartnerErrorKind[] = ['invalid', 'not_found', 'forbidden'];

/**
 * Sends what waits for an account, each in three steps: read and noted in a transaction, sent, settled in a
 * transaction. Those that failed least often go first, so that one the partner chokes on doesn't hold up the rest.
 * Throws PartnerError where going on is no use; nothing is lost then. A write that is forbidden makes the account one
 * that only receives: the partners' keys may read or write, not one ICP and not another.
 *
 * The documents name no way to send an edit only if nobody else's came between (ETag or the like). So a pull comes
 * right before, and what somebody else sends in the moments from it to our request is overwritten there.
 */
export async function push(
  account: AccountRow,
  client: PartnerClient,
  unseen: Unseen,
  deps: PushDeps,
): Promise<void> {
  for (const configId of await waiting(account.id, deps)) {
    const letter = await prepare(configId, account.id, unseen, deps);
    if (!letter) continue;
    try {
      await settle(letter, await send(letter.request, client), deps);
    } catch (error) {
      if (!(error instanceof PartnerError) || error.kind === 'rate_limited') throw error;
      await refuse(letter, error, deps);
      const { kind, message } = error;
      if (!ofOneConfig.includes(kind)) throw error;
      const { id: accountId } = account;
      const { label } = letter;
      const { db, now } = deps;
      await append([{ at: now(), accountId, event: 'error', configId, label, detail: kind }], db);
      if (kind === 'forbidden') await noteReadOnly(account, { kind, message, at: now() }, db);
    }
  }
}

async function waiting(accountId: string, { db }: PushDeps): Promise<string[]> {
  const entries = readRows(outboxRowSchema, await db.outbox.where({ accountId }).toArray());
  return entries.sort((a, b) => a.attempts - b.attempts).map(({ configId }) => configId);
}

/** What is there afterwards; null after a deletion. */
async function send(request: Request, client: PartnerClient): Promise<RemoteConfig | null> {
  if (request.action === 'create') return client.create(request.body);
  if (request.action === 'update') return client.update(request.remoteKey, request.body);
  await client.delete(request.remoteKey).catch(unlessGone);
  return null;
}
