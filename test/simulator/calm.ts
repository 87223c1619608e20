import { acceptEmptied } from '../../lib/storage/accounts';
import { saveConfig } from '../../lib/storage/configs';
import { listConflicts } from '../../lib/storage/links';
import { OCCUPIED } from '../../lib/storage/outbox';
import { takePlace } from '../../lib/storage/publish';
import { isUnheld, textsOf, without } from './book';
import { allAlike, nothingDoubled, nothingLost, nothingWrong } from './invariants';
import { edit } from './rep';
import { standingOn } from './standing';
import type { World } from './world';

const HOUR = 3_600_000;
/** So often do the reps decide on what conflicts, before we say that it never ends. */
const DECISIONS = 12;
/** So often does everybody sync until then. */
const ROUNDS = 10;

/** A run that nothing befalls. */
export const calmRun = { context: 0, byHand: true, faults: [], lives: null };

/** No fault any more: what was refused is saved again, everybody syncs, reps decide, until all are alike. */
export async function calm(world: World): Promise<void> {
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

/** What every rep does about what sync shows as wrong: takes out what nobody can hold, agrees to the rest, tries again. False if nothing was. */
async function insist(world: World): Promise<boolean> {
  let insisted = false;
  for (const device of world.devices) {
    const { accounts, outbox, configs } = await standingOn(device);
    for (const account of accounts) {
      if (account.access !== 'read' && account.lastError?.kind !== 'emptied') continue;
      if (account.access === 'read') await device.connect(world.placeOf(account));
      else await acceptEmptied(account.id, device.panel);
      insisted = true;
    }
    for (const { configId, accountId, lastError } of outbox) {
      const [config, account] = [configs.get(configId), accounts.find(({ id }) => id === accountId)];
      if (!config || !account || !lastError) continue;
      const unheld = textsOf(config).filter(isUnheld);
      const rest = without(config, unheld);
      world.book.drop(unheld);
      await saveConfig(configId, rest, device.panel);
      await device.consent(account, configId, rest);
      if (lastError.kind === OCCUPIED) await takePlace(configId, accountId, device.panel);
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
