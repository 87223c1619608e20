import type { DBCore, DBCoreTable } from 'dexie';
import type { LensDatabase } from '../lib/storage/db';

class WorkerDied extends Error {}

/**
 * Makes a database one that whoever works on it may die of: after so many steps, each a read, a write or whatever
 * `step` counts, all fail, and the transaction under way is broken off as when the browser ends a worker.
 */
export function mortal(db: LensDatabase) {
  let left = Infinity;
  let lives = 0;
  let isDead = false;
  const step = () => {
    isDead ||= left <= 0;
    if (isDead) throw new WorkerDied();
    left -= 1;
  };
  const aging =
    <Request, Answer>(work: (request: Request) => Promise<Answer>) =>
    (request: Request) =>
      new Promise<Answer>((resolve, reject) => {
        step();
        work(request).then(resolve, reject);
      });
  const table = (real: DBCoreTable): DBCoreTable => ({
    ...real,
    mutate: aging((request) => real.mutate(request)),
    get: aging((request) => real.get(request)),
    getMany: aging((request) => real.getMany(request)),
    query: aging((request) => real.query(request)),
    openCursor: aging((request) => real.openCursor(request)),
    count: aging((request) => real.count(request)),
  });
  const create = (core: DBCore): DBCore => ({ ...core, table: (name) => table(core.table(name)) });
  db.use({ stack: 'dbcore', name: 'mortal', create });
  return {
    step,
    /**
     * Does work until it ends or the worker dies: after so many steps, or earlier if other work of its own is to die
     * of earlier ones. False if it died.
     */
    async live(steps: number, work: () => Promise<unknown>): Promise<boolean> {
      left = Math.min(left, steps);
      lives += 1;
      try {
        await work();
        return !isDead;
      } catch (error) {
        if (!isDead) throw error;
        return false;
      } finally {
        lives -= 1;
        if (lives === 0) [left, isDead] = [Infinity, false];
      }
    },
  };
}
