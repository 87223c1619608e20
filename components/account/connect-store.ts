import { create } from 'zustand';
import type { PartnerId } from '../../lib/icp/vocabulary';
import type { KeyCheck } from '../../lib/partners/types';

/** What stands open is the form for an account to be added, rather than for another key of an account by its id. */
export const ADDED = 'added';

export interface Entered {
  readonly partner: PartnerId | null;
  readonly key: string;
  /** As typed; empty for the partner's own address. */
  readonly baseUrl: string;
  /** Whose key it is, once it was checked; null again as soon as partner, key or address change. */
  readonly checked: KeyCheck | null;
  /** The organization chosen; at a partner that tells users apart instead, what the rep's own system calls the user. */
  readonly organizationId: string;
  /** Until when (ms since 1970) the partner wants no request with this key; null where it said nothing of it. */
  readonly pause: { readonly key: string; readonly baseUrl: string; readonly until: number } | null;
}

interface ConnectStore extends Entered {
  /** Which form is open: `ADDED`, an account's id, or none. One at a time, for they share what was entered. */
  readonly at: string | null;
  readonly set: (change: Partial<Entered>) => void;
  readonly open: (at: string, entered?: Partial<Entered>) => void;
  readonly close: () => void;
}

const blank: Entered & { at: null } = {
  at: null,
  partner: null,
  key: '',
  baseUrl: '',
  checked: null,
  organizationId: '',
  pause: null,
};

/** What was entered to connect an account: kept while sections change, never on disk. */
export const useConnecting = create<ConnectStore>()((set) => ({
  ...blank,
  set: (change) => set(change),
  open: (at, entered) => set({ ...blank, ...entered, at }),
  close: () => set(blank),
}));
