import type { IcpConfig } from '../icp/schema';
import { capabilities } from '../icp/capabilities';
import { getConfig } from '../storage/configs';
import { consentOf } from '../storage/consents';
import type { LensDatabase } from '../storage/db';
import { HELD, needsEdit, OCCUPIED, READ_ONLY } from '../storage/outbox';
import { readRow } from '../storage/read';
import {
  accountRowSchema,
  linkRowSchema,
  outboxRowSchema,
  type AccountRow,
  type ErrorNote,
  type LinkRow,
  type OutboxRow,
} from '../storage/rows';
import { numberedSlug } from '../storage/slug';
import { append } from '../storage/syncLog';
import { isThere } from './lift';
import { unagreed } from './loss-keys';
import type { Mapping } from './mapping';
import { syncTables, type StepDeps } from './receive';
import { isResting } from './trouble';
import type { Unseen } from './unseen';

export interface PushDeps extends StepDeps, Mapping {}

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
 * where there is nothing to send: settled or disconnected meanwhile, no different from what is there, resting after a
 * refusal, waiting for the rep, or for what is there to be readable: an edit of it would be overwritten, a creation done twice. What the account
 * may not be sent is held back with the reason.
 */
export async function prepare(
  configId: string,
  accountId: string,
  unseen: Unseen,
  deps: PushDeps,
): Promise<Letter | undefined> {
  const { db } = deps;
  const key: [string, string] = [configId, accountId];
  return db.transaction('rw', syncTables(db), async () => {
    const account = readRow(accountRowSchema, await db.accounts.get(accountId));
    const entry = readRow(outboxRowSchema, await db.outbox.get(key));
    const stored = await db.links.get(key);
    const link = readRow(linkRowSchema, stored);
    const isDamaged = stored !== undefined && !link;
    if (!account || !entry || entry.action === 'forget' || isDamaged || link?.conflict) return undefined;
    if (link ? unseen.has(link.remoteKey) : entry.sent && unseen.mayBeNew) return undefined;
    const row = await getConfig(configId, db);
    if (row && link?.base && isThere(row.config, link.base, deps.carried))
      return void (await db.outbox.delete(key));

    const label = (row?.config ?? link?.base)?.label ?? '';
    const reason = await obstacle(entry, link, row?.config, account, deps);
    if (reason) return void (await holdBack(entry, label, reason, deps));
    if (isResting(entry, deps.now())) return undefined;
    if (entry.action === 'delete') return link && noted(entry, deletion(link), label, deps);
    if (!row || needsEdit(entry)) return undefined;
    const request = link ? update(link, row.config) : await creation(row.config, accountId, db);
    return noted({ ...entry, revision: row.revision, sent: request.body }, request, label, deps);
  });
}

type Reason = Omit<ErrorNote, 'at'>;

/** Why the account may not be sent this; what the rep agreed to leave out is no reason. */
async function obstacle(
  { configId, accountId, action }: OutboxRow,
  link: LinkRow | undefined,
  config: IcpConfig | undefined,
  { partner, access, refusal }: AccountRow,
  { db, losses }: PushDeps,
): Promise<Reason | undefined> {
  if (access === 'read') return { kind: READ_ONLY, message: refusal?.message ?? '' };
  if (action === 'delete' || !config) return undefined;
  const isFull = capabilities[partner].holds === 'one' && !link;
  if (isFull && (await db.links.where({ accountId }).count()) > 0) return { kind: OCCUPIED, message: '' };
  const left = unagreed(losses(config), config, await consentOf(configId, accountId, db));
  return left.length > 0 ? { kind: HELD, message: '' } : undefined;
}

function deletion({ remoteKey }: LinkRow): Request {
  return { action: 'delete', remoteKey };
}

function update({ remoteKey }: LinkRow, body: IcpConfig) {
  return { action: 'update', remoteKey, body } as const;
}

/** Under a slug that the account is not known to have, for partners that take ours. */
async function creation(config: IcpConfig, accountId: string, db: LensDatabase) {
  const links = await db.links
    .where('[accountId+remoteKey]')
    .between([accountId, config.slug], [accountId, `${config.slug}-\uffff`])
    .toArray();
  const slug = numberedSlug(config.slug, new Set(links.map(({ remoteKey }) => remoteKey)));
  return { action: 'create', body: { ...config, slug } } as const;
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

async function holdBack(
  entry: OutboxRow,
  label: string,
  reason: Reason,
  { db, now }: StepDeps,
): Promise<void> {
  const { kind, message } = entry.lastError ?? {};
  if (kind === reason.kind && message === reason.message) return;
  await db.outbox.put({ ...entry, lastError: { ...reason, at: now() } });
  const { configId, accountId } = entry;
  await append([{ at: now(), accountId, event: 'held_back', configId, label, detail: reason.kind }], db);
}
