import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import * as z from 'zod';
import { draftSchema, type Draft } from './draft';

/** The draft of the ICP that is not created yet. */
export const NEW = 'new';

interface DraftStore {
  /** Unsaved edits by config id, `new` for a new ICP: one a config, so that none is lost by opening another. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly put: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
}

/** The unsaved drafts: they survive switching sections and closing the panel. */
export const useDrafts = create<DraftStore>()(
  persist(
    (set) => ({
      drafts: {},
      put: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
      drop: (key) => set(({ drafts }) => ({ drafts: without(drafts, key) })),
    }),
    {
      name: 'icp-lens-drafts',
      partialize: ({ drafts }) => ({ drafts }),
      merge: (stored, fresh) => ({ ...fresh, drafts: readDrafts(stored) }),
    },
  ),
);

const storedSchema = z.object({ drafts: z.record(z.string(), draftSchema) });

/** What an older version left behind, or anything else that holds no drafts, is forgotten. */
function readDrafts(stored: unknown): Readonly<Record<string, Draft>> {
  return storedSchema.safeParse(stored).data?.drafts ?? {};
}

function without(drafts: Readonly<Record<string, Draft>>, key: string): Record<string, Draft> {
  return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));
}
