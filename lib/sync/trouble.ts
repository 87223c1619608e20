import type { PartnerErrorKind } from '../partners/types';
import { limitOf, type Trouble } from '../storage/account-state';
import { UNDO_FOR } from '../storage/outbox';
import type { AccountRow, OutboxRow } from '../storage/rows';

const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;
/** Most often it is this device that is offline, and then nobody is spared by waiting longer. */
const LONGEST_OFFLINE = 300_000;
const RATE_LIMIT_WAIT = 60_000;

/** Trying again may help, but not at once. Of the others the rep is told, and each run makes one request. */
const passing: readonly string[] = [
  'other',
  'server',
  'network',
  'unexpected_answer',
  'not_found',
  'invalid',
];

/** What went wrong in a run: the partner's word for it, or `other` where the fault isn't the partner's. */
interface Fault {
  readonly kind: PartnerErrorKind | 'other';
  readonly message: string;
  readonly retryAt?: number | undefined;
}

/** A fault that nobody foresaw, by its name only: its message may hold anything. */
export function unexpected(error: unknown): Fault {
  return { kind: 'other', message: error instanceof Error ? error.name : typeof error };
}

/**
 * What a failed run leaves on its account: the error, and until when no request is made. A rate limit says when; the
 * rest backs off from 30 seconds, twice as long each time, up to an hour (without connection, 5 minutes).
 */
export function troubleOf(
  { kind, message, retryAt }: Fault,
  { failures = 0 }: Pick<AccountRow, 'failures'>,
  now: number,
): Trouble {
  const lastError = { kind, message, at: now };
  const within = (time: number) => Math.min(time, now + LONGEST_WAIT);
  if (kind === 'rate_limited') return { lastError, pausedUntil: within(retryAt ?? now + RATE_LIMIT_WAIT) };
  if (!passing.includes(kind)) return { lastError };
  const longest = kind === 'network' ? LONGEST_OFFLINE : LONGEST_WAIT;
  const backOff = now + Math.min(FIRST_WAIT * 2 ** failures, longest);
  return { lastError, failures: failures + 1, pausedUntil: within(Math.max(backOff, retryAt ?? 0)) };
}

const FIRST_REST = 300_000;
const LONGEST_REST = 86_400_000;

/**
 * Whether an entry is not to be sent yet. The rep may still take it back; or the account said that nothing is there
 * although it lists it, which no edit of ours mends: tried again after ten minutes, twice as long each time, up to a day,
 * but a further edit at once. Times further away than we set mean that the clock was put back.
 */
export function isResting(
  { lastError, attempts, notBefore = 0 }: Pick<OutboxRow, 'lastError' | 'attempts' | 'notBefore'>,
  now: number,
): boolean {
  const left = notBefore - now;
  if (left > 0 && left <= UNDO_FOR) return true;
  if (lastError?.kind !== 'not_found') return false;
  const since = now - lastError.at;
  return since >= 0 && since < Math.min(FIRST_REST * 2 ** attempts, LONGEST_REST);
}

/**
 * Whether no request may be made now. A run asked for does not keep to a back-off, but to a rate limit. A pause
 * longer than any we set means that the clock was put back.
 */
export function isPaused(
  account: Pick<AccountRow, 'pausedUntil' | 'limitedUntil' | 'lastError'>,
  now: number,
  byHand: boolean,
): boolean {
  const left = (byHand ? limitOf(account) : (account.pausedUntil ?? 0)) - now;
  return left > 0 && left <= LONGEST_WAIT;
}
