import type { DBCore, DBCoreTable } from 'dexie';
import type { LensDatabase } from '../../lib/storage/db';

export class WorkerDied extends Error {}

/** Makes a database one that whoever works on it may die of: after so many reads and writes, all fail. */
export function mortal(db: LensDatabase) {
  let left = Infinity;
  const age = () => {
    if (left <= 0) throw new WorkerDied();
    left -= 1;
  };
  const aging =
    <Request, Answer>(work: (request: Request) => Promise<Answer>) =>
    (request: Request) =>
      new Promise<Answer>((resolve, reject) => {
        age();
        work(request).then(resolve, reject);
      });
  const table = (real: DBCoreTable): DBCoreTable => ({
    ...real,
    mutate: aging((request) => real.mutate(request)),
    get: aging((request) => real.get(request)),
    query: aging((request) => real.query(request)),
    count: aging((request) => real.count(request)),
  });
  const create = (core: DBCore): DBCore => ({ ...core, table: (name) => table(core.table(name)) });
  db.use({ stack: 'dbcore', name: 'mortal', create });
  return {
    /** Lets a worker live for so many reads and writes. False if it died before its work was done. */
    async live(steps: number, work: () => Promise<unknown>): Promise<boolean> {
      left = steps;
      try {
        await work();
        return true;
      } catch (error) {
        if (!isDeath(error)) throw error;
        return false;
      } finally {
        left = Infinity;
      }
    },
  };
}

/** Dexie tells of an error inside a transaction as it is, or wrapped. */
function isDeath(error: unknown): boolean {
  return (
    error instanceof WorkerDied ||
    (error instanceof Error && 'inner' in error && error.inner instanceof WorkerDied)
  );
}
