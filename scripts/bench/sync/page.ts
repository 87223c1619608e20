/** What runs in a page of the extension: connects an account in its database, and syncs as the background does. */
import '../../../lib/no-eval';
import { connectAccount, getAccounts, type NewAccount } from '../../../lib/storage/accounts';
import { listConfigs, saveConfig } from '../../../lib/storage/configs';
import { listOutbox } from '../../../lib/storage/outbox';
import { syncAll } from '../../../lib/sync/run';

/** Connects an account. */
export async function connect(account: NewAccount): Promise<void> {
  await connectAccount(account);
}

/** Gives an ICP on this device another name. */
export async function edit(index: number, label: string): Promise<void> {
  const row = (await listConfigs())[index];
  if (row) await saveConfig(row.id, { ...row.config, label });
}

/**
 * One sync run: how long it took in ms, and how many ICPs are here then.
 * @throws where it went wrong, or something still waits
 */
export async function sync(): Promise<{ ms: number; configs: number }> {
  const begun = performance.now();
  await syncAll({ byHand: true });
  const ms = performance.now() - begun;
  const [account] = await getAccounts();
  if (account?.lastError) throw new Error(account.lastError.message);
  if ((await listOutbox()).length > 0) throw new Error('Something still waits to be sent.');
  return { ms, configs: (await listConfigs()).length };
}
