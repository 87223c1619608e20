import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { BulkScorer } from '../../lib/bulk/types';
import { createBulk, type Bulk } from './bulk-store';

const BulkContext = createContext(createBulk());

interface BulkScoringProps {
  readonly open: () => BulkScorer;
  readonly children: ReactNode;
}

/** Gives everything below it one bulk scorer, opened when something first needs it and closed with this. */
export function BulkScoring({ open, children }: BulkScoringProps) {
  const [bulk] = useState(() => createBulk(open));
  useEffect(() => () => bulk.getState().close(), [bulk]);
  return <BulkContext value={bulk}>{children}</BulkContext>;
}

/** The bulk scorer, which is needed from now on. */
export function useBulk(): Bulk {
  const bulk = useStore(useContext(BulkContext));
  const { need } = bulk;
  useEffect(need, [need]);
  return bulk;
}
