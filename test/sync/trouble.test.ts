import { describe, expect, it } from 'vitest';
import { PartnerError } from '../../lib/partners/types';
import { isPaused, isResting, troubleOf } from '../../lib/sync/trouble';

const NOW = 1_700_000_000_000;
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

describe('what a failed run leaves on its account', () => {
  it('backs off twice as long each time, up to an hour, or five minutes where this device may be offline', () => {
    const waits = (kind: 'server' | 'network') =>
      Array.from({ length: 9 }, (_, failures) => {
        const { pausedUntil = 0 } = troubleOf(new PartnerError(kind, 'down'), { failures }, NOW);
        return (pausedUntil - NOW) / SECOND;
      });
    expect(waits('server')).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(waits('network')).toEqual([30, 60, 120, 240, 300, 300, 300, 300, 300]);
    const error = new PartnerError('network', 'no connection');
    expect(troubleOf(error, { failures: 2 }, NOW)).toMatchObject({
      failures: 3,
      lastError: { kind: 'network', message: 'no connection', at: NOW },
    });
  });

  it('waits as long as a rate limit says, a minute where it says nothing, never more than an hour', () => {
    const until = (retryAt?: number) =>
      troubleOf(new PartnerError('rate_limited', 'slow down', retryAt), {}, NOW).pausedUntil;
    expect(until(NOW + 42 * SECOND)).toBe(NOW + 42 * SECOND);
    expect(until()).toBe(NOW + 60 * SECOND);
    expect(until(NOW + 99 * HOUR)).toBe(NOW + HOUR);
  });

  it('waits as long as a server that is down asks for', () => {
    const error = new PartnerError('server', 'maintenance', NOW + 600 * SECOND);
    expect(troubleOf(error, {}, NOW).pausedUntil).toBe(NOW + 600 * SECOND);
  });

  it.each(['unauthorized', 'forbidden'] as const)('does not wait where waiting does not help: %s', (kind) => {
    expect(troubleOf(new PartnerError(kind, 'no'), {}, NOW)).toEqual({
      lastError: { kind, message: 'no', at: NOW },
    });
  });
});

describe('a pause', () => {
  const paused = (kind: string, pausedUntil: number, byHand: boolean) =>
    isPaused({ pausedUntil, lastError: { kind, message: '', at: NOW } }, NOW, byHand);

  it('ends at its time', () => {
    expect(paused('network', NOW + 1, false)).toBe(true);
    expect(paused('network', NOW, false)).toBe(false);
  });

  it('is ended by the rep, but not where the partner limits the rate', () => {
    expect(paused('network', NOW + HOUR, true)).toBe(false);
    expect(paused('rate_limited', NOW + HOUR, true)).toBe(true);
  });

  it('does not last for ever because a clock was put back', () => {
    expect(paused('network', NOW + 9_000 * HOUR, false)).toBe(false);
  });
});

it('an edit of what the account lists and doesn’t find rests longer each time, up to a day', () => {
  const rests = (attempts: number, kind = 'not_found') => {
    const lastError = { kind, message: '', at: NOW };
    const minutes = Array.from({ length: 2_000 }, (_, minute) => minute);
    return minutes.find((minute) => !isResting({ lastError, attempts }, NOW + minute * 60 * SECOND));
  };
  expect([1, 2, 3, 20].map((attempts) => rests(attempts))).toEqual([10, 20, 40, 1440]);
  expect(rests(1, 'network')).toBe(0);
  const future = { kind: 'not_found', message: '', at: NOW + HOUR };
  expect(isResting({ lastError: future, attempts: 1 }, NOW)).toBe(false);
});
