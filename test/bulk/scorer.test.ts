import { expect, it, vi } from 'vitest';
import { openBulkScorer, type BulkWorker } from '../../lib/bulk/client';
import { attributesOf } from '../../lib/profile/attributes';
import { scoreAll } from '../../lib/scoring/score';
import { readColumns } from '../../lib/storage/columns';
import { fresh, icp, inCountry, open, saw, status, tear } from './world';

const euro = icp('euro', inCountry('DE', 'FR'));
const french = icp('french', inCountry('FR'));
const matched = icp('matched', { type: 'icp_match', comparator: 'equals', value: true });

async function people() {
  const db = fresh();
  await saw(db, 'ada', { country: ['DE'] });
  await saw(db, 'bob', { country: ['FR'], city: ['Lyon'] });
  await saw(db, 'cleo', { country: ['US'] });
  await saw(db, 'dan');
  return db;
}

it('counts every config, group and condition over what is stored', async () => {
  const scorer = open(await people());
  const progress = vi.fn();
  const counts = await scorer.counts([euro, french, matched], [1, 0], { onProgress: progress });
  const french_ = { yes: 1, no: 2, unknown: 1 };
  const euro_ = { yes: 2, no: 1, unknown: 1 };
  expect(counts).toEqual([
    { config: french_, groups: [{ group: french_, conditions: [french_] }] },
    { config: euro_, groups: [{ group: euro_, conditions: [euro_] }] },
  ]);
  expect(progress.mock.calls).toEqual([[0.5]]);
  scorer.close();
});

it('says who moves between two versions, each among its own ICPs', async () => {
  const scorer = open(await people());
  const moved = await scorer.moved({ all: [euro], index: 0 }, { all: [matched, french], index: 1 }, 1);
  expect(moved.yes_no).toEqual({ count: 1, keys: [expect.stringContaining('/ada')] });
  expect(moved.no_yes).toEqual({ count: 0, keys: [] });
  scorer.close();
});

it('agrees with the live path on all that is stored', async () => {
  const db = await people();
  const scorer = open(db);
  const all = [euro, matched, french];
  const stored = await db.sightings.toArray();
  for (const index of all.keys()) {
    const { keys, floors, ceilings } = await scorer.scores({ all, index });
    const live = stored.map(({ key, subject }) => {
      const { floor, ceiling } = scoreAll(all, attributesOf(subject)).results[index]!;
      return [key, floor, ceiling];
    });
    expect(keys.map((key, row) => [key, floors[row], ceilings[row]])).toEqual(live);
  }
  scorer.close();
});

it('a sighting that arrives changes the counts, and the version says so', async () => {
  const db = await people();
  const scorer = open(db);
  const { version } = await status(scorer, 'ready');
  await saw(db, 'eve', { country: ['FR'] });
  expect(await status(scorer, 'ready', ({ profiles }) => profiles === 5)).toMatchObject({
    version: version + 1,
  });
  expect((await scorer.counts([french], [0]))[0]!.config).toEqual({ yes: 2, no: 2, unknown: 1 });
  scorer.close();
});

it('names the first damaged rows and counts them all', async () => {
  const db = await people();
  for (let row = 1; row <= 25; row += 1) await tear(db, { key: `person:torn ${row}`, change: 10 + row });
  const scorer = open(db);
  const { profiles, damaged } = await status(scorer, 'ready');
  expect([profiles, damaged.count, damaged.rows.length]).toEqual([4, 25, 20]);
  expect(damaged.rows[0]).toMatchObject({
    key: 'person:torn 1',
    problem: expect.stringMatching(/subject/) as string,
  });
  scorer.close();
});

it('keeps its columns at once, then only now and again', async () => {
  const db = await people();
  const scorer = open(db, { keepEvery: 200 });
  const kept = () => readColumns(db).then((row) => row?.upTo);
  await expect.poll(kept).toBe(4);
  await saw(db, 'eve');
  await status(scorer, 'ready', ({ profiles }) => profiles === 5);
  expect(await kept()).toBe(4);
  await expect.poll(kept).toBe(5);
  scorer.close();
});

