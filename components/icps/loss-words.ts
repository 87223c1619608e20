import { conditionSentence } from '../../lib/icp/sentence';
import type { IcpConfig } from '../../lib/icp/schema';
import type { Translator } from '../../lib/i18n/translator';
import type { ConditionLoss, FieldLoss, GroupLoss, Loss } from '../../lib/partners/loss';

/** What can't be held of an ICP, and what leaving it out does, in plain words: a line a condition or group, one for all fields. */
export function lossLines(losses: readonly Loss[], config: IcpConfig, t: Translator): string[] {
  const rules = losses.filter((loss) => loss.of !== 'field');
  const fields = losses.filter((loss) => loss.of === 'field');
  return [
    ...rules.map((loss) => ruleWords(loss, config, t)),
    ...(fields.length > 0 ? [t('loss.fields', { fields: fieldNames(fields, t) })] : []),
  ];
}

function ruleWords(loss: ConditionLoss | GroupLoss, { rules }: IcpConfig, t: Translator): string {
  const effect = t(`loss.effect.${loss.effect}`);
  if (loss.of === 'group') {
    const operator = rules.groups[loss.group]?.operator ?? 'AND';
    return `${t(`loss.${loss.reason}`, { group: loss.group + 1, operator })} ${effect}`;
  }
  const sentence = conditionSentence(rules.groups[loss.group]?.conditions[loss.condition], t);
  return `${t(`loss.${loss.reason}`, { sentence })} ${effect}`;
}

function fieldNames(losses: readonly FieldLoss[], t: Translator): string {
  const names = losses.map(({ field }) => t('loss.field', { field }));
  return new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(names);
}
