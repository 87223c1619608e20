/**
 * What leaving a condition out does: only the points change, its group matches more or fewer profiles, the group
 * is left without requirements and matches everybody, or nothing remains of the group and it is left out too.
 */
export type LossEffect = 'points' | 'wider' | 'narrower' | 'everybody' | 'group_left_out';

/**
 * What a partner's ICP can't hold, in terms a message can be made of; indexes count from 0. Of a condition: its type,
 * comparator or value doesn't exist there, there is no "optional", or an earlier condition stands in its place. Of a
 * group: its operator doesn't exist there, or no further group. Of the config: a field such as `label`, `priority` or
 * `isActive`, which stays on this device.
 */
export type Loss = ConditionLoss | GroupLoss | FieldLoss;

export interface ConditionLoss {
  readonly of: 'condition';
  readonly group: number;
  readonly condition: number;
  readonly reason: 'type' | 'comparator' | 'value' | 'optional' | 'second';
  readonly type: string;
  readonly comparator: string;
  readonly effect: LossEffect;
}

export interface GroupLoss {
  readonly of: 'group';
  readonly group: number;
  readonly reason: 'operator' | 'further';
  readonly effect: LossEffect;
}

export interface FieldLoss {
  readonly of: 'field';
  readonly field: string;
}

/**
 * A mapping's answer: what can be carried, and what was left out to make it so. What is only another partner's own
 * (own-fields.ts) is no loss: it stays in our config.
 */
export interface Mapped<Value, L extends Loss = Loss> {
  readonly value: Value;
  readonly losses: readonly L[];
}
