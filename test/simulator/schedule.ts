import { listConflicts } from '../../lib/storage/links';
import { acceptEmptied } from '../../lib/storage/accounts';
import { saveConfig } from '../../lib/storage/configs';
import { isUnheld, textsOf, without } from './book';
import { allAlike, nothingDoubled, nothingLost, nothingWrong } from './invariants';
import { scrap } from './machine';
import { outside } from './outsider';
import { planOf, type Action, type Plan, type Round } from './plan';
import { edit } from './rep';
import { standingOn } from './standing';
import { World } from './world';

const HOUR = 3_600_000;
/** So often do the reps decide on what conflicts, before we say that it never ends. */
const DECISIONS = 12;
/** So often does everybody sync until then. */
const ROUNDS = 10;

const calmRun = { context: 0, byHand: true, faults: [], lives: null };

/** How a schedule went: what was broken, if anything was, and every step. */
export interface Outcome {
  readonly broken: string | undefined;
  readonly trace: readonly string[];
  readonly overwrites: number;
}

/** Plays the schedule of a seed; the same seed is the same schedule, to the last step. */
export function playSeed(seed: number): Promise<Outcome> {
  return play(planOf(seed));
}

export async function play(plan: Plan): Promise<Outcome> {
  const time = World.time();
  let world: World | undefined;
  try {
    await time.run(async () => {
      world = await World.of(plan, time);
      await begin(plan, world);
      for (const round of plan.rounds) await playRound(round, world);
      await calm(world);
    });
    return { broken: undefined, trace: world?.trace ?? [], overwrites: world?.overwrites ?? 0 };
  } catch (error) {
    scrap();
    const broken = error instanceof Error ? error.message : String(error);
    return { broken, trace: world?.trace ?? [], overwrites: world?.overwrites ?? 0 };
  }
}

async function begin({ icps }: Plan, world: World): Promise<void> {
  for (const organization of world.server.accounts.keys())
    for (let each = 0; each < icps; each += 1) outside({ organization, what: 'create', pick: 0 }, world);
  if (icps > 0) for (const device of world.devices) await device.sync(calmRun);
}

async function playRound({ seed, pause, actions }: Round, world: World): Promise<void> {
  world.shuffle(seed);
  await world.time.wait(pause);
  await Promise.all(actions.map((action) => act(action, world)));
  nothingWrong(world);
  await nothingLost(world);
}

async function act(action: Action, world: World): Promise<void> {
  await world.time.wait(action.after);
  if (action.who === 'outsider') return outside(action, world);
  const device = world.devices[action.device]!;
  if (action.who === 'rep') return edit(device, action);
  if (action.who === 'worker') return device.sync(action);
  device.skew += action.by;
  world.say(`${device.name} clock jumps by ${action.by} ms`);
}

/** No fault any more: what was refused is saved again, everybody syncs, reps decide, until all are alike. */
async function calm(world: World): Promise<void> {
  world.say('calm');
  for (let round = 0; round < DECISIONS; round += 1) {
    await syncEverywhere(world);
    await nothingLost(world);
    await nothingDoubled(world);
    const [decided, insisted] = [await decide(world, round % 2 ? 'theirs' : 'mine'), await insist(world)];
    if (!decided && !insisted) break;
  }
  nothingWrong(world);
  await allAlike(world);
}

/** What every rep does about what sync shows as wrong. False if nothing was. */
async function insist(world: World): Promise<boolean> {
  let insisted = false;
  for (const device of world.devices) {
    const { accounts, outbox, configs } = await standingOn(device);
    for (const { id, organizationId, access, lastError } of accounts) {
      if (access !== 'read' && lastError?.kind !== 'emptied') continue;
      if (access === 'read') await device.connect(world.organizationOf({ organizationId }));
      else await acceptEmptied(id, device.panel);
      insisted = true;
    }
    for (const { configId, lastError } of outbox) {
      const config = configs.get(configId);
      if (!config || !lastError) continue;
      const unheld = textsOf(config).filter(isUnheld);
      world.book.drop(unheld);
      await saveConfig(configId, without(config, unheld), device.panel);
      insisted = true;
    }
  }
  return insisted;
}

/** Until nobody sends anything any more, nor has anything to send: then everybody has seen everything. */
async function syncEverywhere(world: World): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { writes } = world;
    for (const device of world.devices) {
      await world.time.wait(HOUR);
      await device.sync(calmRun);
    }
    if (world.writes === writes && !(await anythingToSend(world))) return;
  }
}

async function anythingToSend({ devices }: World): Promise<boolean> {
  for (const device of devices) {
    const { outbox, conflicts } = await standingOn(device);
    const undecided = new Set(conflicts.map(({ configId }) => configId));
    if (outbox.some(({ configId, lastError }) => !lastError && !undecided.has(configId))) return true;
  }
  return false;
}

/** False if there was nothing to decide. */
async function decide({ devices }: World, what: 'mine' | 'theirs'): Promise<boolean> {
  let decided = false;
  for (const device of devices)
    while ((await listConflicts(device.panel)).length > 0) {
      await edit(device, { what, pick: 0 });
      decided = true;
    }
  return decided;
}