it('a question that was taken back ends at its next step, and the next one is answered', async () => {
  const posted = vi.fn();
  const scorer = open(await people(), {}, posted);
  const taken = new AbortController();
  const many = Array.from({ length: 1_000 }, () => 0);
  const progress = vi.fn(() => taken.abort());
  const counting = scorer.counts([euro], many, { signal: taken.signal, onProgress: progress });
  const waiting = new AbortController();
  const moved = scorer.moved({ all: [euro], index: 0 }, { all: [euro], index: 0 }, 1, {
    signal: waiting.signal,
  });
  waiting.abort();
  await expect(moved).rejects.toMatchObject({ name: 'AbortError' });
  await expect(counting).rejects.toMatchObject({ name: 'AbortError' });
  await expect(scorer.counts([euro], [0], { signal: taken.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(await scorer.counts([euro], [0])).toHaveLength(1);
  expect(progress).toHaveBeenCalledTimes(1);
  expect(posted.mock.calls.length).toBeLessThan(many.length / 2);
  scorer.close();
});

it('what can’t be answered is refused, and does no harm', async () => {
  const scorer = open(await people());
  await expect(scorer.counts([euro], [1])).rejects.toThrow('There is no config 1.');
  await expect(scorer.counts([{ rules: () => 1 }], [0])).rejects.toMatchObject({ name: 'DataCloneError' });
  expect(await scorer.counts([euro], [0])).toHaveLength(1);
  scorer.close();
});

it('without the database it has failed, and refuses', async () => {
  const db = await people();
  db.close({ disableAutoOpen: true });
  const scorer = open(db);
  const counting = scorer.counts([euro], [0]);
  await expect(counting).rejects.toThrow(/closed/);
  expect(await status(scorer, 'failed')).toMatchObject({
    message: expect.stringMatching(/closed/) as string,
  });
  scorer.close();
});

it('closed, it refuses what is waiting and what comes', async () => {
  const scorer = open(await people());
  const waiting = scorer.counts([euro], [0]);
  scorer.close();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  await expect(scorer.counts([euro], [0])).rejects.toMatchObject({ name: 'AbortError' });
});

/** A worker that does nothing, and how to have it fail. */
function silentWorker() {
  const target = new EventTarget();
  const terminate = vi.fn();
  const worker = Object.assign(target, { postMessage: vi.fn(), terminate }) as unknown as BulkWorker;
  return { worker, terminate, fail: (event: Event) => target.dispatchEvent(event) };
}

it('a worker that crashes is told, and rejects what is waiting', async () => {
  const { worker, terminate, fail } = silentWorker();
  const scorer = openBulkScorer(() => worker);
  const waiting = scorer.counts([euro], [0]);
  fail(Object.assign(new Event('error'), { message: 'Uncaught RangeError' }));
  await expect(waiting).rejects.toThrow('Uncaught RangeError');
  await expect(scorer.counts([euro], [0])).rejects.toThrow('Uncaught RangeError');
  expect(terminate).toHaveBeenCalled();
  expect(await status(scorer, 'failed')).toEqual({ is: 'failed', message: 'Uncaught RangeError' });
});

it('a worker that can’t be started is told', async () => {
  const { worker, fail } = silentWorker();
  const unloaded = openBulkScorer(() => worker);
  fail(new Event('error'));
  expect(await status(unloaded, 'failed')).toMatchObject({ message: 'The worker did not start.' });
  const refused = openBulkScorer(() => {
    throw new Error('Refused by policy');
  });
  expect(await status(refused, 'failed')).toMatchObject({ message: 'Refused by policy' });
  await expect(refused.counts([euro], [0])).rejects.toThrow('Refused by policy');
});

it('who no longer watches is not called', async () => {
  const db = await people();
  const scorer = open(db);
  const heard = vi.fn();
  scorer.watch(heard)();
  await status(scorer, 'ready');
  expect(heard.mock.calls).toEqual([[{ is: 'loading', done: 0, total: 0 }]]);
  scorer.close();
});
