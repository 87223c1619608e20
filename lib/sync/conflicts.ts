import type { IcpConfig } from '../icp/schema';
import { createConfig, getConfig, listConfigs } from '../storage/configs';
import { db, type LensDatabase } from '../storage/db';
import { accountsOf } from '../storage/outbox';
import { readRow } from '../storage/read';
import { linkRowSchema, type OutboxRow } from '../storage/rows';
import { freeLabel } from '../storage/slug';
import { append } from '../storage/syncLog';
import { receive, syncTables, type StepDeps } from './receive';

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
    await waitFor(configId, accountId, isMine ? actionOf(mine, theirs) : undefined, db);

    const label = (mine ?? theirs ?? link.base).label;
    await append([{ at: now(), accountId, event: 'resolved', label, detail: choice }], db);
  });
}

function actionOf(mine: IcpConfig | undefined, theirs: IcpConfig | null): OutboxRow['action'] | undefined {
  if (!mine) return theirs ? 'delete' : undefined;
  return theirs ? 'update' : 'create';
}

async function copy(config: IcpConfig, accountIds: readonly string[], db: LensDatabase): Promise<void> {
  const taken = new Set((await listConfigs(db)).map(({ config }) => config.label));
  await createConfig({ ...config, label: freeLabel(config.label, taken) }, accountIds, db);
}

async function waitFor(
  configId: string,
  accountId: string,
  action: OutboxRow['action'] | undefined,
  db: LensDatabase,
): Promise<void> {
  const key: [string, string] = [configId, accountId];
  const entry = await db.outbox.get(key);
  if (!action) return db.outbox.delete(key);
  const revision = (await getConfig(configId, db))?.revision ?? entry?.revision ?? 0;
  await db.outbox.put({ configId, accountId, action, revision, attempts: 0 });
}
