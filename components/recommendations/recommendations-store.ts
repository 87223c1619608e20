import { create } from 'zustand';
import type { RecommendedCompany } from '../../lib/partners/surfe.recommendations';

/** What was fetched for an account since the panel was opened; it is stored nowhere. */
export interface Fetched {
  readonly companies: readonly RecommendedCompany[];
  readonly unread: number;
  /** The place that the next page begins with. */
  readonly next: number;
  readonly hasMore: boolean;
  /** The day it was, YYYY-MM-DD: on another one, places hold other companies. */
  readonly day: string;
}

export interface Asking {
  readonly fetched?: Fetched;
  readonly isAsking?: boolean;
  readonly failure?: { readonly kind: string; readonly message: string };
}

interface RecommendationsStore {
  readonly accounts: Readonly<Record<string, Asking>>;
  readonly set: (accountId: string, asking: Asking) => void;
}

/** What Surfe recommended, by account; kept while the rep looks at other sections. */
export const useRecommendationsStore = create<RecommendationsStore>()((set) => ({
  accounts: {},
  set: (accountId, asking) => set(({ accounts }) => ({ accounts: { ...accounts, [accountId]: asking } })),
}));
