import type { ScorableConfig } from '../scoring/config';
import type { ConfigCount } from '../scoring/columns/bulk';
import type { Scores } from '../scoring/columns/scores';
import type { Move } from '../scoring/move';

/** A config among all of the organization's: what it comes to may depend on the others (SCORING.md §3). */
export interface Chosen {
  readonly all: readonly ScorableConfig[];
  /** Index in `all`. */
  readonly index: number;
}

/** Who moves between two versions of a config: how many each way, and the sightings' keys of the first of them. */
export type MovedProfiles = Readonly<
  Record<Move, { readonly count: number; readonly keys: readonly string[] }>
>;

/** A profile's row that can't be read. */
export interface DamagedProfile {
  readonly key: string;
  readonly problem: string;
}

/** What the bulk scorer is doing. */
export type BulkStatus =
  | { readonly is: 'loading'; readonly done: number; readonly total: number }
  | {
      readonly is: 'ready';
      readonly profiles: number;
      /** Grows when profiles were added or changed: answers from before are out of date. */
      readonly version: number;
      readonly damaged: { readonly count: number; readonly rows: readonly DamagedProfile[] };
    }
  | { readonly is: 'failed'; readonly message: string };

export interface Asking {
  /** Aborting makes the promise reject with an AbortError and ends the work at its next step. */
  readonly signal?: AbortSignal;
  /** The share done, 0…1. */
  readonly onProgress?: (share: number) => void;
}

/** Scores all stored profiles at once, in a worker. Questions wait until the profiles are loaded. */
export interface BulkScorer {
  /** How many profiles each chosen config, its groups and their conditions hold for. */
  counts(all: readonly ScorableConfig[], indexes: readonly number[], asking?: Asking): Promise<ConfigCount[]>;
  /** Who moves from one version of a config to another. @param named so many keys are given each way */
  moved(before: Chosen, after: Chosen, named: number, asking?: Asking): Promise<MovedProfiles>;
  /** Every profile's key, floor and ceiling. */
  scores(chosen: Chosen, asking?: Asking): Promise<Scores & { readonly keys: readonly string[] }>;
  /** Calls back with the status now and whenever it changes, until the returned function is called. */
  watch(listener: (status: BulkStatus) => void): () => void;
  /** Ends the worker. What was asked and not answered rejects. */
  close(): void;
}
