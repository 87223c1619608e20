import type { IcpConfig } from '../icp/schema';
import type { Loss } from '../partners/types';
import { getConfig } from '../storage/configs';
import { needsEdit } from '../storage/outbox';
import { readRow } from '../storage/read';
import {
  linkRowSchema,
  outboxRowSchema,
  type AccountRow,
  type LinkRow,
  type OutboxRow,
} from '../storage/rows';
import { append } from '../storage/syncLog';
import { syncTables, type StepDeps } from './receive';
import { same } from './same';
import type { Unseen } from './unseen';

export interface PushDeps extends StepDeps {
  /** What the account's partner can't hold of a config. */
  readonly losses: (account: AccountRow, config: IcpConfig) => readonly Loss[];
}

export type Request =
  | { readonly action: 'create'; readonly body: IcpConfig }
  | { readonly action: 'update'; readonly body: IcpConfig; readonly remoteKey: string }
  | { readonly action: 'delete'; readonly remoteKey: string };

/** An outbox entry on its way. */
export interface Letter {
  readonly entry: OutboxRow;
  /** The config's label, for the log. */
  readonly label: string;
  readonly request: Request;
}

/**
 * Reads what an entry has to send and notes that it is being sent, before it is: the answer may be lost. Undefined
 * where there is nothing to send: settled or disconnected meanwhile, no different from what is there, waiting for the rep, or
 * for what is there to be readable: an edit of it would be overwritten, a creation done twice.
 */
export async function prepare(
  configId: string,
  account: AccountRow,
  unseen: Unseen,
  deps: PushDeps,
): Promise<Letter | undefined> {
  const { db } = deps;
  const key: [string, string] = [configId, account.id];
  return db.transaction('rw', syncTables(db), async () => {
    const entry = readRow(outboxRowSchema, await db.outbox.get(key));
    const stored = await db.links.get(key);
    const link = readRow(linkRowSchema, stored);
    const isDamaged = stored !== undefined && !link;
    if (!entry || isDamaged || link?.conflict) return undefined;
    if (link ? unseen.has(link.remoteKey) : entry.sent && unseen.mayBeNew) return undefined;
    if (entry.action === 'delete') return link && noted(entry, deletion(link), link.base?.label ?? '', deps);

    const row = await getConfig(configId, db);
    if (!row || needsEdit(entry)) return undefined;
    const { config: body, revision } = row;
    if (link?.base && same(body, link.base)) return void (await db.outbox.delete(key));
    if (deps.losses(account, body).length > 0) return void (await holdBack(entry, body.label, deps));
    const { remoteKey } = link ?? {};
    const request: Request = remoteKey ? { action: 'update', remoteKey, body } : { action: 'create', body };
    return noted({ ...entry, revision, sent: body }, request, body.label, deps);
  });
}

function deletion({ remoteKey }: LinkRow): Request {
  return { action: 'delete', remoteKey };
}

async function noted(
  { lastError, ...before }: OutboxRow,
  request: Request,
  label: string,
  { db }: StepDeps,
): Promise<Letter> {
  const entry = { ...before, action: request.action, attempts: before.attempts + 1 };
  await db.outbox.put(entry);
  return { entry, label, request };
}

/** A config that the partner would hold changed in meaning is not sent. */
async function holdBack(entry: OutboxRow, label: string, { db, now }: StepDeps): Promise<void> {
  const lastError = { kind: 'losses', message: '', at: now() };
  await db.outbox.put({ ...entry, lastError });
  await append([{ at: now(), accountId: entry.accountId, event: 'held_back', label }], db);
}
