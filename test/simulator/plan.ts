import { randomOf, type Random } from '../../scripts/bench/workload/random';
import { faults as allFaults, type Fault } from './faults';
import { fleetsWith, type PlaceName } from './places';

/** What a rep may do at the panel; what it is done to is `pick`ed from what there is. */
export const edits = [
  'create',
  'create here only',
  'label',
  'priority',
  'switch',
  'add',
  'add group',
  'add unheld',
  'remove',
  'delete',
  'undo',
  'mine',
  'theirs',
  'both',
  'edited',
  'publish',
  'unlink',
  'consent',
  'disconnect',
  'connect',
  'take place',
] as const;
export type EditKind = (typeof edits)[number];

/** What somebody else may do at the partner, by other means. */
export const outsiders = ['create', 'label', 'add', 'remove', 'delete'] as const;
export type OutsideKind = (typeof outsiders)[number];

interface Timed {
  /** Virtual ms after its round began. */
  readonly after: number;
}
export interface Edit extends Timed {
  readonly who: 'rep';
  readonly device: number;
  readonly what: EditKind;
  readonly pick: number;
}
export interface Run extends Timed {
  readonly who: 'worker';
  readonly device: number;
  /** Which of the device's contexts runs. */
  readonly context: number;
  readonly byHand: boolean;
  /** By request, in the order in which they are made. */
  readonly faults: readonly (Fault | null)[];
  /** After so many reads, writes and requests the context is gone. */
  readonly lives: number | null;
}
export interface Outside extends Timed {
  readonly who: 'outsider';
  readonly place: number;
  readonly what: OutsideKind;
  readonly pick: number;
}
export interface ClockJump extends Timed {
  readonly who: 'clock';
  readonly device: number;
  /** Virtual ms. */
  readonly by: number;
}
export type Action = Edit | Run | Outside | ClockJump;

/** What happens at once, in an order that the round's own seed picks. */
export interface Round {
  readonly seed: number;
  /** Virtual ms since the last one. */
  readonly pause: number;
  readonly actions: readonly Action[];
}

/** A schedule as data: the same plan is the same story, to the last step. */
export interface Plan {
  readonly places: readonly PlaceName[];
  /** How far each device's clock is off at first, in ms, and which of the places it is connected to. */
  readonly devices: readonly { readonly skew: number; readonly places: readonly number[] }[];
  readonly serverSkew: number;
  /** How many ICPs each place has, and every device knows, at first. */
  readonly icps: number;
  readonly rounds: readonly Round[];
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const commonEdits = [
  'create',
  'label',
  'label',
  'label',
  'add',
  'add',
  'add',
  'remove',
  'priority',
  'delete',
  'mine',
  'theirs',
] as const satisfies readonly EditKind[];

/** Where new ICPs don't go by themselves, and one takes another's place. */
const editsAtSurfe = [
  'create',
  'create',
  'create',
  'label',
  'add',
  'add',
  'add',
  'add',
  'remove',
  'delete',
  'mine',
  'theirs',
  'publish',
  'consent',
  'take place',
  'take place',
  'take place',
] as const satisfies readonly EditKind[];

/**
 * The schedule of a seed. Some have no faults, some one place: each invariant is held strictly somewhere.
 * @param at a place that all schedules are to have; any unless told
 */
export function planOf(seed: number, at?: string): Plan {
  const random = randomOf(seed);
  const devices = 2 + Number(random.chance(0.2));
  const places = random.pick(fleetsWith(at));
  const isCalm = random.chance(0.15);
  const most = random.pick([2, 4, 6, 9]);
  return {
    places,
    devices: Array.from({ length: devices }, (_, index) => ({
      skew: random.chance(0.3) ? spread(random, HOUR) : 0,
      places: index === 0 || random.chance(0.8) ? [...places.keys()] : [0],
    })),
    serverSkew: random.chance(0.3) ? spread(random, HOUR) : 0,
    icps: random.pick(places.includes('surfe') ? [0, 0, 1, 1] : [0, 1, 1, 2]),
    rounds: Array.from({ length: 2 + random.integer(0, most - 1) }, () =>
      roundOf(random, devices, places, isCalm),
    ),
  };
}

function roundOf(random: Random, devices: number, places: Plan['places'], isCalm: boolean): Round {
  const size = random.pick([1, 2, 2, 3, 4, 5]);
  return {
    seed: random.integer(0, 2 ** 31),
    pause: random.pick([0, SECOND, 20 * SECOND, 2 * MINUTE, 10 * MINUTE, 2 * HOUR]),
    actions: Array.from({ length: size }, () => actionOf(random, devices, places, isCalm)),
  };
}

function actionOf(random: Random, devices: number, places: Plan['places'], isCalm: boolean): Action {
  const after = random.integer(0, 800);
  const device = random.integer(0, devices - 1);
  const pick = random.integer(0, 1_000);
  const kind = random.next();
  if (kind < 0.5) {
    const common = places.includes('surfe') ? editsAtSurfe : commonEdits;
    const what = random.pick<EditKind>(random.chance(0.65) ? common : edits);
    return { who: 'rep', after, device, pick, what };
  }
  if (kind < 0.9)
    return {
      who: 'worker',
      after,
      device,
      context: Number(random.chance(0.2)),
      byHand: random.chance(0.7),
      faults: isCalm ? [] : faultsOf(random),
      lives: !isCalm && random.chance(0.25) ? random.integer(0, 60) : null,
    };
  if (kind < 0.97)
    return {
      who: 'outsider',
      after,
      place: random.integer(0, places.length - 1),
      pick,
      what: random.pick(outsiders),
    };
  return {
    who: 'clock',
    after,
    device,
    by: random.chance(0.8) ? spread(random, HOUR) : spread(random, 48 * HOUR),
  };
}

function faultsOf(random: Random): (Fault | null)[] {
  if (random.chance(0.4)) return [];
  return Array.from({ length: 1 + random.integer(0, 4) }, () =>
    random.chance(0.4) ? random.pick(allFaults) : null,
  );
}

function spread(random: Random, most: number): number {
  return Math.round((random.next() * 2 - 1) * most);
}
