import { capabilities } from '../icp/capabilities';
import type { IcpConfig } from '../icp/schema';
import { agree, consentOf } from '../storage/consents';
import { createConfig, getConfig, listConfigs, saveConfig } from '../storage/configs';
import { db, type LensDatabase } from '../storage/db';
import { accountsOf } from '../storage/outbox';
import { readRow } from '../storage/read';
import { accountRowSchema, linkRowSchema, outboxRowSchema } from '../storage/rows';
import { freeLabel } from '../storage/slug';
import { append } from '../storage/syncLog';
import { lift } from './lift';
import { mappingOf } from './mapping';
import { receive, syncTables, type StepDeps } from './receive';
import { actionFor, keepWaiting } from './waiting';

/**
 * `both`: theirs stays the account's, mine becomes a config of its own. `edited`: neither, but what the rep made of
 * them. Of theirs, what the partner can't hold stays as it is here.
 */
export type Choice = 'mine' | 'theirs' | 'both' | { readonly edited: IcpConfig };

/**
 * Settles a conflict as the rep decided; the next run sends what there is to send. Of a side that is deleted `both`
 * keeps the other. Does nothing where there is no conflict (any more). Throws ZodError if what was edited is no config.
 */
export async function resolve(
  configId: string,
  accountId: string,
  choice: Choice,
  deps: StepDeps = { db, now: Date.now },
): Promise<void> {
  const { db, now, mapping = mappingOf } = deps;
  await db.transaction('rw', syncTables(db), async () => {
    const link = readRow(linkRowSchema, await db.links.get([configId, accountId]));
    const account = readRow(accountRowSchema, await db.accounts.get(accountId));
    if (!link?.conflict || !account) return;
    const { remoteKey, conflict } = link;
    const { theirs } = conflict;
    const mine = (await getConfig(configId, db))?.config;
    const edited = typeof choice === 'object' ? choice.edited : undefined;
    const isTheirs = choice === 'theirs' || (choice === 'both' && theirs !== null);

    if (edited) await saveConfig(configId, edited, db);
    if (choice === 'both' && mine && theirs) await copy(configId, mine, db);
    const taken = mine && theirs ? lift(mine, theirs, mapping(account).carried) : theirs;
    if (isTheirs) await receive(configId, taken, accountId, deps);
    if (theirs) await db.links.put({ configId, accountId, remoteKey, base: theirs });
    else await db.links.delete([configId, accountId]);
    const entry = readRow(outboxRowSchema, await db.outbox.get([configId, accountId]));
    if (entry) await keepWaiting(entry, isTheirs ? undefined : actionFor(edited ?? mine, theirs), db);

    const label = (mine ?? theirs ?? link.base)?.label ?? '';
    const detail = typeof choice === 'object' ? 'edited' : choice;
    await append([{ at: now(), accountId, event: 'resolved', configId, label, detail }], db);
  });
}

/** Mine as a config of its own, for the accounts that may get it, with what the rep agreed to of the one it was. */
async function copy(configId: string, config: IcpConfig, db: LensDatabase): Promise<void> {
  const accounts = await db.accounts.bulkGet(await accountsOf(configId, db));
  const open = accounts.flatMap((account) =>
    account && account.access !== 'read' && capabilities[account.partner].holds === 'many'
      ? [account.id]
      : [],
  );
  const taken = new Set((await listConfigs(db)).map(({ config }) => config.label));
  const { id } = await createConfig({ ...config, label: freeLabel(config.label, taken) }, open, db);
  for (const accountId of open) await agree(id, accountId, await consentOf(configId, accountId, db), db);
}
