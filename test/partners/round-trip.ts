import { expect } from 'vitest';
import { icpConfigSchema, type Group, type IcpConfig } from '../../lib/icp/schema';
import type { Loss } from '../../lib/partners/loss';
import type { Partner } from '../../lib/partners/types';
import { asJson } from './arbitraries';

/** What a config says once null and missing are read as what they stand for (SCORING.md §1). */
export function meaning({ isActive, priority, rules, ...rest }: IcpConfig): IcpConfig {
  const groups = rules.groups.map((group) => ({
    ...group,
    operator: group.operator ?? 'AND',
    conditions: group.conditions.map((condition) => ({
      ...condition,
      optional: condition.optional ?? false,
    })),
  }));
  return { ...rest, isActive: isActive ?? true, priority: priority ?? null, rules: { ...rules, groups } };
}

/**
 * A config without what the losses name. A condition is left out whole, and so is a group whose last condition goes
 * or that is one too many; a group whose operator is lost is left out if the loss says so, else it is sent with
 * AND. A field is left out; `label` stays, emptied, for no config is without one.
 */
function withoutLosses(config: IcpConfig, losses: readonly Loss[]): IcpConfig {
  const lostConditions = new Set(
    losses.flatMap((loss) => (loss.of === 'condition' ? `${loss.group}/${loss.condition}` : [])),
  );
  const groupLosses = losses.filter((loss) => loss.of === 'group');

  function kept(group: Group, index: number): Group[] {
    const named = groupLosses.filter(({ group: at }) => at === index);
    const conditions = group.conditions.filter((_, position) => !lostConditions.has(`${index}/${position}`));
    const isEmptied = conditions.length === 0 && group.conditions.length > 0;
    if (isEmptied || named.some((loss) => loss.reason === 'further' || loss.effect === 'group_left_out'))
      return [];
    return [{ ...group, conditions, ...(named.length > 0 && { operator: 'AND' }) }];
  }

  const whole = { ...config, rules: { ...config.rules, groups: config.rules.groups.flatMap(kept) } };
  return withoutFields(whole, losses);
}

function withoutFields(config: IcpConfig, losses: readonly Loss[]): IcpConfig {
  const fields = losses.flatMap((loss) => (loss.of === 'field' ? loss.field : []));
  const left = Object.entries(config).filter(([field]) => !fields.includes(field));
  return icpConfigSchema.parse({ label: '', ...Object.fromEntries(left) });
}

/**
 * The law of every mapping: what a partner holds of a config differs in meaning from it in nothing that the losses
 * didn't name, and sent again, nothing more is lost.
 * @param said what a config means, where a partner's own form says the same in other words; what both sides are
 * compared by
 */
export function expectRoundTrip(
  config: IcpConfig,
  partner: Pick<Partner, 'losses' | 'carried'>,
  said: (config: IcpConfig) => IcpConfig = meaning,
): void {
  const losses = partner.losses(config);
  const held = icpConfigSchema.parse(asJson(partner.carried(config)));
  expect(said(withoutFields(held, losses))).toEqual(said(withoutLosses(config, losses)));
  expect(partner.losses(held)).toEqual([]);
}
