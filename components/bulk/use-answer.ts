import { useEffect, useState } from 'react';
import type { Asking, BulkScorer } from '../../lib/bulk/types';
import { useBulk } from './BulkScoring';

type Ask<Question, Value> = (scorer: BulkScorer, question: Question, asking: Asking) => Promise<Value>;

export interface Answer<Question, Value> {
  /** The question it answers. */
  readonly to: Question;
  readonly value: Value;
  /** There is a newer question, or there are newer profiles: the answer to that is on its way. */
  readonly isStale: boolean;
}

/**
 * Asks the bulk scorer, and again with every new question and whenever profiles change; a new question cancels the
 * former. Undefined before the first answer, while there are no profiles to ask about, and without a question.
 * Questions are told apart by identity; `ask` must be the same function all the time.
 */
export function useAnswer<Question, Value>(
  question: Question | null,
  ask: Ask<Question, Value>,
): Answer<Question, Value> | undefined {
  const { scorer, state, fail } = useBulk();
  const version = state.is === 'ready' ? state.version : null;
  const [last, setLast] = useState<{ to: Question; version: number; value: Value } | null>(null);
  useEffect(() => {
    if (!scorer || version === null || question === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    ask(scorer, question, { signal }).then(
      (value) => {
        if (!signal.aborted) setLast({ to: question, version, value });
      },
      (error: unknown) => {
        if (!signal.aborted) fail(scorer, error instanceof Error ? error.message : String(error));
      },
    );
    return () => controller.abort();
  }, [scorer, version, question, ask, fail]);
  if (!last || version === null || question === null) return undefined;
  return { ...last, isStale: last.to !== question || last.version !== version };
}
