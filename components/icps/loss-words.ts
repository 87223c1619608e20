import { conditionSentence } from '../../lib/icp/sentence';
import type { IcpConfig } from '../../lib/icp/schema';
import type { Translator } from '../../lib/i18n/translator';
import type { Loss } from '../../lib/partners/types';

/** What can't be held of an ICP, and what leaving it out does, in plain words. */
export function lossWords(loss: Loss, { rules }: IcpConfig, t: Translator): string {
  if (loss.of === 'field') return t('loss.field', { field: loss.field });
  const effect = t(`loss.effect.${loss.effect}`);
  if (loss.of === 'group') return `${t(`loss.${loss.reason}`, { group: loss.group + 1 })} ${effect}`;
  const sentence = conditionSentence(rules.groups[loss.group]?.conditions[loss.condition], t);
  return `${t(`loss.${loss.reason}`, { sentence })} ${effect}`;
}
