import type { IcpConfig } from '../../lib/icp/schema';
import { merge } from '../../lib/sync/merge';

/**
 * Both versions of a conflict as far as they can be joined, for the rep to go on from: where both changed the same
 * field, mine stands. `base` is what both last agreed on; null where they never did.
 */
export function joinedByHand(base: IcpConfig | null, mine: IcpConfig, theirs: IcpConfig): IcpConfig {
  if (!base) return { ...theirs, ...mine };
  const result = merge(base, mine, theirs);
  if ('merged' in result) return result.merged;
  const rest = merge(base, withFields(mine, base, result.conflict), theirs);
  return withFields('merged' in rest ? rest.merged : theirs, mine, result.conflict);
}

/** A config with these fields as another has them; null, which is as good as missing, where that one has none. */
function withFields(config: IcpConfig, other: IcpConfig, fields: readonly string[]): IcpConfig {
  return { ...config, ...Object.fromEntries(fields.map((field) => [field, other[field] ?? null])) };
}
