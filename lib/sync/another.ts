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
 * Whether a side may be another ICP now than was agreed on, at an account that holds one: one took its place, here or
 * there, under the same key. An edit leaves something of what was wanted of each attribute that it goes on to ask for;
 * another ICP may share a country and want other titles. They are not to be merged: who replaced all of an attribute's
 * values is asked too. Nothing is the matter while it stands there as agreed on.
 */
export function isOfAnother({ base, mine, theirs }: Sides, carried: Carried): boolean {
  if (!base || !theirs || same(base, theirs)) return false;
  return isOther(base, theirs) || (mine !== null && isOther(base, carried(mine)));
}

/** Whether two ICPs ask for other values of an attribute that both ask for, or for none that the other does. */
function isOther(a: IcpConfig, b: IcpConfig): boolean {
  const [wanted, others] = [wantedBy(a), wantedBy(b)];
  if (wanted.size === 0 || others.size === 0) return false;
  const both = [...wanted.keys()].filter((type) => others.has(type));
  const share = (type: string) => [...(wanted.get(type) ?? [])].some((each) => others.get(type)?.has(each));
  return both.length === 0 || !both.every(share);
}

/** Each value that conditions name, by their type: a list that grew still has some. */
function wantedBy({ rules }: IcpConfig): Map<string, Set<string | undefined>> {
  const wanted = new Map<string, Set<string | undefined>>();
  for (const { type, value } of rules.groups.flatMap((group) => group.conditions)) {
    const known = wanted.get(type) ?? new Set();
    wanted.set(type, new Set([...known, ...[value].flat().map(textOf)]));
  }
  return wanted;
}
