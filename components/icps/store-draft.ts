import { createConfig, getConfig, saveConfig } from '../../lib/storage/configs';
import { db } from '../../lib/storage/db';
import type { ConfigRow } from '../../lib/storage/rows';
import { configOf, joined, type Draft } from './draft';

/**
 * Saves a draft, together with what was edited elsewhere meanwhile. Where both can't be joined, or the config is
 * gone, nothing is saved and null is given, unless `isForced`: the rep has seen it and wants the draft.
 */
export async function storeDraft(draft: Draft, isForced: boolean): Promise<ConfigRow | null> {
  const { configId } = draft;
  if (configId === null) return createConfig(configOf(draft));
  return db.transaction('rw', [db.configs, db.accounts, db.links, db.outbox], async () => {
    const row = await getConfig(configId);
    const both = row ? joined(draft, row.config) : null;
    return both || isForced ? saveConfig(configId, both ?? configOf(draft)) : null;
  });
}
