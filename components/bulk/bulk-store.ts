import { createStore, type StoreApi } from 'zustand';
import type { BulkScorer, BulkStatus } from '../../lib/bulk/types';

/** The bulk scorer's status; `off` before anything on screen needs it, `stopped` when the rep doesn't want it. */
export type BulkState = BulkStatus | { readonly is: 'off' | 'stopped' };

/** The panel's one bulk scorer. */
export interface Bulk {
  readonly state: BulkState;
  readonly scorer: BulkScorer | null;
  /** Opens the scorer if nobody has yet. */
  readonly need: () => void;
  /** Opens the scorer anew. */
  readonly start: () => void;
  readonly stop: () => void;
  /** A scorer did not answer: it is no use any more. */
  readonly fail: (scorer: BulkScorer, message: string) => void;
  /** Ends the scorer, until somebody needs it again. */
  readonly close: () => void;
}

/** A store of the bulk scorer that `open` opens; without it the scorer stays off. */
export function createBulk(open?: () => BulkScorer): StoreApi<Bulk> {
  return createStore<Bulk>()((set, get) => {
    const end = (state: BulkState) => {
      get().scorer?.close();
      set({ scorer: null, state });
    };
    const start = () => {
      if (!open) return;
      end({ is: 'loading', done: 0, total: 0 });
      const scorer = open();
      set({ scorer });
      scorer.watch((state) => {
        if (get().scorer === scorer) set({ state });
      });
    };
    return {
      state: { is: 'off' },
      scorer: null,
      need: () => {
        if (get().state.is === 'off') start();
      },
      start,
      stop: () => end({ is: 'stopped' }),
      fail: (scorer, message) => {
        if (get().scorer === scorer) end({ is: 'failed', message });
      },
      close: () => end({ is: 'off' }),
    };
  });
}
