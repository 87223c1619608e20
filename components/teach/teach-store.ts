import { create } from 'zustand';
import { pathLike } from '../../lib/reading/recipes/address';
import type { Recipe, Teachable } from '../../lib/reading/recipes/types';
import type { Picked } from '../../lib/recipes/answer.schema';
import { teachable } from '../../lib/recipes/teachable';

interface TeachStore {
  readonly isOpen: boolean;
  readonly kind: Recipe['kind'];
  readonly fact: Teachable;
  /** What was pointed at, and on which tab. */
  readonly picked: (Picked & { readonly tabId: number }) | null;
  /** Which of the anchors is chosen. */
  readonly choice: number;
  readonly path: string;
  readonly open: (isOpen: boolean) => void;
  readonly setKind: (kind: Recipe['kind']) => void;
  readonly setFact: (fact: Teachable) => void;
  readonly setPicked: (tabId: number, picked: Picked) => void;
  readonly choose: (choice: number) => void;
  readonly setPath: (path: string) => void;
  readonly clear: () => void;
}

/** What is being taught and is not saved yet. */
export const useTeach = create<TeachStore>()((set) => ({
  isOpen: false,
  kind: 'company',
  fact: 'name',
  picked: null,
  choice: 0,
  path: '',
  open: (isOpen) => set({ isOpen, picked: null }),
  setKind: (kind) =>
    set(({ fact }) => ({ kind, fact: teachable[kind].includes(fact) ? fact : 'name', picked: null })),
  setFact: (fact) => set({ fact, picked: null }),
  setPicked: (tabId, picked) =>
    set(({ path }) => ({
      picked: { ...picked, tabId },
      choice: 0,
      path: path || pathLike(new URL(picked.url)),
    })),
  choose: (choice) => set({ choice }),
  setPath: (path) => set({ path }),
  clear: () => set({ picked: null, path: '' }),
}));

/** The recipe that what is being taught would make; undefined while nothing stable was pointed at. */
export function recipeOf({ kind, fact, picked, choice, path }: TeachStore): Recipe | undefined {
  const anchor = picked?.candidates[choice]?.anchor;
  return picked && anchor
    ? { host: new URL(picked.url).hostname, path, kind, fields: [{ fact, anchor }] }
    : undefined;
}
