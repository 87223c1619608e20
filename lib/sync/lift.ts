import type { IcpConfig } from '../icp/schema';
import type { Carried } from './mapping';
import { compare, merge, type Merge, type OtherForms } from './merge';
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
  const here = merge(held, mine, there.merged, heldForms(mine, carried));
  const fits = fitting(theirs, carried);
  if ('conflict' in here || fits(here.merged, there.merged)) return here;
  return { conflict: ['rules'] };
}

/**
 * What is there, as the rep chose, with what the partner can't hold of mine wherever that is certain: the partner would
 * make what is there of it.
 */
export function lift(mine: IcpConfig, theirs: IcpConfig, carried: Carried): IcpConfig {
  const held = carried(mine);
  const lifted = (from: IcpConfig) => merge(held, from, theirs, heldForms(mine, carried));
  const whole = lifted(mine);
  const disputed = 'conflict' in whole ? whole.conflict : [];
  const yielding = { ...mine, ...Object.fromEntries(disputed.map((field) => [field, held[field]])) };
  const fits = fitting(theirs, carried);
  const certain = [whole, lifted(yielding)].find((each) => 'merged' in each && fits(each.merged, theirs));
  return certain && 'merged' in certain ? certain.merged : theirs;
}

/** What the partner makes of a group of a config: so a group of ours is known again that stands there in other words. */
function heldForms(config: IcpConfig, carried: Carried): OtherForms {
  return (group) => carried({ ...config, rules: { ...config.rules, groups: [group] } }).rules.groups;
}

/**
 * Whether the partner would make of a config what is to be there. What somebody else wrote there may be more than we
 * could send: then only our part of it counts.
 */
function fitting(theirs: IcpConfig, carried: Carried) {
  const isOurs = same(carried(theirs), theirs);
  return (config: IcpConfig, there: IcpConfig): boolean =>
    isThere(config, there, carried) || (!isOurs && same(carried(config), carried(there)));
}

/** Whether a config has nothing to send to where this stands: it is that, or the partner would make that of it. */
export function isThere(config: IcpConfig, theirs: IcpConfig, carried: Carried): boolean {
  return same(config, theirs) || same(carried(config), theirs);
}
