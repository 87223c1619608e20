import { calm, calmRun } from './calm';
import { nothingLost, nothingWrong } from './invariants';
import { scrap } from './machine';
import { outside } from './outsider';
import { sandboxAt } from './places';
import { planOf, type Action, type Plan, type Round } from './plan';
import { edit } from './rep';
import { World } from './world';

/** How a schedule went: what was broken, if anything was, and every step. */
export interface Outcome {
  readonly broken: string | undefined;
  readonly trace: readonly string[];
  readonly overwrites: number;
}

/** Plays the schedule of a seed; the same seed is the same schedule, to the last step. `at` as for `planOf`. */
export function playSeed(seed: number, at?: string): Promise<Outcome> {
  return play(planOf(seed, at));
}

export async function play(plan: Plan): Promise<Outcome> {
  const time = World.time();
  // Laid out by the real world's means, so that the first schedule is like any other.
  sandboxAt(() => time.now);
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
  // Whether databases were opened or only emptied is forgotten once nothing is left to do.
  await world.time.wait(1);
  world.shuffle(icps);
  for (const place of world.places.keys())
    for (let each = 0; each < icps; each += 1) outside({ place, what: 'create', pick: 0 }, world);
  if (icps > 0) for (const device of world.devices) await device.sync(calmRun);
}

async function playRound({ seed, pause, actions }: Round, world: World): Promise<void> {
  world.shuffle(seed);
  await world.time.wait(pause);
  await Promise.all(actions.map((action) => act(action, world)));
  nothingWrong(world);
  if (actions.some(({ who }) => who === 'worker')) await nothingLost(world);
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
