import { Bulk } from '../scoring/columns/bulk';
import { writeColumns } from '../storage/columns';
import type { LensDatabase } from '../storage/db';
import { cacheOf } from './cache';
import type { Held } from './held';
import { follow, load } from './load';
import type { BulkStatus } from './types';

const MOST_NAMED = 20;

/** The stored profiles in columns, following what is written and kept on disk for the next start. */
export class Profiles {
  #held: Held | undefined;
  #bulk: Bulk | undefined;
  #problem = '';
  #version = 0;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #keptAt = -Infinity;

  /**
   * @param keepEvery the columns are kept on disk at most this often, in ms
   * @param now ms since 1970, by this device's clock
   */
  constructor(
    private readonly db: LensDatabase,
    private readonly tell: (status: BulkStatus) => void,
    private readonly keepEvery: number,
    private readonly now: () => number,
  ) {}

  /** Scores the profiles as of the last update. Throws Error where they can't be had. */
  get bulk(): Bulk {
    if (!this.#bulk) throw new Error(this.#problem);
    return this.#bulk;
  }

  /** Reads what was written since the last time, at first everything, and tells the status. Never rejects. */
  async update(): Promise<void> {
    const report = (done: number, total: number) => this.tell({ is: 'loading', done, total });
    try {
      const loaded = this.#held
        ? await follow(this.#held, this.db, report, this.now())
        : await load(this.db, report, this.now());
      if (this.#bulk && !loaded.isChanged) return;
      if (loaded.isChanged) this.#keepSoon();
      this.#hold(loaded.held);
    } catch (error) {
      this.fail(error);
    }
  }

  /** The profiles can't be had; the next update begins anew. */
  fail(error: unknown): void {
    this.#held = this.#bulk = undefined;
    this.#problem = error instanceof Error ? error.message : String(error);
    this.tell({ is: 'failed', message: this.#problem });
  }

  #hold(held: Held): void {
    const { columns, damaged } = held;
    this.#held = held;
    if (this.#bulk?.columns !== columns) this.#bulk = new Bulk(columns);
    this.#version += 1;
    const rows = Array.from(damaged, ([key, problem]) => ({ key, problem })).slice(0, MOST_NAMED);
    this.tell({
      is: 'ready',
      profiles: columns.size,
      version: this.#version,
      damaged: { count: damaged.size, rows },
    });
  }

  /** A cache that couldn't be kept, or is old, only makes the next start slower. */
  #keepSoon(): void {
    this.#keeping ??= setTimeout(
      () => {
        this.#keeping = undefined;
        this.#keptAt = Date.now();
        if (this.#held) void writeColumns(cacheOf(this.#held), this.db).catch(() => undefined);
      },
      Math.max(0, this.#keptAt + this.keepEvery - Date.now()),
    );
  }
}
