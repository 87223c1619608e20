import { expect, it } from 'vitest';
import { oneAtATime } from '../../lib/sync/locks';

const { locks } = navigator;

/** Work that ends when told. */
function work() {
  let running = 0;
  const log: string[] = [];
  const gates: (() => void)[] = [];
  const start = async () => {
    running += 1;
    log.push(`start, ${running} running`);
    await new Promise<void>((resolve) => gates.push(resolve));
    running -= 1;
    log.push('end');
  };
  const finish = async () => {
    await expect.poll(() => gates.length).toBeGreaterThan(0);
    gates.shift()!();
  };
  return { start, finish, log };
}

it('runs one at a time; calls while one runs share one more run after it', async () => {
  const { start, finish, log } = work();
  const first = oneAtATime(locks, start);
  await expect.poll(() => log).toHaveLength(1);
  const others = [oneAtATime(locks, start), oneAtATime(locks, start), oneAtATime(locks, start)];
  await finish();
  await first;
  await finish();
  await Promise.all(others);
  expect(log).toEqual(['start, 1 running', 'end', 'start, 1 running', 'end']);
});

it('calls before the run has begun share it, and resolve when it has ended', async () => {
  const { start, finish, log } = work();
  const calls = [1, 2, 3].map(() => oneAtATime(locks, start));
  const ends = calls.map((call) => call.then(() => log.length));
  await finish();
  expect(await Promise.all(ends)).toEqual([2, 2, 2]);
});

it('rejects as the work does, and lets the next one run', async () => {
  await expect(oneAtATime(locks, () => Promise.reject(new Error('quota')))).rejects.toThrow('quota');
  let hasRun = false;
  await oneAtATime(locks, () => Promise.resolve(void (hasRun = true)));
  expect(hasRun).toBe(true);
});
