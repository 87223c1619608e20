import type { Condition } from '../icp/schema';

/** What a condition says of its type. */
export type Said = Pick<Condition, 'comparator' | 'value'>;
