import type { IcpConfig } from '../icp/schema';
import { getConfig } from '../storage/configs';
import type { LensDatabase } from '../storage/db';
import { enqueueEdit } from '../storage/outbox';
import type { OutboxRow } from '../storage/rows';

type Action = OutboxRow['action'];

/** What has to be done at an account so that it has what is here; nothing where both are gone. */
export function actionFor(here: IcpConfig | null | undefined, there: object | null): Action | undefined {
  if (here) return there ? 'update' : 'create';
  return there ? 'delete' : undefined;
}

/** Has a config as it is wait for one account. */
export async function waitFor(configId: string, accountId: string, db: LensDatabase): Promise<void> {
  const row = await getConfig(configId, db);
  if (row) await enqueueEdit(row, [accountId], db);
}

/**
 * What waits once both sides agree on what is there: nothing, or this, for what the config is now. What an earlier
 * attempt sent is settled then; why it failed counts as long as the config is the same.
 */
export async function keepWaiting(
  { lastError, sent, ...entry }: OutboxRow,
  action: Action | undefined,
  db: LensDatabase,
): Promise<void> {
  const { configId, accountId } = entry;
  if (!action) return db.outbox.delete([configId, accountId]);
  const revision = (await getConfig(configId, db))?.revision ?? entry.revision;
  const isSame = revision === entry.revision && action === entry.action;
  const before = isSame && lastError ? { lastError } : { attempts: 0 };
  await db.outbox.put({ ...entry, action, revision, ...before });
}
