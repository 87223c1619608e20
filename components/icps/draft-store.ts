import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import * as z from 'zod';
import { draftSchema, type Draft } from './draft';

/** The draft of the ICP that is not created yet. */
export const NEW = 'new';

/** The draft that settles a conflict: beside the config's own, which is another piece of work. */
export function settlingKey({ configId, accountId }: { configId: string; accountId: string }): string {
  return `${configId} ${accountId}`;
}

interface DraftStore {
  /** Unsaved edits by config id, `NEW` for a new ICP, `settlingKey` for a conflict: each its own, so that none is lost by opening another. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly put: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
}

const STORED_AS = 'icp-lens-drafts';

// Above the store, which reads what is stored as soon as it is made.
const storedSchema = z.object({ drafts: z.record(z.string(), z.unknown()) });

/** The unsaved drafts: they survive switching sections and closing the panel. */
export const useDrafts = create<DraftStore>()(
  persist(
    (set) => ({
      drafts: {},
      put: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
      drop: (key) => set(({ drafts }) => ({ drafts: without(drafts, key) })),
    }),
    {
      name: STORED_AS,
      partialize: ({ drafts }) => ({ drafts }),
      merge: (stored, fresh) => ({ ...fresh, drafts: readDrafts(stored) }),
    },
  ),
);

// Another window's panel stores all drafts under the same name: what it knows is taken over before it is overwritten.
window.addEventListener('storage', ({ key }) => {
  if (key === STORED_AS) void useDrafts.persist.rehydrate();
});

/** What an older version left behind, or anything else that is no draft, is forgotten; the others stay. */
function readDrafts(stored: unknown): Readonly<Record<string, Draft>> {
  const drafts = Object.entries(storedSchema.safeParse(stored).data?.drafts ?? {});
  return Object.fromEntries(
    drafts.flatMap(([key, value]) => {
      const draft = draftSchema.safeParse(value).data;
      return draft ? [[key, draft]] : [];
    }),
  );
}

function without(drafts: Readonly<Record<string, Draft>>, key: string): Record<string, Draft> {
  return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));
}
