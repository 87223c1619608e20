import type { IcpConfig } from '../icp/schema';
import { createConfig, getConfig, listConfigs } from '../storage/configs';
import { db, type LensDatabase } from '../storage/db';
import { accountsOf } from '../storage/outbox';
import { readRow } from '../storage/read';
import { linkRowSchema, outboxRowSchema } from '../storage/rows';
import { freeLabel } from '../storage/slug';
import { append } from '../storage/syncLog';
import { receive, syncTables, type StepDeps } from './receive';
import { actionFor, keepWaiting } from './waiting';

/** `both`: theirs stays the account's, mine becomes a config of its own. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * Settles a conflict as the rep decided; the next run sends what there is to send. Of a side that is deleted `both`
 * keeps the other. Does nothing where there is no conflict (any more).
 */
export async function resolve(
  configId: string,
  accountId: string,
  choice: Choice,
  deps: StepDeps = { db, now: Date.now },
): Promise<void> {
  const { db, now } = deps;
  await db.transaction('rw', syncTables(db), async () => {
    const link = readRow(linkRowSchema, await db.links.get([configId, accountId]));
    if (!link?.conflict) return;
    const { theirs } = link.conflict;
    const mine = (await getConfig(configId, db))?.config;
    const isMine = choice === 'mine' || (choice === 'both' && !theirs);

    if (choice === 'both' && mine && theirs) await copy(mine, await accountsOf(configId, db), db);
    if (!isMine) await receive(configId, theirs, accountId, deps);
    const { remoteKey } = link;
    if (theirs) await db.links.put({ configId, accountId, remoteKey, base: theirs });
    else await db.links.delete([configId, accountId]);
    const entry = readRow(outboxRowSchema, await db.outbox.get([configId, accountId]));
    if (entry) await keepWaiting(entry, isMine ? actionFor(mine, theirs) : undefined, db);

    const label = (mine ?? theirs ?? link.base)?.label ?? '';
    await append([{ at: now(), accountId, event: 'resolved', label, detail: choice }], db);
  });
}

async function copy(config: IcpConfig, accountIds: readonly string[], db: LensDatabase): Promise<void> {
  const taken = new Set((await listConfigs(db)).map(({ config }) => config.label));
  await createConfig({ ...config, label: freeLabel(config.label, taken) }, accountIds, db);
}
