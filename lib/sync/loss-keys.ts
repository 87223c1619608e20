import type { IcpConfig } from '../icp/schema';
import type { Loss } from '../partners/loss';
import { plainCondition, plainGroup, textOf } from './same';

/**
 * What identifies each loss of a config, in their order: what is left out and what that does, not where it stands. So a
 * consent outlives edits elsewhere, but not an edit of what is left out, nor one that makes leaving it out worse. The
 * second of two alike is another one.
 */
export function lossKeys(losses: readonly Loss[], config: IcpConfig): string[] {
  const seen = new Map<string, number>();
  return losses.map((loss) => {
    const key = lossKey(loss, config);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before + 1}`;
  });
}

/** The losses that were not agreed to. */
export function unagreed(losses: readonly Loss[], config: IcpConfig, agreed: readonly string[]): Loss[] {
  const known = new Set(agreed);
  const keys = lossKeys(losses, config);
  return losses.filter((_, index) => !known.has(keys[index] ?? ''));
}

function lossKey(loss: Loss, { rules }: IcpConfig): string {
  if (loss.of === 'field') return `field ${loss.field}`;
  const group = rules.groups[loss.group];
  const { reason, effect } = loss;
  if (loss.of === 'group') return `group ${reason} ${effect} ${textOf(group && plainGroup(group))}`;
  const condition = group?.conditions[loss.condition];
  return `condition ${reason} ${effect} ${textOf(condition && plainCondition(condition))}`;
}
