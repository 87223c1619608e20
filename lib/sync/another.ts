import type { IcpConfig } from '../icp/schema';
import type { Carried } from './mapping';
import { same, textOf } from './same';

interface Sides {
  /** What both sides last agreed on. */
  readonly base: IcpConfig | null;
  readonly mine: IcpConfig | null;
  readonly theirs: IcpConfig | null;
}

/**
 * Whether a side is another ICP now than was agreed on, at an account that holds one: one took its place, here or there,
 * under the same key. An edit leaves something of what was wanted, another ICP nothing. They are not to be merged.
 * Nothing is the matter while it stands there as agreed on.
 */
export function isOfAnother({ base, mine, theirs }: Sides, carried: Carried): boolean {
  if (!base || !theirs || same(base, theirs)) return false;
  return !haveInCommon(base, theirs) || (mine !== null && !haveInCommon(base, carried(mine)));
}

function haveInCommon(a: IcpConfig, b: IcpConfig): boolean {
  const [wanted, others] = [wantedBy(a), wantedBy(b)];
  return wanted.size === 0 || others.size === 0 || [...wanted].some((each) => others.has(each));
}

/** Each value that a condition names, with the condition's type: a list that grew still has some. */
function wantedBy({ rules }: IcpConfig): Set<string | undefined> {
  const conditions = rules.groups.flatMap((group) => group.conditions);
  return new Set(conditions.flatMap(({ type, value }) => [value].flat().map((each) => textOf([type, each]))));
}
