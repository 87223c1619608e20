import type { Condition, IcpConfig } from '../../lib/icp/schema';
import {
  createConfig,
  deleteConfig,
  getConfig,
  listConfigs,
  saveConfig,
  undoDelete,
  type Undo,
} from '../../lib/storage/configs';
import { listConflicts } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { resolve } from '../../lib/sync/conflicts';
import { device, type Device } from './device';
import { FakePartner, WorkerDied, type Fault } from './fake-partner';

/** What a rep may do at one moment; `pick` chooses among the configs there are. */
export interface Edit {
  readonly device: number;
  readonly pick: number;
  readonly what: 'create' | 'label' | 'add' | 'remove' | 'delete' | 'undo' | 'mine' | 'theirs';
}

export interface Run {
  readonly device: number;
  readonly what: 'sync';
  /** By request; what its own rep does meanwhile. */
  readonly faults: readonly (Fault | null)[];
  readonly meanwhile: readonly (Omit<Edit, 'device'> | null)[];
}

export type Step = Edit | Run;

const CREATED = 'created';

/**
 * Several devices of one account, and a book of every edit made: each is a text found nowhere else, a label or a
 * condition's value, and counts until somebody who saw it takes it away.
 */
export class World {
  readonly partner = new FakePartner();
  #edits = 0;
  /** Every edit's text, with the reasons why it need not be there any more. */
  readonly #book = new Map<string, Set<number>>();
  readonly #undos: { device: Device; undo: Undo; reason: number }[] = [];
  /**
   * Whether what was taken away may rightly be back: a rep settled a conflict or took a deletion back, or an answer was
   * lost (whoever sent an edit can't know that it arrived and was taken away since: it is as if it never arrived).
   */
  mayBringBack = false;
  /** Configs whose deletion was taken back: where it had gone out, they are made anew, beside what others kept of the old. */
  readonly madeAnew = new Set<string | undefined>();

  private constructor(readonly devices: readonly Device[]) {}

  static async with(count: number): Promise<World> {
    return new World(await Promise.all(Array.from({ length: count }, () => device())));
  }

  async take(step: Step): Promise<void> {
    if (step.what === 'sync') return this.#sync(step);
    return this.#edit(this.#device(step.device), step);
  }

  /** Whoever has a config that the partner refused saves it again. Then every device runs, undisturbed. */
  async quiet(): Promise<void> {
    for (const { db } of this.devices)
      for (const { configId, lastError } of await listOutbox(db)) {
        const row = lastError && (await getConfig(configId, db));
        if (row) await saveConfig(configId, row.config, db);
      }
    for (let round = 0; round < 4; round += 1)
      for (const each of this.devices) await each.sync(this.partner.client());
  }

