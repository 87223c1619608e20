import type { IcpConfig } from '../../lib/icp/schema';
import { partners } from '../../lib/partners/registry';
import { connectAccount } from '../../lib/storage/accounts';
import type { Undo } from '../../lib/storage/configs';
import { agree } from '../../lib/storage/consents';
import type { AccountRow } from '../../lib/storage/rows';
import { lossKeys, unagreed } from '../../lib/sync/loss-keys';
import { syncAll } from '../../lib/sync/run';
import { DeviceLocks } from './locks';
import type { Machine } from './machine';
import type { Place } from './places';
import type { Run } from './plan';
import { Session } from './session';
import type { World } from './world';

/** A pause longer than this means a clock that was put back: sync no longer keeps to it. */
const LONGEST_PAUSE = 3_600_000;

/** A rep's browser: a database, a clock of its own, a panel, and two contexts that sync. */
export class Device {
  readonly locks = new DeviceLocks();
  /** What was deleted here and may be taken back, with the book's number of each deletion. */
  readonly undos: { readonly undo: Undo; readonly reason: number }[] = [];
  /** By account: until when, by this device's clock, the partner has forbidden any request. */
  readonly #bans = new Map<string, number>();
  /** The losses that its rep agreed to: of edits that are found nowhere else. */
  readonly #agreed = new Set<string>();

  constructor(
    readonly world: World,
    readonly name: string,
    readonly machine: Machine,
    public skew: number,
    /** Those that it may be connected to. */
    readonly places: readonly Place[],
  ) {}

  get panel() {
    return this.machine.panel;
  }

  readonly now = () => this.world.time.now + this.skew;

  connect({ account }: Place): Promise<AccountRow> {
    return connectAccount(account, this.panel);
  }

  /** One run of sync in one of its contexts, to its end or its death. */
  async sync({ context, byHand, faults, lives }: Omit<Run, 'who' | 'device' | 'after'>): Promise<void> {
    const { db, life } = this.machine.contexts[context]!;
    const fates = [...faults];
    const asked = new Set<string>();
    const survived = await life.live(lives ?? Infinity, () =>
      syncAll({
        db,
        byHand,
        now: this.now,
        locks: this.locks,
        connect: (account, deps) => {
          asked.add(account.id);
          return new Session(this.world, this, account, life.step, () => fates.shift() ?? null).client(deps);
        },
      }),
    );
    if (survived) return;
    this.world.say(`${this.name} context ${context} died`);
    this.world.mayBringBack = true;
    // What it heard last it may not have noted.
    for (const id of asked) this.#bans.delete(id);
  }

  /** The partner wants no request of an account for so many ms. */
  ban(accountId: string, ms: number): void {
    this.#bans.set(accountId, this.now() + ms);
  }

  mayAsk(accountId: string): void {
    const left = (this.#bans.get(accountId) ?? 0) - this.now();
    this.#bans.delete(accountId);
    if (left > 0 && left <= LONGEST_PAUSE)
      this.world.fault(`${this.name} asked ${left} ms before it may after a 429`);
  }

  /** The rep agrees that an account won't hold all of a config. */
  async consent({ id, partner }: AccountRow, configId: string, config: IcpConfig): Promise<void> {
    const losses = lossKeys(partners[partner]!.losses(config), config);
    for (const loss of losses) this.#agreed.add(loss);
    await agree(configId, id, losses, this.panel);
  }

  mayHide({ partner }: AccountRow, config: IcpConfig): void {
    const hidden = unagreed(partners[partner]!.losses(config), config, [...this.#agreed]);
    if (hidden.length > 0)
      this.world.fault(`${this.name} sent "${config.label}" without consent to ${JSON.stringify(hidden)}`);
  }
}
