import { isActive, type IcpConfig, type Rules } from '../icp/schema';
import { carriedRules, furtherFields, without } from './bullseye-rules';
import type { ConditionLoss, Mapped } from './loss';

/** The body of a create or update: the documented fields, and whatever else stands in the config. */
export interface BullseyeBody {
  readonly label: string;
  readonly rules: Rules;
  readonly priority?: number;
  readonly isActive: boolean;
  readonly [unknown: string]: unknown;
}

/**
 * Our config as a body that the Bullseye Partner API takes, without the conditions that it can't hold. The slug
 * isn't sent: the partner makes it. The documents name no way to take a priority away; a config without one keeps,
 * on update, the one it has there. Fields we don't know were the partner's, and go back as they came.
 */
export function toBullseye(config: IcpConfig): Mapped<BullseyeBody, ConditionLoss> {
  const { label, priority } = config;
  const { value: rules, losses } = carriedRules(config.rules, 'bullseye-partner');
  return {
    value: {
      ...furtherFields(config, ['slug', 'priority'], 'bullseye-partner'),
      label,
      rules,
      isActive: isActive(config),
      ...(typeof priority === 'number' && { priority }),
    },
    losses,
  };
}

/**
 * A config of the partner's as ours; nothing is lost. `id`, `createdAt` and `updatedAt` are the partner's
 * bookkeeping and no part of a config (they also stand in some answers only); any other field is kept.
 */
export function fromBullseye(answer: IcpConfig): IcpConfig {
  const { slug, label, rules } = answer;
  return { ...without(answer, ['id', 'createdAt', 'updatedAt']), slug, label, rules };
}

/** What the partner holds of a config once it was sent. */
export function carriedByBullseye(config: IcpConfig): IcpConfig {
  return fromBullseye({ ...toBullseye(config).value, slug: config.slug });
}
