import { conditionTypeNames, rowOf, type ConditionType, type Kind } from '../icp/vocabulary';
import { fold } from '../values/fold';

/** Numbers known within bounds, both inclusive; a single number has both ends the same. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

export type Value = string | boolean | Bounds;

/** One of SCORING.md §1's three states; `malformed` is unread, and every condition on it says so. */
export type State =
  | { readonly is: 'unread' | 'absent' | 'malformed' }
  | { readonly is: 'known'; readonly values: readonly Value[] };

const UNREAD: State = { is: 'unread' };
const ABSENT: State = { is: 'absent' };
const MALFORMED: State = { is: 'malformed' };

/** What is known about a subject, ready to be tested. */
export type Profile = ReadonlyMap<ConditionType, State>;

/** The state of an attribute that isn't in the profile is unread. */
export function stateOf(profile: Profile, type: ConditionType): State {
  return profile.get(type) ?? UNREAD;
}

/** Reads attributes of unknown form (SCORING.md §1). Derived ones given from outside are ignored (§3). Never throws. */
export function readProfile(attributes: object): Profile {
  const profile = new Map<ConditionType, State>();
  for (const type of conditionTypeNames) {
    if (rowOf(type).owner === 'derived' || !Object.hasOwn(attributes, type)) continue;
    profile.set(type, readState(rowOf(type).kind, (attributes as Record<string, unknown>)[type]));
  }
  return profile;
}

function readState(kind: Kind, raw: unknown): State {
  if (raw === undefined) return UNREAD;
  if (raw === null) return ABSENT;
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (list.length === 0) return ABSENT;
  const values: Value[] = [];
  for (const item of list) {
    const value = readValue(kind, item);
    if (value === undefined) return MALFORMED;
    values.push(value);
  }
  return { is: 'known', values };
}

function readValue(kind: Kind, raw: unknown): Value | undefined {
  if (kind === 'number') return readBounds(raw);
  if (kind === 'boolean') return typeof raw === 'boolean' ? raw : undefined;
  return typeof raw === 'string' && fold(raw) !== '' ? raw : undefined;
}

function readBounds(raw: unknown): Bounds | undefined {
  if (typeof raw === 'number') return raw >= 0 ? { from: raw, to: raw } : undefined;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { from, to } = raw as { from?: unknown; to?: unknown };
  if (isMissing(from) && isMissing(to)) return undefined;
  const low = isMissing(from) ? 0 : from;
  const high = isMissing(to) ? Infinity : to;
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  return low >= 0 && low <= high ? { from: low, to: high } : undefined;
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
