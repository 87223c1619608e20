import type { IcpConfig } from '../../lib/icp/schema';
import type { Loss } from '../../lib/partners/loss';
import type { PartnerClient } from '../../lib/partners/types';
import type { Mapping } from '../../lib/sync/mapping';
import { FakePartner, type ClientOptions } from './fake-partner';

/** A partner in memory that holds of a config what a mapping says, and names ICPs by the slugs that it makes. */
export class LossyPartner extends FakePartner {
  constructor(readonly mapping: Mapping) {
    super();
  }

  override client(options?: ClientOptions): PartnerClient {
    const client = super.client(options);
    const { carried } = this.mapping;
    return {
      ...client,
      create: (config) => client.create(carried(config)),
      update: (slug, config) => client.update(slug, carried(config)),
    };
  }
}

/** A mapping with every kind of loss: no further group, no OR, nothing optional, no seniority, no label, no priority. */
export const narrow: Mapping = {
  losses: (config) => [...lossesOf(config)],
  carried: ({ rules, slug, ...config }) => {
    const { label: _, ...held } = config;
    const group = rules.groups.find(isHeld);
    const conditions = group?.conditions.filter((each) => isCarried(each.type) && !each.optional) ?? [];
    const groups = conditions.length > 0 ? [{ ...group, operator: 'AND', conditions }] : [];
    return { ...held, slug, label: 'ICP', priority: null, rules: { ...rules, groups } };
  },
};

function isHeld({ operator, conditions }: IcpConfig['rules']['groups'][number]): boolean {
  return operator !== 'OR' && conditions.some((each) => isCarried(each.type) && !each.optional);
}

function isCarried(type: string): boolean {
  return type !== 'country';
}

function* lossesOf({ label, priority, rules }: IcpConfig): Generator<Loss> {
  if (label !== 'ICP') yield { of: 'field', field: 'label' };
  if (typeof priority === 'number') yield { of: 'field', field: 'priority' };
  const chosen = rules.groups.findIndex(isHeld);
  for (const [group, { conditions }] of rules.groups.entries()) {
    if (group !== chosen) yield { of: 'group', group, reason: 'further', effect: 'narrower' };
    else
      for (const [condition, { type, comparator, optional }] of conditions.entries())
        if (!isCarried(type) || optional)
          yield { of: 'condition', group, condition, reason: 'type', type, comparator, effect: 'wider' };
  }
}
