import { capabilities } from '../icp/capabilities';
import type { IcpConfig } from '../icp/schema';
import { db, type LensDatabase } from './db';
import { readRows } from './read';
import { configRowSchema } from './rows';

/**
 * A config as it goes to accounts: with a priority, its own or the one after the last here, if any of them has
 * priorities: of the partner's choice it might come before others.
 */
export async function ranked(
  config: IcpConfig,
  accountIds: readonly string[],
  database: LensDatabase = db,
): Promise<IcpConfig> {
  if (typeof config.priority === 'number') return config;
  const accounts = await database.accounts.bulkGet([...accountIds]);
  if (!accounts.some((account) => account && capabilities[account.partner].hasPriorities)) return config;
  const rows = readRows(configRowSchema, await database.configs.toArray());
  const last = rows.reduce((most, row) => Math.max(most, row.config.priority ?? 0), 0);
  return { ...config, priority: Math.floor(last) + 1 };
}
