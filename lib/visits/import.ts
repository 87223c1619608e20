import { readEvent, type LineProblem } from './event.schema';
import { readLines, type Line } from './read-lines';
import type { Visit } from './visit.schema';

/** So many bad lines are named; the others are counted. */
export const MOST_NAMED = 100;

export interface BadLine {
  readonly line: number;
  readonly problem: LineProblem;
}

/** So many companies and people are told apart: beyond, a large file would fill the memory with who they are. */
const MOST_COUNTED = 250_000;

/** Characters of lines whose visits wait at most: a line may be as long as `MOST_LINE`, and memory isn't. */
const MOST_WAITING = 32 * 1024 * 1024;

/** What an import has come to. */
export interface Imported {
  /** The last line that was dealt with: everything good up to it is kept. */
  readonly lines: number;
  readonly visits: number;
  /** Different companies and people among the visits, as far as they were counted. */
  readonly companies: number;
  readonly people: number;
  readonly areMore: boolean;
  readonly bad: { readonly count: number; readonly first: readonly BadLine[] };
}

/** Visits by the key of whose they are. */
export type VisitBatch = ReadonlyMap<string, readonly Visit[]>;

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** The share of the file that is read, 0…1, and what is kept of it. */
  readonly onProgress?: (share: number, imported: Imported) => void;
  /** ms since 1970. */
  readonly now?: number;
  /** So many visits are kept at once, or some more; fewer where their lines are long. */
  readonly batchSize?: number;
  /** So many companies and people are counted at most. */
  readonly mostCounted?: number;
}

/**
 * Imports a file of `visitor.identified` events, a JSON line each. Whole batches are kept as it goes: one that is
 * stopped, or whose panel closes, leaves what `onProgress` last told of, and importing the file again goes on where it
 * was, since a visit counts once. Rejects with what `keep` throws, and where the file can't be read.
 * @param keep stores a batch, all of it or nothing
 * @returns what it has come to; when stopped, up to the last batch
 */
export async function importVisits(
  file: Blob,
  keep: (batch: VisitBatch) => Promise<void>,
  {
    signal,
    onProgress,
    now = Date.now(),
    batchSize = 50_000,
    mostCounted = MOST_COUNTED,
  }: ImportOptions = {},
): Promise<Imported> {
  const reading = new Reading(now, mostCounted);
  let kept = reading.imported;
  for await (const { lines, read } of readLines(file)) {
    for (const line of lines) reading.take(line);
    if (signal?.aborted) return kept;
    if (reading.waiting >= batchSize || reading.size >= MOST_WAITING || read === file.size) {
      await keep(reading.nextBatch());
      kept = reading.imported;
    }
    onProgress?.(read / file.size, kept);
  }
  return kept;
}

/** What was read of a file, and the visits of it that are still to be kept. */
class Reading {
  waiting = 0;
  /** Characters of the lines whose visits wait. */
  size = 0;
  #batch = new Map<string, Visit[]>();
  readonly #keys = new Set<string>();
  readonly #firstBad: BadLine[] = [];
  #counts = { lines: 0, visits: 0, companies: 0, bad: 0 };
  #areMore = false;

  constructor(
    private readonly now: number,
    private readonly mostCounted: number,
  ) {}

  get imported(): Imported {
    const { lines, visits, companies, bad } = this.#counts;
    const people = this.#keys.size - companies;
    const areMore = this.#areMore;
    return { lines, visits, companies, people, areMore, bad: { count: bad, first: [...this.#firstBad] } };
  }

  take({ number, text }: Line): void {
    this.#counts.lines = number;
    const read = text === null ? 'long' : readEvent(text, this.now);
    if (typeof read === 'string') return this.#note({ line: number, problem: read });
    this.waiting += 1;
    this.size += text?.length ?? 0;
    this.#counts.visits += 1;
    for (const key of read.keys) this.#add(key, read.visit);
  }

  nextBatch(): VisitBatch {
    const batch = this.#batch;
    this.#batch = new Map();
    this.waiting = 0;
    this.size = 0;
    return batch;
  }

  #note(bad: BadLine): void {
    this.#counts.bad += 1;
    if (this.#firstBad.length < MOST_NAMED) this.#firstBad.push(bad);
  }

  #add(key: string, visit: Visit): void {
    const known = this.#batch.get(key);
    if (known) known.push(visit);
    else this.#batch.set(key, [visit]);
    if (this.#keys.has(key)) return;
    if (this.#keys.size >= this.mostCounted) {
      this.#areMore = true;
      return;
    }
    if (key.startsWith('company:')) this.#counts.companies += 1;
    this.#keys.add(key);
  }
}
