import { v7 as uuid } from 'uuid';
import * as z from 'zod';
import {
  conditionSchema,
  groupSchema,
  icpConfigSchema,
  rulesSchema,
  type Condition,
  type IcpConfig,
} from '../../lib/icp/schema';
import { merge } from '../../lib/sync/merge';
import { same } from '../../lib/sync/same';
import { plainDecimal } from '../../lib/values/number';

const draftConditionSchema = z.object({ id: z.string(), condition: conditionSchema });
const draftGroupSchema = z.object({
  id: z.string(),
  group: groupSchema.omit({ conditions: true }),
  conditions: z.array(draftConditionSchema),
});

/**
 * An ICP being edited: the config taken apart so that every group and condition keeps its identity while others
 * are added and removed, and the priority as typed. Fields we don't know stay where they were.
 */
export const draftSchema = z.object({
  /** Null for a new ICP. */
  configId: z.string().nullable(),
  /** The config as it stood when editing began. */
  base: icpConfigSchema.nullable(),
  config: icpConfigSchema.omit({ rules: true, priority: true }),
  priority: z.string(),
  rules: rulesSchema.omit({ groups: true }),
  groups: z.array(draftGroupSchema),
  /** The account whose conflict saving settles. */
  settles: z.string().exactOptional(),
});

export type DraftCondition = z.infer<typeof draftConditionSchema>;
export type DraftGroup = z.infer<typeof draftGroupSchema>;
export type Draft = z.infer<typeof draftSchema>;

/** A draft of a new ICP: one group with one condition to fill in. */
export function newDraft(): Draft {
  return {
    configId: null,
    base: null,
    config: { slug: '', label: '', isActive: true },
    priority: '',
    rules: {},
    groups: [newGroup()],
  };
}

/** A draft of an ICP that exists. */
export function draftOf(configId: string, base: IcpConfig): Draft {
  const { rules, priority, ...config } = base;
  const { groups, ...restOfRules } = rules;
  return {
    configId,
    base,
    config,
    priority: typeof priority === 'number' ? String(priority) : '',
    rules: restOfRules,
    groups: groups.map(({ conditions, ...group }) => ({
      id: uuid(),
      group,
      conditions: conditions.map((condition) => ({ id: uuid(), condition })),
    })),
  };
}

/** The config a draft stands for. What was not touched is as it was, unknown fields too. */
export function configOf({ base, config, priority, rules, groups }: Draft): IcpConfig {
  const number = priorityOf(priority);
  return {
    ...config,
    ...(number === null ? base && 'priority' in base && { priority: null } : { priority: number }),
    rules: {
      ...rules,
      groups: groups.map(({ group, conditions }) => ({
        ...group,
        conditions: conditions.map(({ condition }) => condition),
      })),
    },
  };
}

/** Whether a draft says anything that isn't saved. */
export function isDirty(draft: Draft): boolean {
  const before = draft.configId !== null && draft.base ? draftOf(draft.configId, draft.base) : newDraft();
  return draft.priority !== before.priority || !same(configOf(draft), configOf(before));
}

/**
 * A draft on top of the config as it stands now, which may have been edited meanwhile: both edits in one, or null
 * where that is doubtful.
 */
export function joined(draft: Draft, now: IcpConfig): IcpConfig | null {
  const mine = configOf(draft);
  const result = merge(draft.base ?? now, mine, now);
  return 'merged' in result ? result.merged : null;
}

/** The whole number typed as priority; null for an empty field, undefined for what is no whole number. */
export function priorityOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const number = plainDecimal(text);
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

export function newGroup(): DraftGroup {
  return { id: uuid(), group: { operator: 'AND' }, conditions: [newCondition()] };
}

export function newCondition(): DraftCondition {
  return { id: uuid(), condition: { type: 'job_title', comparator: 'in', value: [] } };
}

/** The draft with one group changed, or without it when the change gives null. */
export function withGroup(draft: Draft, id: string, change: (group: DraftGroup) => DraftGroup | null): Draft {
  return { ...draft, groups: changed(draft.groups, id, change) };
}

/** The group with one condition changed, or without it when the change gives null. */
export function withCondition(
  group: DraftGroup,
  id: string,
  change: (condition: Condition) => Condition | null,
): DraftGroup {
  const conditions = changed(group.conditions, id, (item) => {
    const condition = change(item.condition);
    return condition && { ...item, condition };
  });
  return { ...group, conditions };
}

function changed<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Item | null,
): Item[] {
  return items.flatMap((item) => {
    const next = item.id === id ? change(item) : item;
    return next ? [next] : [];
  });
}
