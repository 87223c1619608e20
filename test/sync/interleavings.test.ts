import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { listConfigs } from '../../lib/storage/configs';
import { listConflicts, listLinks } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { same } from '../../lib/sync/same';
import type { Fault } from './fake-partner';
import { originOf, textsOf, World, type Step } from './world';

const what = fc.constantFrom(
  'create' as const,
  'label' as const,
  'label' as const,
  'add' as const,
  'add' as const,
  'remove' as const,
  'delete' as const,
  'undo' as const,
  'mine' as const,
  'theirs' as const,
);
const fault = fc.constantFrom<(Fault | null)[]>(
  null,
  null,
  'lost before',
  'lost after',
  'died before',
  'died after',
  'server',
  'rate_limited',
  'invalid',
);
const edit = fc.record({ pick: fc.nat(5), what });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ device: fc.nat(1), pick: fc.nat(5), what }) },
  {
    weight: 2,
    arbitrary: fc.record({
      device: fc.nat(1),
      what: fc.constant('sync' as const),
      faults: fc.array(fault, { maxLength: 5 }),
      meanwhile: fc.array(fc.option(edit), { maxLength: 5 }),
    }),
  },
);

/** More of them with SCHEDULES in the environment. */
const schedules = Number(process.env['SCHEDULES'] ?? 100);

it(
  'loses no edit, doubles none, and ends alike everywhere, whatever happens',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (steps) => {
        const world = await World.with(2);
        try {
          await world.take({ device: 0, pick: 0, what: 'create' });
          await world.quiet();
          for (const each of steps) {
            await world.take(each);
            if (each.what === 'sync') await expectNothingLost(world);
          }
          await world.quiet();
          await expectNothingLost(world);
          await expectNothingDoubled(world);
          await settleEverything(world);
          await expectAlike(world);
        } finally {
          await Promise.all(world.devices.map(({ db }) => db.delete()));
        }
      }),
      { numRuns: schedules },
    );
  },
  schedules * 2_000,
);

async function expectNothingLost(world: World): Promise<void> {
  const visible = await world.visible();
  expect(world.standing().filter((text) => !visible.has(text))).toEqual([]);
}

async function expectNothingDoubled(world: World): Promise<void> {
  const lists = [[...world.partner.configs.values()]];
  for (const { db } of world.devices) lists.push((await listConfigs(db)).map(({ config }) => config));
  for (const list of lists) {
    const origins = list.map(originOf).filter((origin) => !world.madeAnew.has(origin));
    expect(origins).toEqual([...new Set(origins)]);
    for (const config of list) expect(textsOf(config)).toEqual([...new Set(textsOf(config))]);
  }
}

/** The reps decide, now for theirs, now for mine, until nothing is left to decide. */
async function settleEverything(world: World): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    for (const device of world.devices.keys())
      for (let each = 0; each < 5; each += 1)
        await world.take({ device, pick: 0, what: (round + each) % 2 ? 'mine' : 'theirs' });
    await world.quiet();
    await expectNothingLost(world);
    const left = await Promise.all(world.devices.map(({ db }) => listConflicts(db)));
    if (left.flat().length === 0) return;
  }
  throw new Error('The conflicts never end.');
}

async function expectAlike(world: World): Promise<void> {
  const remote = world.partner.configs;
  const visible = await world.visible();
  if (!world.mayBringBack) expect(world.taken().filter((text) => visible.has(text))).toEqual([]);
  for (const { db } of world.devices) {
    expect(await listOutbox(db)).toEqual([]);
    const links = await listLinks(db);
    const rows = new Map((await listConfigs(db)).map(({ id, config }) => [id, config]));
    for (const { configId, remoteKey } of links) {
      const [here, there] = [rows.get(configId), remote.get(remoteKey)];
      expect(here && there && same(here, there)).toBe(true);
    }
    expect(links).toHaveLength(remote.size);
    expect(rows.size).toBe(remote.size);
  }
}
