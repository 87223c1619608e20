import type { IcpConfig } from '../../lib/icp/schema';
import { partners } from '../../lib/partners/registry';
import type { AccountRow } from '../../lib/storage/rows';
import { randomOf, type Random } from '../../scripts/bench/workload/random';
import type { Sandbox } from '../sandbox';
import { Book, textsOf } from './book';
import { Device } from './device';
import { emptied } from './machine';
import { placeNamed, sandboxAt, type Place } from './places';
import type { Plan } from './plan';
import { VirtualTime } from './virtual-time';

const START = Date.UTC(2026, 0, 5, 9);

/** Everything in one schedule: the time, the partner, the devices, the book of edits, and what went wrong. */
export class World {
  readonly book: Book;
  readonly devices: Device[] = [];
  /** What is not as it should be: found in passing. */
  readonly faults: string[] = [];
  readonly trace: string[] = [];
  /**
   * Whether what was taken away may rightly be back: a rep settled a conflict or took a deletion back, or an answer
   * was lost (whoever sent an edit can't know that it arrived and was taken away since).
   */
  mayBringBack = false;
  /** How often a write went over another that its run had not seen. */
  overwrites = 0;
  /** Requests that were to change something. */
  writes = 0;
  readonly #doubled = new Set<string | undefined>();

  private constructor(
    readonly time: VirtualTime,
    readonly sandbox: Sandbox,
    readonly places: readonly Place[],
    readonly serverNow: () => number,
    public random: Random,
  ) {
    this.book = new Book(
      places.find(({ forms }) => forms)?.forms ?? [{ type: 'city', comparator: 'equals' }],
    );
  }

  /** Lays the plan's devices out, connected; call it, as all that follows, within `time.run`. */
  static async of(plan: Plan, time: VirtualTime): Promise<World> {
    const serverNow = () => time.now + plan.serverSkew;
    const sandbox = sandboxAt(serverNow);
    const places = plan.places.map(placeNamed);
    const world = new World(time, sandbox, places, serverNow, time.random);
    const machines = await emptied(plan.devices.length);
    for (const [index, { skew, places: connected }] of plan.devices.entries()) {
      const mine = connected.map((each) => places[each]!);
      const device = new Device(world, 'ABCDEF'[index]!, machines[index]!, skew, mine);
      world.devices.push(device);
      for (const place of mine) await device.connect(place);
    }
    return world;
  }

  static time(): VirtualTime {
    return new VirtualTime(START, randomOf(0));
  }

  /** Everybody goes on in another order. */
  shuffle(seed: number): void {
    this.random = this.time.random = randomOf(seed);
  }

  placeOf({ partner, organizationId }: Pick<AccountRow, 'partner' | 'organizationId'>): Place {
    return this.places.find(
      ({ account }) => account.partner === partner && account.organizationId === organizationId,
    )!;
  }

  /** Whether a place here holds one ICP. */
  get replaces(): boolean {
    return this.places.some(({ only }) => only !== undefined);
  }

  /** Whether every partner here, or at these places, can hold an edit of a config. */
  holds(config: IcpConfig, text: string, places = this.places): boolean {
    return places.every(({ account }) => textsOf(partners[account.partner]!.carried(config)).includes(text));
  }

  say(words: string, note?: string | null): void {
    const at = ((this.time.now - START) / 1_000).toFixed(3);
    this.trace.push(`${at} ${words}${note ? ` (${note})` : ''}`);
  }

  fault(words: string): void {
    this.faults.push(words);
    this.say(`FAULT: ${words}`);
  }

  /** Edits that a write which could not know of them took away. */
  overwritten(texts: readonly string[]): void {
    this.overwrites += 1;
    this.mayBringBack = true;
    this.book.drop(texts);
    this.say(`overwritten unseen: ${texts.join(', ')}`);
  }

  /** The config of this origin may rightly be there more than once: copied, or made anew beside what others kept of the old. */
  doubled(origin: string | undefined): void {
    this.#doubled.add(origin);
  }

  mayBeDouble(origin: string | undefined): boolean {
    return this.#doubled.has(origin);
  }
}
