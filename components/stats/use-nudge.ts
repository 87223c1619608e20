import { useEffect } from 'react';
import { sendMessage } from '../../lib/messages';
import type { RecalculationRow } from '../../lib/storage/rows';

const STALLED_MS = 3_000;

/** Wakes the background where a recalculation makes no progress: its worker may have died, and the alarm be far off. */
export function useNudge(row: RecalculationRow | undefined): void {
  const isRunning = row?.state === 'running';
  const done = row?.done;
  useEffect(() => {
    if (!isRunning) return;
    const nudge = () => void sendMessage('resumeRecalculation').catch(() => undefined);
    const timer = setTimeout(nudge, STALLED_MS);
    return () => clearTimeout(timer);
  }, [isRunning, done]);
}
