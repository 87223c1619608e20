import * as z from 'zod';
import { isActive, type Condition, type Group, type IcpConfig } from '../icp/schema';
import { conditionLosses } from './condition-losses';
import { withoutOthers } from './own-fields';
import { isNothing, readFilter, sides, writeFilter, type Fate } from './surfe.filters';
import type { SurfeIcp } from './surfe.schema';
import type { ConditionLoss, FieldLoss, GroupLoss, Mapped } from './loss';

/** What a config from Surfe is called until the rep gives it a name: ICPs have none there. */
const NAME = 'Surfe';

/** Surfe's own, and no part of what it is told: `type` is "DECLARED_ICP" of all that are. */
const bookkeeping: readonly string[] = ['id', 'externalUserId', 'type', 'createdAt', 'updatedAt'];

/**
 * Our config as an ICP of Surfe's. It has no groups: one AND of filters, each of which stands once. So the first group
 * that any filter can hold part of goes, with the first condition for each filter, and the rest is lost; so are the
 * name, the priority and that it is switched off.
 */
export function toSurfe(config: IcpConfig): Mapped<SurfeIcp> {
  const { groups } = config.rules;
  const fates = groups.map((group) => (isOneAnd(group) ? oncePerFilter(group) : undefined));
  const chosen = fates.findIndex((of) => of?.some((fate) => typeof fate !== 'string'));
  const settings = settingsIn(config.surfe);
  const held = (fates[chosen] ?? []).filter((fate) => typeof fate !== 'string');
  return {
    value: held.reduce<SurfeIcp>(
      (icp, { side, name, value }) => ({ ...icp, [side]: { ...icp[side], [name]: value } }),
      settings,
    ),
    losses: [
      ...groups.flatMap((group, index) => lossesOf(group, index, fates[index], chosen)),
      ...lostFields(config, settings, groups[chosen]),
    ],
  };
}

/**
 * An ICP of Surfe's as a config: each filter is a condition, in the order of their names, for in JSON they have none.
 * What the ICP says beside its filters stands in the config's field `surfe`. Empty lists and nulls are no filters.
 */
export function fromSurfe(icp: SurfeIcp): IcpConfig {
  const conditions = sides.flatMap((side) =>
    Object.entries(icp[side] ?? {})
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, value]) => (isNothing(value) ? [] : readFilter({ side, name, value }))),
  );
  const settings = settingsIn(icp);
  return {
    slug: 'surfe',
    label: NAME,
    rules: { groups: conditions.length > 0 ? [{ operator: 'AND', conditions }] : [] },
    ...(Object.keys(settings).length > 0 && { surfe: settings }),
  };
}

/** What Surfe holds of a config once it was sent. */
export function carriedBySurfe(config: IcpConfig): IcpConfig {
  return { ...fromSurfe(toSurfe(config).value), slug: config.slug };
}

/** Whether there is anything to recommend by: without a filter, it would be everybody. */
export function hasFilters(icp: SurfeIcp): boolean {
  return sides.some((side) => Object.keys(icp[side] ?? {}).length > 0);
}

/** AND by whatever name: of one requirement, "any is enough" says the same. */
function isOneAnd({ operator, conditions }: Group): boolean {
  if (operator === 'OR') return conditions.filter(({ optional }) => !optional).length <= 1;
  return (operator ?? 'AND') === 'AND';
}

/** What becomes of each condition; a filter is the first one's that wants it. */
function oncePerFilter({ conditions }: Group): Fate[] {
  const taken = new Set<string>();
  return conditions.map((condition) => {
    const fate = writeFilter(condition);
    if (typeof fate === 'string') return fate;
    const place = `${fate.side}.${fate.name}`;
    if (taken.has(place)) return 'second';
    taken.add(place);
    return fate;
  });
}

function lossesOf(
  group: Group,
  index: number,
  fates: readonly Fate[] | undefined,
  chosen: number,
): (ConditionLoss | GroupLoss)[] {
  if (group.conditions.length === 0) return [];
  if (!fates) return [{ of: 'group', group: index, reason: 'operator', effect: 'group_left_out' }];
  if (chosen >= 0 && index > chosen)
    return [{ of: 'group', group: index, reason: 'further', effect: 'narrower' }];
  const reasons = fates.map((fate) => (typeof fate === 'string' ? fate : undefined));
  // What is kept is required of all: where one condition was enough, it is the only one.
  return conditionLosses({ ...group, operator: 'AND' }, index, reasons);
}

/** Fields that only this device has, and those that another system has put where Surfe has no place for them. */
function lostFields(config: IcpConfig, settings: object, sent: Group | undefined): FieldLoss[] {
  const { slug, label, priority, isActive: _, rules, surfe, ...others } = config;
  const { groups, ...ofRules } = rules;
  const { operator, conditions = [], ...ofGroup } = sent ?? {};
  const isOther = !isNothing(surfe) && JSON.stringify(surfe) !== JSON.stringify(settings);
  const lost = [
    ...(label === NAME ? [] : ['label']),
    ...(typeof priority === 'number' ? ['priority'] : []),
    ...(isActive(config) ? [] : ['isActive']),
    ...(isOther ? ['surfe'] : []),
    ...stated(others),
    ...stated(ofRules).map((field) => `rules.${field}`),
    ...stated(ofGroup).map((field) => `group.${field}`),
    ...conditions.flatMap(beside).map((field) => `condition.${field}`),
  ];
  return [...new Set(lost)].map((field) => ({ of: 'field', field }));
}

function beside({ type, comparator, value, optional, surfe, ...others }: Condition): string[] {
  return stated(others);
}

function stated(fields: object): string[] {
  return Object.entries(withoutOthers(fields, 'surfe')).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : field,
  );
}

const fieldsSchema = z.record(z.string(), z.json());

function settingsIn(fields: unknown): Record<string, z.infer<ReturnType<typeof z.json>>> {
  const left = Object.entries(fieldsSchema.safeParse(fields).data ?? {}).filter(
    ([field, value]) => !isNothing(value) && ![...bookkeeping, ...sides].includes(field),
  );
  return Object.fromEntries(left);
}
