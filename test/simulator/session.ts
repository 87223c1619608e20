import type { IcpConfig } from '../../lib/icp/schema';
import { partners } from '../../lib/partners/registry';
import type { ClientDeps, PartnerClient } from '../../lib/partners/types';
import type { AccountRow } from '../../lib/storage/rows';
import { textsOf } from './book';
import type { Device } from './device';
import type { Fault } from './faults';
import { fetchOf } from './network';
import type { Place } from './places';
import type { World } from './world';

/** One account's part of one run: its client, and an eye on what it is about to do there. */
export class Session {
  /** As the partner listed it to this run, with the run's own changes. */
  #seen = new Map<string, IcpConfig>();
  #writing: { readonly key: string | null; readonly body: unknown; readonly isNew?: boolean } | null = null;
  readonly #place: Place;

  constructor(
    readonly world: World,
    readonly device: Device,
    readonly account: AccountRow,
    readonly step: () => void,
    readonly nextFault: () => Fault | null,
  ) {
    this.#place = world.placeOf(account);
  }

  client(deps: ClientDeps): PartnerClient {
    const { account, device } = this;
    const real = partners[account.partner]!.connect(account, {
      ...deps,
      fetch: fetchOf(this),
      now: device.now,
    });
    return {
      ...real,
      list: () => {
        this.#writing = null;
        return real.list();
      },
      create: (config) => {
        this.#write(this.#place.only ?? null, config, true);
        return real.create(config);
      },
      update: (key, config) => {
        this.#write(key, config, false);
        return real.update(key, config);
      },
      delete: (key) => {
        this.#writing = { key, body: undefined };
        return real.delete(key);
      },
    };
  }

  /** A body must be what the mapping makes of the config: nothing more is left out than the loss report names. */
  check(body: unknown): void {
    if (JSON.stringify(body) !== JSON.stringify(this.#writing?.body))
      this.world.fault(
        `${this.device.name} sent ${JSON.stringify(body)}, which is not what the mapping makes of it`,
      );
  }

  /** The partner does what it is asked. Who writes over what this run has not seen takes it away unknowingly. */
  async commit(work: () => Promise<Response>, isChange: boolean): Promise<Response> {
    const writing = isChange ? this.#writing : null;
    const before = this.#place.stored();
    if (writing) this.world.writes += 1;
    if (writing?.isNew && this.#seen.has(writing.key ?? ''))
      this.world.fault(`${this.device.name} created over what it had seen`);
    // Tried again, it finds its own.
    if (writing) this.#writing = { ...writing, isNew: false };
    if (writing?.key) this.#overwrites(before.get(writing.key), this.#seen.get(writing.key));
    const answer = await work();
    if (!writing) this.#seen = before;
    else this.#seen = new Map([...this.#seen, ...changed(before, this.#place.stored())]);
    return answer;
  }

  #write(key: string | null, config: IcpConfig, isNew: boolean): void {
    this.#writing = { key, isNew, body: this.#place.bodyOf(config, isNew) };
    this.device.mayHide(this.account, config);
  }

  /** The documents name no way to send an edit only if nobody else's came between (lib/sync/push.ts). */
  #overwrites(there: IcpConfig | undefined, seen: IcpConfig | undefined): void {
    const [now, then] = [new Set(textsOf(there)), new Set(textsOf(seen))];
    const unknown = [...now].filter((text) => !then.has(text));
    if (unknown.length > 0) this.world.overwritten(unknown);
    if ([...then].some((text) => !now.has(text))) this.world.mayBringBack = true;
  }
}

function changed(before: Map<string, IcpConfig>, after: Map<string, IcpConfig>): [string, IcpConfig][] {
  return [...after].filter(([key, config]) => JSON.stringify(before.get(key)) !== JSON.stringify(config));
}
