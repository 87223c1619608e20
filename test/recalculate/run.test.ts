import { describe, expect, it } from 'vitest';
import { begin, proceed } from '../../lib/recalculate/run';
import { createConfig, deleteConfig, saveConfig, setActive } from '../../lib/storage/configs';
import { getRecalculation, stopRecalculation } from '../../lib/storage/recalculations';
import { fresh, icp, recalculate, saw, told } from './world';

/** Five people: two in Hamburg, two in Lyon, one of whom no city is known. */
async function people() {
  const db = fresh();
  await saw(db, 'ada', { city: 'Hamburg', job_title: 'CTO' });
  await saw(db, 'bob', { city: 'Hamburg' });
  await saw(db, 'cleo', { city: 'Lyon', job_title: 'CTO' });
  await saw(db, 'dan', { city: 'Lyon' });
  await saw(db, 'eve', {});
  return db;
}

const north = icp('North', 'city equals Hamburg');
const south = icp('South', 'city equals Lyon');

describe('what moved', () => {
  it('of a config never compared everything is new, and those that match are named', async () => {
    const db = await people();
    await createConfig(north, [], db);
    const row = await recalculate(db);
    expect(row).toMatchObject({ state: 'finished', total: 5, done: 5, damaged: { count: 0 } });
    expect(await told(db)).toEqual(['North: 2 yes, 2 no, 1 unknown; new']);
    expect(row?.tallies[0]?.profiles).toEqual([
      { name: 'ada', url: 'https://www.linkedin.com/in/ada/', move: null },
      { name: 'bob', url: 'https://www.linkedin.com/in/bob/', move: null },
    ]);
  });

  it('is told against the rules of the last finished recalculation, by name', async () => {
    const db = await people();
    const { id } = await createConfig(north, [], db);
    await recalculate(db);
    await saveConfig(id, south, db);
    const row = await recalculate(db);
    expect(await told(db)).toEqual(['South: 2 yes, 2 no, 1 unknown; no_yes 2, yes_no 2']);
    expect(row?.tallies[0]?.profiles.map(({ name, move }) => `${name} ${move}`)).toEqual([
      'ada yes_no',
      'bob yes_no',
      'cleo no_yes',
      'dan no_yes',
    ]);
    await recalculate(db);
    expect(await told(db)).toEqual(['South: 2 yes, 2 no, 1 unknown; nobody']);
  });

  it('to and from not enough known, and between tiers', async () => {
    const db = await people();
    const { id } = await createConfig(icp('N', 'linkedin_url exists true'), [], db);
    await recalculate(db);
    await saveConfig(id, icp('N', 'city equals Hamburg'), db);
    await recalculate(db);
    expect(await told(db)).toEqual(['N: 2 yes, 2 no, 1 unknown; yes_no 2, yes_unknown 1']);
    await saveConfig(id, icp('N', 'city equals Hamburg', 'job_title? equals CEO'), db);
    await recalculate(db);
    expect(await told(db)).toEqual(['N: 2 yes, 2 no, 1 unknown; tier_down 2']);
    await saveConfig(id, icp('N', 'linkedin_url exists true'), db);
    await recalculate(db);
    expect(await told(db)).toEqual(['N: 5 yes, 0 no, 0 unknown; no_yes 2, unknown_yes 1, tier_up 2']);
  });

  it('names the first twenty of each way to move', async () => {
    const db = fresh();
    for (let index = 0; index < 60; index += 1) await saw(db, `p${index}`, { city: 'Hamburg' });
    await createConfig(north, [], db);
    const row = await recalculate(db, null, { step: 7 });
    expect([row?.tallies[0]?.now.yes, row?.tallies[0]?.profiles.length]).toEqual([60, 20]);
  });
});

