import type { IcpConfig } from '../icp/schema';
import { PartnerError, type RemoteConfig } from '../partners/types';
import { getConfig } from '../storage/configs';
import { readRow } from '../storage/read';
import { linkRowSchema, outboxRowSchema, type OutboxRow } from '../storage/rows';
import { append } from '../storage/syncLog';
import type { Letter } from './letter';
import { receive, syncTables, type StepDeps } from './receive';
import { withAdditions } from './same';
import { asOurs } from './slugs';
import { actionFor, keepWaiting } from './waiting';

const events = { create: 'sent_create', update: 'sent_update', delete: 'sent_delete' } as const;

/**
 * What a letter's answer changes, in one transaction: the link and its base, what the partner added, and the entry,
 * which goes only if it is still the one that was sent. Nothing, if the account was disconnected meanwhile.
 * @param answer what is there now; null after a deletion
 * @throws PartnerError `unexpected_answer` for one about another ICP than was sent; nothing has changed then
 */
export async function settle(letter: Letter, answer: RemoteConfig | null, deps: StepDeps): Promise<void> {
  const { db, now } = deps;
  const { configId, accountId } = letter.entry;
  await db.transaction('rw', syncTables(db), async () => {
    if (!(await db.accounts.get(accountId))) return;
    const entry = await current(letter, deps);
    const mine = (await getConfig(configId, db))?.config;
    const isCut = await wasCut(letter, entry, deps);
    if (answer) await keepAnswer(letter, answer, mine, isCut, deps);
    else await db.links.delete([configId, accountId]);
    const isDone = isCut || (entry && isStill(entry, letter));
    if (entry) await keepWaiting(entry, isDone ? undefined : actionFor(mine, answer), db);
    const event = events[letter.request.action];
    await append([{ at: now(), accountId, event, configId, label: letter.label }], db);
  });
}

/** Notes why a letter was refused, unless its config was edited meanwhile. */
export async function refuse(letter: Letter, { kind, message }: PartnerError, deps: StepDeps): Promise<void> {
  const { db, now } = deps;
  await db.transaction('rw', syncTables(db), async () => {
    const entry = await current(letter, deps);
    if (entry && isStill(entry, letter))
      await db.outbox.put({ ...entry, lastError: { kind, message, at: now() } });
  });
}

/** Whether the rep cut the tie while the letter was on its way. */
async function wasCut(
  { entry: { configId, accountId } }: Letter,
  entry: OutboxRow | undefined,
  { db }: StepDeps,
): Promise<boolean> {
  const link = readRow(linkRowSchema, await db.links.get([configId, accountId]));
  return link?.isCut === true || entry?.action === 'forget';
}

async function keepAnswer(
  { entry, request }: Letter,
  remote: RemoteConfig,
  mine: IcpConfig | undefined,
  isCut: boolean,
  deps: StepDeps,
): Promise<void> {
  const { db } = deps;
  const { configId, accountId } = entry;
  const { remoteKey } = remote;
  const isOther = request.action === 'update' && remoteKey !== request.remoteKey;
  const taken = await db.links.where({ accountId, remoteKey }).first();
  if (isOther || (taken && taken.configId !== configId))
    throw new PartnerError('unexpected_answer', 'The answer is about another ICP.');
  const theirs = asOurs(remote, mine);
  if (mine && !isCut && request.action !== 'delete')
    await receive(configId, withAdditions(mine, request.body, theirs), accountId, deps);
  await db.links.put({ configId, accountId, remoteKey, base: theirs, ...(isCut && { isCut }) });
}

function isStill(entry: OutboxRow, letter: Letter): boolean {
  return entry.revision === letter.entry.revision && entry.action === letter.entry.action;
}

async function current({ entry }: Letter, { db }: StepDeps): Promise<OutboxRow | undefined> {
  return readRow(outboxRowSchema, await db.outbox.get([entry.configId, entry.accountId]));
}
