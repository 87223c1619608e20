import type { IcpConfig } from '../icp/schema';
import type { Carried } from './mapping';
import { compare, merge, type Merge } from './merge';
import { same } from './same';

interface Sides {
  /** Null: nothing was agreed on yet. */
  readonly base: IcpConfig | null;
  readonly mine: IcpConfig;
  readonly theirs: IcpConfig;
  /** Whether mine was edited since the base; if not, what is there counts. */
  readonly isEdited: boolean;
}

/**
 * What both sides' edits make together, where the partner may hold only a part of mine: they are merged as the partner
 * holds them, and what that changes is brought to mine. What the partner can't hold stays; where it isn't certain
 * what a change there does to it, there is a conflict. For a partner that holds all it is `merge`.
 */
export function mergeHeld({ base, mine, theirs, isEdited }: Sides, carried: Carried): Merge {
  const held = carried(mine);
  const there =
    base && isEdited ? merge(base, held, theirs) : base ? { merged: theirs } : compare(held, theirs);
  if ('conflict' in there) return there;
  const here = merge(held, mine, there.merged);
  if ('conflict' in here || isThere(here.merged, there.merged, carried)) return here;
  // What somebody else wrote there may be more than we could send: then only our part of it counts.
  const isOurs = same(carried(theirs), theirs);
  if (!isOurs && same(carried(here.merged), carried(there.merged))) return here;
  return { conflict: ['rules'] };
}

/** What is there, as the rep chose, with what the partner can't hold of mine wherever that is certain. */
export function lift(mine: IcpConfig, theirs: IcpConfig, carried: Carried): IcpConfig {
  const held = carried(mine);
  const first = merge(held, mine, theirs);
  if ('merged' in first) return first.merged;
  const yielding = { ...mine, ...Object.fromEntries(first.conflict.map((field) => [field, held[field]])) };
  const second = merge(held, yielding, theirs);
  return 'merged' in second ? second.merged : theirs;
}

/** Whether a config has nothing to send to where this stands: it is that, or the partner would make that of it. */
export function isThere(config: IcpConfig, theirs: IcpConfig, carried: Carried): boolean {
  return same(config, theirs) || same(carried(config), theirs);
}