describe('of several configs', () => {
  it('those chosen are compared; the others keep what they will be compared with', async () => {
    const db = await people();
    const [a, b] = [await createConfig(north, [], db), await createConfig(south, [], db)];
    await recalculate(db);
    await saveConfig(a.id, icp('A', 'city equals Lyon'), db);
    await saveConfig(b.id, icp('B', 'city equals Hamburg'), db);
    await recalculate(db, [a.id]);
    expect(await told(db)).toEqual(['A: 2 yes, 2 no, 1 unknown; no_yes 2, yes_no 2']);
    await recalculate(db);
    expect(await told(db)).toEqual([
      'A: 2 yes, 2 no, 1 unknown; nobody',
      'B: 2 yes, 2 no, 1 unknown; no_yes 2, yes_no 2',
    ]);
  });

  it('one that reads how the others came out moves with them, and all are compared together', async () => {
    const db = await people();
    const { id } = await createConfig(north, [], db);
    await createConfig(icp('Any', 'icp_match equals true'), [], db);
    await recalculate(db);
    await saveConfig(id, icp('North', 'city equals Hamburg,Lyon'), db);
    await recalculate(db, [id]);
    expect(await told(db)).toEqual([
      'North: 4 yes, 0 no, 1 unknown; no_yes 2',
      'Any: 4 yes, 0 no, 1 unknown; no_yes 2',
    ]);
    await deleteConfig(id, db);
    await recalculate(db);
    expect(await told(db)).toEqual(['Any: 0 yes, 0 no, 5 unknown; yes_unknown 4']);
  });

  it('one that is switched off is left out, and new again when it is back', async () => {
    const db = await people();
    const { id } = await createConfig(north, [], db);
    await createConfig(south, [], db);
    await recalculate(db);
    await setActive(id, false, db);
    await recalculate(db);
    expect(await told(db)).toEqual(['South: 2 yes, 2 no, 1 unknown; nobody']);
    await setActive(id, true, db);
    await recalculate(db);
    expect(await told(db)).toEqual([
      'North: 2 yes, 2 no, 1 unknown; new',
      'South: 2 yes, 2 no, 1 unknown; nobody',
    ]);
  });

  it('without an active one among those chosen nothing begins', async () => {
    const db = await people();
    const { id } = await createConfig(north, [], db);
    await setActive(id, false, db);
    expect([await recalculate(db), await recalculate(db, [id, 'gone'])]).toEqual([undefined, undefined]);
    expect(await db.snapshots.count()).toBe(0);
  });

  it('one with problems is scored as it is', async () => {
    const db = await people();
    await createConfig(icp('Odd', 'shoe_size equals 46'), [], db);
    await recalculate(db);
    expect(await told(db)).toEqual(['Odd: 0 yes, 0 no, 5 unknown; new']);
  });
});

it('a sighting that can’t be read is skipped, counted and named', async () => {
  const db = await people();
  await db.table<unknown>('sightings').put({ key: 'person:broken', subject: 'torn', change: 9 });
  await createConfig(north, [], db);
  const row = await recalculate(db);
  expect(row).toMatchObject({ total: 6, done: 6, damaged: { count: 1, rows: [{ key: 'person:broken' }] } });
  expect(await told(db)).toEqual(['North: 2 yes, 2 no, 1 unknown; new']);
});

it('without profiles it ends at once', async () => {
  const db = fresh();
  await createConfig(north, [], db);
  expect(await recalculate(db)).toMatchObject({ state: 'finished', total: 0, done: 0 });
});

it('once ended it can’t be stopped', async () => {
  const db = await people();
  await createConfig(north, [], db);
  const row = await recalculate(db);
  await stopRecalculation(99, db);
  expect(await getRecalculation(db)).toEqual(row);
});

it('while one is under way no other begins, and it keeps to the rules it began with', async () => {
  const db = await people();
  const { id } = await createConfig(north, [], db);
  await begin(null, { db });
  const { run } = (await getRecalculation(db)) ?? {};
  await saveConfig(id, south, db);
  await begin(null, { db });
  await proceed({ db });
  expect(await getRecalculation(db)).toMatchObject({ run, tallies: [{ revision: 1, label: 'North' }] });
  expect(await told(db)).toEqual(['North: 2 yes, 2 no, 1 unknown; new']);
});

it('of two that begin at once one does', async () => {
  const db = await people();
  const [a, b] = [await createConfig(north, [], db), await createConfig(south, [], db)];
  await Promise.all([begin([a.id], { db }), begin([b.id], { db })]);
  await proceed({ db });
  expect(await told(db)).toEqual(['North: 2 yes, 2 no, 1 unknown; new']);
  await recalculate(db);
  expect(await told(db)).toEqual([
    'North: 2 yes, 2 no, 1 unknown; nobody',
    'South: 2 yes, 2 no, 1 unknown; new',
  ]);
});

it('whose configs were lost is stopped', async () => {
  const db = await people();
  await createConfig(north, [], db);
  await begin(null, { db });
  await db.table<unknown>('snapshots').put({ id: 'next', configs: 'torn' });
  await proceed({ db });
  expect(await getRecalculation(db)).toMatchObject({ state: 'stopped', done: 0 });
});
