import { rowOf, type ConditionType, type Kind } from '../icp/vocabulary';
import { fold } from '../values/fold';

/** Numbers known within bounds, both inclusive; a single number has both ends the same. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A text as read, its folded form, and what its nature makes of it, worked out when first asked for. */
export interface SeenText {
  readonly text: string;
  readonly folded: string;
  meaning?: unknown;
}

export type Value = SeenText | boolean | Bounds;

/** One of SCORING.md §1's three states; `malformed` is unread, and every condition on it says so. */
export type State =
  | { readonly is: 'unread' | 'absent' | 'malformed' }
  | { readonly is: 'known'; readonly values: readonly Value[] };

const UNREAD: State = { is: 'unread' };
const ABSENT: State = { is: 'absent' };
const MALFORMED: State = { is: 'malformed' };

/** Reads an attribute of unknown form (SCORING.md §1); undefined is unread. Never throws. */
export function readState(type: ConditionType, raw: unknown): State {
  if (raw === undefined) return UNREAD;
  if (raw === null) return ABSENT;
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (list.length === 0) return ABSENT;
  const { kind } = rowOf(type);
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
  return readText(raw);
}

function readText(raw: unknown): SeenText | undefined {
  if (typeof raw !== 'string') return undefined;
  const folded = fold(raw);
  return folded === '' ? undefined : { text: raw, folded, meaning: undefined };
}

function readBounds(raw: unknown): Bounds | undefined {
  if (typeof raw === 'number') return isAmount(raw) ? { from: raw, to: raw } : undefined;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { from, to } = raw as { from?: unknown; to?: unknown };
  if (isMissing(from) && isMissing(to)) return undefined;
  const low = isMissing(from) ? 0 : from;
  const high = isMissing(to) ? Infinity : to;
  if (!isAmount(low) || !(high === Infinity || isAmount(high))) return undefined;
  return low <= high ? { from: low, to: high } : undefined;
}

/** Whether it is a number that a count or an amount of money may have. */
export function isAmount(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) >= 0;
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