  /** Every edit that nobody took away. */
  standing(): string[] {
    return [...this.#book].flatMap(([text, reasons]) => (reasons.size === 0 ? [text] : []));
  }

  taken(): string[] {
    return [...this.#book].flatMap(([text, reasons]) => (reasons.size > 0 ? [text] : []));
  }

  /** Everything that is at the partner, waits to go there, or is shown as a conflict. */
  async visible(): Promise<Set<string>> {
    const found = [...this.partner.configs.values()].flatMap(textsOf);
    for (const { db } of this.devices) {
      const waiting = new Set((await listOutbox(db)).map(({ configId }) => configId));
      const rows = (await listConfigs(db)).filter(({ id }) => waiting.has(id));
      found.push(...rows.flatMap(({ config }) => textsOf(config)));
      for (const { mine, theirs } of await listConflicts(db))
        found.push(...textsOf(mine), ...textsOf(theirs));
    }
    return new Set(found);
  }

  async #sync({ device: index, faults, meanwhile }: Run): Promise<void> {
    const each = this.#device(index);
    const [fates, doings] = [[...faults], [...meanwhile]];
    const client = this.partner.client({
      fault: (request) => {
        const fate = fates.shift() ?? undefined;
        if (request !== 'list' && fate?.endsWith('after')) this.mayBringBack = true;
        return fate;
      },
      meanwhile: async () => {
        const edit = doings.shift();
        if (edit) await this.#edit(each, { ...edit, device: index });
      },
    });
    await each.sync(client).catch((error: unknown) => {
      if (!(error instanceof WorkerDied)) throw error;
    });
  }

  async #edit(at: Device, { what, pick }: Edit): Promise<void> {
    const { db } = at;
    if (what === 'create') {
      const [label, value] = [this.#note('label'), this.#note(CREATED)];
      await createConfig(icp(label, value), undefined, db);
      return;
    }
    if (what === 'mine' || what === 'theirs') return this.#resolve(at, what, pick);
    if (what === 'undo') return this.#undo(at);
    const rows = await listConfigs(db);
    const row = rows[pick % (rows.length || 1)];
    if (!row) return;
    const { id, config } = row;
    if (what === 'delete') {
      const undo = await deleteConfig(id, db);
      if (undo) this.#undos.push({ device: at, undo, reason: this.#drop(textsOf(config)) });
    } else if (what === 'label') {
      this.#drop([config.label]);
      await saveConfig(id, { ...config, label: this.#note('label') }, db);
    } else if (what === 'add') {
      const added = { type: 'city', comparator: 'equals', value: this.#note('value') };
      await saveConfig(id, withConditions(config, [...conditionsOf(config), added]), db);
    } else {
      const removable = conditionsOf(config).filter((each) => !valueOf(each).startsWith(CREATED));
      const removed = removable[pick % (removable.length || 1)];
      if (!removed) return;
      this.#drop([valueOf(removed)]);
      await saveConfig(
        id,
        withConditions(
          config,
          conditionsOf(config).filter((each) => each !== removed),
        ),
        db,
      );
    }
  }

  async #resolve({ db, accountId, now }: Device, choice: 'mine' | 'theirs', pick: number): Promise<void> {
    const conflicts = await listConflicts(db);
    const conflict = conflicts[pick % (conflicts.length || 1)];
    if (!conflict) return;
    this.mayBringBack = true;
    const [kept, left] =
      choice === 'mine' ? [conflict.mine, conflict.theirs] : [conflict.theirs, conflict.mine];
    const stay = new Set(textsOf(kept));
    this.#drop(textsOf(left).filter((text) => !stay.has(text)));
    await resolve(conflict.configId, accountId, choice, { db, now });
  }

  async #undo(at: Device): Promise<void> {
    const index = this.#undos.findLastIndex(({ device }) => device === at);
    const [last] = index < 0 ? [] : this.#undos.splice(index, 1);
    if (!last) return;
    if (!(await undoDelete(last.undo, at.db))) return;
    this.mayBringBack = true;
    this.madeAnew.add(originOf(last.undo.row.config));
    for (const reasons of this.#book.values()) reasons.delete(last.reason);
  }

  #note(kind: string): string {
    this.#edits += 1;
    const text = `${kind} ${this.#edits}`;
    this.#book.set(text, new Set());
    return text;
  }

  #drop(texts: readonly string[]): number {
    this.#edits += 1;
    for (const text of texts) this.#book.get(text)?.add(this.#edits);
    return this.#edits;
  }

  #device(index: number): Device {
    return this.devices[index % this.devices.length]!;
  }
}

export function textsOf(config: IcpConfig | null): string[] {
  return config ? [config.label, ...conditionsOf(config).map(valueOf)] : [];
}

/** The text of the edit that made a config: known by it on every device. */
export function originOf(config: IcpConfig): string | undefined {
  return textsOf(config).find((text) => text.startsWith(CREATED));
}

function valueOf({ value }: Condition): string {
  return typeof value === 'string' ? value : '';
}

function conditionsOf({ rules }: IcpConfig): Condition[] {
  return rules.groups.flatMap(({ conditions }) => conditions);
}

function icp(label: string, value: string): IcpConfig {
  return withConditions({ slug: '', label, rules: { groups: [] } }, [
    { type: 'city', comparator: 'equals', value },
  ]);
}

function withConditions(config: IcpConfig, conditions: Condition[]): IcpConfig {
  return { ...config, rules: { groups: [{ operator: 'AND', conditions }] } };
}
