import { create } from 'zustand';
import { sendMessage } from '../../lib/messages';
import { deleteVisits, keepVisits } from '../../lib/storage/visits';
import { importVisits, type Imported } from '../../lib/visits/import';

/** What has become of the last file that was given to import. */
export type VisitsState =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly share: number; readonly imported: Imported }
  | { readonly is: 'done' | 'stopped'; readonly imported: Imported }
  | { readonly is: 'failed'; readonly message: string; readonly imported: Imported };

interface VisitsStore {
  readonly state: VisitsState;
  /** Imports a file; does nothing while another one is read. */
  readonly read: (file: Blob) => Promise<void>;
  /** Stops reading: what was kept so far stays. */
  readonly stop: () => void;
  readonly dismiss: () => void;
  /** Deletes all visits. Rejects where they can't be. */
  readonly deleteAll: () => Promise<void>;
}

const nothing: Imported = {
  lines: 0,
  visits: 0,
  companies: 0,
  people: 0,
  areMore: false,
  bad: { count: 0, first: [] },
};

let reading = new AbortController();

/** The import under way, which goes on while the rep looks at something else in the panel. */
export const useVisits = create<VisitsStore>()((set, get) => ({
  state: { is: 'idle' },
  async read(file) {
    if (get().state.is === 'reading') return;
    const { signal } = (reading = new AbortController());
    let imported = nothing;
    const tell = (share: number, now: Imported) => {
      imported = now;
      set({ state: { is: 'reading', share, imported } });
    };
    tell(0, nothing);
    try {
      imported = await importVisits(file, (batch) => keepVisits(batch), { signal, onProgress: tell });
      set({ state: { is: signal.aborted ? 'stopped' : 'done', imported } });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      set({ state: { is: 'failed', message, imported } });
    }
    await scoreOpenPages();
  },
  stop: () => reading.abort(),
  dismiss: () => set({ state: { is: 'idle' } }),
  async deleteAll() {
    await deleteVisits();
    if (get().state.is !== 'reading') get().dismiss();
    await scoreOpenPages();
  },
}));

/** The badges of open pages count visits too. */
async function scoreOpenPages(): Promise<void> {
  await sendMessage('configsChanged').catch(() => {});
}
