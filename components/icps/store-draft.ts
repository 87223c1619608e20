import { createConfig, getConfig, saveConfig } from '../../lib/storage/configs';
import { db } from '../../lib/storage/db';
import type { ConfigRow } from '../../lib/storage/rows';
import { resolve } from '../../lib/sync/conflicts';
import { syncTables } from '../../lib/sync/receive';
import { configOf, joined, type Draft } from './draft';

/**
 * Saves a draft, together with what was edited elsewhere meanwhile, and settles the conflict it was made for. Where both can't be joined, or the config is
 * gone, nothing is saved and null is given, unless `isForced`: the rep has seen it and wants the draft.
 */
export async function storeDraft(draft: Draft, isForced: boolean): Promise<ConfigRow | null> {
  const { configId, settles } = draft;
  if (configId === null) return createConfig(configOf(draft));
  return db.transaction('rw', syncTables(db), async () => {
    const row = await getConfig(configId);
    const both = row ? joined(draft, row.config) : null;
    if (!both && !isForced) return null;
    const saved = await saveConfig(configId, both ?? configOf(draft));
    if (settles !== undefined) await resolve(configId, settles, { edited: saved.config });
    return saved;
  });
}
