import fc from 'fast-check';
import { expect, it } from 'vitest';
import { begin, proceed } from '../../lib/recalculate/run';
import { createConfig, saveConfig } from '../../lib/storage/configs';
import { advanceRecalculation, getRecalculation, stopRecalculation } from '../../lib/storage/recalculations';
import { mortal } from '../mortal';
import { fresh, icp, recalculate, saw, told } from './world';

const everybody = icp('Everybody', 'linkedin_url exists true');
const names = ['ada', 'bob', 'cleo', 'dan', 'eve', 'finn', 'gail'];
const step = 2;

/** Seven people, and a config edited since it was last compared: a worker that recalculates it may die. */
async function edited() {
  const db = fresh();
  const life = mortal(db);
  for (const [index, name] of names.entries()) await saw(db, name, { city: index % 2 ? 'Lyon' : 'Hamburg' });
  const { id } = await createConfig(icp('North', 'city equals Hamburg'), [], db);
  await recalculate(db);
  await saveConfig(id, icp('South', 'city equals Lyon'), db);
  const before = await getRecalculation(db);
  const hasBegun = async () => (await getRecalculation(db))?.run !== before?.run;
  return { db, life, hasBegun };
}

const work = (db: ReturnType<typeof fresh>) => async () => {
  await begin(null, { db });
  await proceed({ db, step });
};

it('wherever the worker dies, the next one ends with the same tallies', async () => {
  let [lives, survived] = [0, false];
  for (; !survived; lives += 1) {
    const { db, life, hasBegun } = await edited();
    survived = await life.live(lives, work(db));
    if (await hasBegun()) await proceed({ db, step });
    else await work(db)();
    expect(await getRecalculation(db), `died after ${lives}`).toMatchObject({ state: 'finished', done: 7 });
    expect(await told(db), `died after ${lives}`).toEqual([
      'South: 3 yes, 4 no, 0 unknown; no_yes 3, yes_no 4',
    ]);
    await recalculate(db);
    expect(await told(db), `died after ${lives}`).toEqual(['South: 3 yes, 4 no, 0 unknown; nobody']);
  }
  expect(lives).toBeGreaterThan(20);
});

it('wherever it is stopped, it says so, and the next one compares with what it compared with', async () => {
  const stoppedAt = new Set<number | undefined>();
  for (let lives = 1; ; lives += 1) {
    const { db, life, hasBegun } = await edited();
    if (await life.live(lives, work(db))) break;
    if (!(await hasBegun())) continue;
    await stopRecalculation(9, db);
    const row = await getRecalculation(db);
    expect(row).toMatchObject({ state: 'stopped', endedAt: 9 });
    stoppedAt.add(row?.done);
    await proceed({ db, step });
    expect(await getRecalculation(db)).toEqual(row);
    expect(await db.snapshots.toCollection().primaryKeys()).toEqual(['baseline']);
    await recalculate(db);
    expect(await told(db)).toEqual(['South: 3 yes, 4 no, 0 unknown; no_yes 3, yes_no 4']);
  }
  expect([...stoppedAt]).toEqual([0, 2, 4, 6, 7]);
});

/** What a browser that kept no locks would do. */
const locks = { request: (_: string, run: () => Promise<void>) => run() } as unknown as LockManager;

it('a step of one that was stopped meanwhile leaves alone what began after it', async () => {
  const { db } = await edited();
  await begin(null, { db });
  const former = (await getRecalculation(db))!;
  await stopRecalculation(9, db);
  expect(await advanceRecalculation({ ...former, done: 2 }, db)).toBe(false);
  await begin(null, { db });
  const row = await getRecalculation(db);
  expect(await advanceRecalculation({ ...former, done: 2 }, db)).toBe(false);
  expect(await getRecalculation(db)).toEqual(row);
});

it('two workers at once count nobody twice', async () => {
  const { db } = await edited();
  await begin(null, { db });
  await Promise.all([1, 2, 3].map((size) => proceed({ db, step: size, locks })));
  await proceed({ db, step });
  expect(await told(db)).toEqual(['South: 3 yes, 4 no, 0 unknown; no_yes 3, yes_no 4']);
});

it('dying often, while people are seen anew or for the first time, it counts each once', async () => {
  const seen = fc.record({ lives: fc.nat(12), name: fc.constantFrom(...names, 'anna', 'dora', 'zoe') });
  await fc.assert(
    fc.asyncProperty(fc.array(seen, { maxLength: 8 }), async (deaths) => {
      const db = fresh();
      const life = mortal(db);
      for (const name of names) await saw(db, name);
      await createConfig(everybody, [], db);
      await begin(null, { db });
      for (const { lives, name } of deaths) {
        await life.live(lives, () => proceed({ db, step }));
        await saw(db, name);
      }
      await proceed({ db, step });
      const row = await getRecalculation(db);
      const counted = row?.tallies[0]?.profiles.map(({ name }) => name) ?? [];
      expect(new Set(counted).size).toBe(counted.length);
      expect(counted).toEqual(expect.arrayContaining(names));
      expect(row).toMatchObject({ state: 'finished', total: 7, done: counted.length });
      expect(row?.tallies[0]?.now).toEqual({ yes: counted.length, no: 0, unknown: 0 });
    }),
    { numRuns: 40 },
  );
});
