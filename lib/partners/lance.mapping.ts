import { isActive, type IcpConfig } from '../icp/schema';
import { readCriterion, writeGroup } from './lance.criteria';
import { lanceSettingsSchema, type LanceIcp } from './lance.schema';
import type { FieldLoss, Mapped } from './loss';

/** The body of a create or update: what an ICP has that isn't the partner's bookkeeping. */
export type LanceBody = Omit<LanceIcp, 'id'>;

/**
 * Our config as an ICP of Lance's: the label is its name, each group a criterion, and what it holds beyond them goes
 * back as it came. It has no priority, and no switch: `activeUntil` is a date, and "until now" would be our invention.
 */
export function toLance(config: IcpConfig): Mapped<LanceBody> {
  const groups = config.rules.groups.map(writeGroup);
  return {
    value: {
      name: config.label,
      leadProviderCriteria: groups.flatMap(({ value }) => value),
      ...lanceSettingsSchema.safeParse(config.lance).data,
    },
    losses: [...groups.flatMap(({ losses }) => losses), ...lostFields(config)],
  };
}

const onlyLancesSchema = lanceSettingsSchema.strict();

function lostFields(config: IcpConfig): FieldLoss[] {
  const isLances = onlyLancesSchema.safeParse(config.lance ?? {}).success;
  const lost = [
    ...(typeof config.priority === 'number' ? ['priority'] : []),
    ...(isActive(config) ? [] : ['isActive']),
    ...(isLances ? [] : ['lance']),
  ];
  return lost.map((field) => ({ of: 'field', field }));
}

/**
 * An ICP of Lance's as a config, known by its id: it has no slug. Its settings stand in the config's field `lance`. Who
 * may see it (`userIds`) is no part of it, as the id and the dates aren't: an update that doesn't name it leaves it, and
 * a copy is its maker's alone, as any new ICP is there.
 */
export function fromLance({ id, name, leadProviderCriteria, ...rest }: LanceIcp): IcpConfig {
  const settings = lanceSettingsSchema.parse(rest);
  return {
    slug: id,
    label: name,
    rules: { groups: leadProviderCriteria.map(readCriterion) },
    ...(Object.keys(settings).length > 0 && { lance: settings }),
  };
}

/** What Lance holds of a config once it was sent. */
export function carriedByLance(config: IcpConfig): IcpConfig {
  return fromLance({ ...toLance(config).value, id: config.slug });
}
