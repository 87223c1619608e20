import type { BulkScorer, BulkStatus, Chosen, MovedProfiles } from '../../../lib/bulk/types';
import { attributesOf } from '../../../lib/profile/attributes';
import { Bulk } from '../../../lib/scoring/columns/bulk';
import { movedBetween } from '../../../lib/scoring/columns/moved';
import { Columns } from '../../../lib/scoring/columns/columns';
import type { ScorableConfig } from '../../../lib/scoring/config';
import { moves } from '../../../lib/scoring/move';
import { sightingsFrom } from '../../../lib/storage/sightings';

/** A bulk scorer without a worker: scores what is stored as told, and answers and tells its status when it is let. */
export class InProcess implements BulkScorer {
  readonly #columns = new Columns();
  readonly #bulk = new Bulk(this.#columns);
  readonly #listeners = new Set<(status: BulkStatus) => void>();
  #status: BulkStatus = { is: 'loading', done: 0, total: 0 };
  #gate = Promise.resolve();
  /** How many questions were asked, and how many of them were taken back. */
  readonly asked = { questions: 0, cancelled: 0 };
  isClosed = false;

  tell(status: BulkStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }

  /** Reads what is stored, and is ready. */
  async load(): Promise<void> {
    const { rows, damaged } = await sightingsFrom('', Infinity);
    for (const { key, subject } of rows) this.#columns.put(key, attributesOf(subject));
    const { size: profiles, version } = this.#columns;
    this.tell({ is: 'ready', profiles, version, damaged: { count: damaged.length, rows: damaged } });
  }

  /** Answers nothing until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#gate = promise;
    return resolve;
  }

  counts: BulkScorer['counts'] = (all, indexes, asking) =>
    this.#answer(() => indexes.map((index) => this.#bulk.count(chosen({ all, index }), all)), asking);

  moved: BulkScorer['moved'] = (before, after, named, asking) =>
    this.#answer(() => {
      const [was, is] = [before, after].map((which) => this.#bulk.scores(chosen(which), which.all));
      if (!was || !is) throw new Error('Nothing to compare.');
      const moved = movedBetween(was, is, named);
      const keysOf = (rows: readonly number[]) => rows.map((row) => this.#columns.keys[row] ?? '');
      return Object.fromEntries(
        moves.map((move) => [move, { count: moved[move].count, keys: keysOf(moved[move].rows) }]),
      ) as unknown as MovedProfiles;
    }, asking);

  scores: BulkScorer['scores'] = (which, asking) =>
    this.#answer(
      () => ({ ...this.#bulk.scores(chosen(which), which.all), keys: this.#columns.keys }),
      asking,
    );

  watch: BulkScorer['watch'] = (listener) => {
    this.#listeners.add(listener);
    listener(this.#status);
    return () => this.#listeners.delete(listener);
  };

  close = (): void => {
    this.isClosed = true;
  };

  async #answer<T>(work: () => T, asking: Parameters<BulkScorer['counts']>[2]): Promise<T> {
    this.asked.questions += 1;
    asking?.signal?.addEventListener('abort', () => {
      this.asked.cancelled += 1;
    });
    await this.#gate;
    return work();
  }
}

function chosen({ all, index }: Chosen): ScorableConfig {
  const config = all[index];
  if (!config) throw new RangeError(`There is no config ${index}.`);
  return config;
}
