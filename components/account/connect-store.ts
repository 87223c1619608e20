import { create } from 'zustand';
import type { KeyCheck } from '../../lib/partners/types';

export interface Connecting {
  readonly key: string;
  /** As typed; empty for the partner's own address. */
  readonly baseUrl: string;
  /** Whose key it is, once it was checked; null again as soon as key or address change. */
  readonly checked: KeyCheck | null;
  readonly organizationId: string;
}

interface ConnectStore extends Connecting {
  readonly set: (change: Partial<Connecting>) => void;
  readonly reset: () => void;
}

const blank: Connecting = { key: '', baseUrl: '', checked: null, organizationId: '' };

/** What was entered to connect an account: kept while sections change, never on disk. */
export const useConnecting = create<ConnectStore>()((set) => ({
  ...blank,
  set: (change) => set(change),
  reset: () => set(blank),
}));
