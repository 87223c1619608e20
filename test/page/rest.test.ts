import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenAtRest } from '../../lib/page/rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function resting() {
  const stop = new AbortController();
  const atRest = vi.fn();
  return { atRest, stop, stirred: whenAtRest(window, atRest, stop.signal) };
}

it('a page is at rest once nothing new came for a while', () => {
  const { atRest, stirred } = resting();
  stirred();
  vi.advanceTimersByTime(3_000);
  stirred();
  vi.advanceTimersByTime(3_000);
  expect(atRest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(atRest).toHaveBeenCalledOnce();
});

it('a page that still loads is waited for', () => {
  const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const { atRest, stirred } = resting();
  stirred();
  vi.advanceTimersByTime(20_000);
  expect(atRest).not.toHaveBeenCalled();
  loading.mockReturnValue('complete');
  vi.advanceTimersByTime(5_000);
  expect(atRest).toHaveBeenCalledOnce();
});

it('in a hidden tab nothing runs, and shown again it goes on', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { atRest, stirred } = resting();
  stirred();
  expect(vi.getTimerCount()).toBe(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(5_000);
  expect(atRest).toHaveBeenCalledOnce();
});

it('told to stop, it stops', () => {
  const { atRest, stop, stirred } = resting();
  stirred();
  stop.abort();
  stirred();
  vi.advanceTimersByTime(60_000);
  expect(atRest).not.toHaveBeenCalled();
});
