/** What a run needs of Web Locks; `work` gets null where the lock is taken and it may not wait. */
export interface Locks {
  request<T>(
    name: string,
    options: { readonly ifAvailable?: boolean },
    work: (lock: object | null) => Promise<T>,
  ): Promise<T>;
}

const RUNNING = 'sync';
const NEXT = 'sync-next';

/**
 * Runs work one at a time across the extension's contexts. While it runs, one more call waits for its turn, and any
 * further one shares that turn: it begins after them all. Resolves when that turn has ended; rejects as the work does.
 */
export async function oneAtATime(locks: Locks, work: () => Promise<void>): Promise<void> {
  const turn = await locks.request(NEXT, { ifAvailable: true }, async (lock) =>
    lock ? begin(locks, work) : undefined,
  );
  if (turn) await turn.ended;
  else await locks.request(RUNNING, {}, () => Promise.resolve());
}

/** Waits until it is our turn, not until it has ended: from then on the next may wait. */
async function begin(locks: Locks, work: () => Promise<void>): Promise<{ readonly ended: Promise<void> }> {
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const ended = locks.request(RUNNING, {}, () => {
    resolve();
    return work();
  });
  await Promise.race([begun, ended]);
  return { ended };
}
